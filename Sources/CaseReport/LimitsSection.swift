import Advice
import CaseFile
import Catalogue
import Disclosure
import Money
import Needs
import Terminal

/// What could bite, how it is softened, and what is still to be told.
struct LimitsSection {
  private let scene: AdviceScene
  private var words: Wording { scene.words }

  private let sheet: Sheet

  init(_ scene: AdviceScene, _ sheet: Sheet) {
    self.scene = scene
    self.sheet = sheet
  }

  func write(_ writing: inout Writing) {
    let headline = scene.advice.headline
    writing.heading("What could bite")
    if sheet.duties.isEmpty {
      writing.paragraph(StyledText("Nothing we know of, in \(words.whose) circumstances."), indent: 2)
    }
    for duty in sheet.duties {
      writing.point(StyledText(duty.limitation.text, .warn), mark: StyledText("! ", .warn))
      writing.paragraph(StyledText(softened(duty.mitigation)), indent: 4)
    }
    if words.reader == .rep, headline.source == .competitor {
      writing.paragraph(
        StyledText(
          "That is somebody else's to sell, and still yours to say. Before a deal on something of yours "
            + "\(words.firstName) must have read and confirmed what could bite about that, listed below."), indent: 2)
    } else if words.reader == .rep, case .notReady(let owed) = sheet.readiness {
      let names = owed.map { words.plain($0.limitation.id.text) }
      writing.paragraph(
        StyledText(
          "Before a deal \(words.firstName) must have read and confirmed: \(words.list(names)). Until then it is not ready."
        ),
        indent: 2)
    }
    others(&writing)
  }

  private func softened(_ mitigation: Duty.Mitigation) -> String {
    switch mitigation {
    case .none: return "Nothing softens it."
    case .checkIn(let month):
      return "Softened: we look again in month \(month), and the way to a larger offer is priced today."
    case .plan(let relief):
      let without = words.whole(relief.shortfallWithout)
      let with = words.whole(relief.shortfallWith)
      return "Softened by \(words.help(relief.plan)): going short comes to \(with) instead of \(without) over "
        + "\(words.span(scene.question.customer.horizonMonths))."
    }
  }

  private func others(_ writing: inout Writing) {
    let headline = scene.advice.headline
    let others = scene.advice.ranking.filter {
      $0.kind == .plain && $0.offer != headline.offer && !$0.limitationsToState.isEmpty
    }
    guard !others.isEmpty else { return }
    writing.subheading("And of the other ways")
    for way in others.prefix(12) {
      let offer = scene.question.catalogue.offers.first { $0.id == way.offer }
      let texts = (offer?.limitations ?? []).filter { way.limitationsToState.contains($0.id) }.map(\.text)
      writing.point(StyledText("\(words.way(way)): \(texts.joined(separator: " "))"))
    }
  }
}

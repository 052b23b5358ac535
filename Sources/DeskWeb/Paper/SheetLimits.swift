import Advice
import Catalogue
import Desk
import Disclosure
import Money
import Paper

/// What could bite on the sheet, what softens it, and what the customer has confirmed to have read.
struct SheetLimits {
  private let scene: SheetScene
  private let sheet: Sheet
  private var words: any SheetWords { scene.words }

  init(_ scene: SheetScene) {
    self.scene = scene
    sheet = Sheet(
      scene.headline, in: scene.answer, to: scene.question, told: scene.table.told(on: scene.day))
  }

  var blocks: [PaperBlock] {
    var blocks: [PaperBlock] = [.heading(words.limits)]
    if sheet.duties.isEmpty { blocks.append(.paragraph(words.noLimits)) }
    if !sheet.duties.isEmpty {
      blocks.append(.list(sheet.duties.map { "\($0.limitation.text) \(softened($0.mitigation))" }))
    }
    return blocks + others + confirmed
  }

  private func softened(_ mitigation: Duty.Mitigation) -> String {
    switch mitigation {
    case .none: words.unsoftened
    case .checkIn(let month): words.lookAgain(month: month)
    case .plan(let relief):
      words.softened(
        by: scene.help(relief.plan), from: scene.notation.whole(relief.shortfallWithout),
        to: scene.notation.whole(relief.shortfallWith), span: scene.span)
    }
  }

  private var others: [PaperBlock] {
    let others = scene.answer.ranking.filter {
      $0.kind == .plain && $0.offer != scene.headline.offer && !$0.limitationsToState.isEmpty
    }
    let items = others.prefix(SheetPaper.mostWays).map { way in
      let limitations = scene.offer(way.offer)?.limitations ?? []
      let texts = limitations.filter { way.limitationsToState.contains($0.id) }.map(\.text)
      return "\(scene.name(way)): \(texts.joined(separator: " "))"
    }
    return items.isEmpty ? [] : [.subheading(words.otherLimits), .list(items)]
  }

  private var confirmed: [PaperBlock] {
    let items = scene.table.confirmations.map {
      words.confirmed(
        scene.name($0.offer), $0.wording, version: $0.version, on: scene.notation.day(scene.day($0.at)))
    }
    var blocks: [PaperBlock] = [
      .heading(words.confirmed), items.isEmpty ? .paragraph(words.nothingConfirmed) : .list(items),
    ]
    if case .notReady(let owed) = sheet.readiness, !owed.isEmpty {
      blocks.append(.paragraph(words.stillToRead(owed.count)))
    }
    return blocks
  }
}

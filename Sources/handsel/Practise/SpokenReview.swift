import Bargaining
import Coaching
import Practice
import Terminal

/// A practice talk looked back at, on a terminal.
struct SpokenReview {
  private let talk: SpokenTalk
  private let review: PracticeReview
  private var scene: PracticeScene { talk.run.setup.scene }

  init(_ talk: SpokenTalk) {
    self.talk = talk
    review = PracticeReview(talk.run)
  }

  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    writing.heading("Looking back")
    writing.paragraph(StyledText(ending))
    gains(&writing)
    writing.subheading("What she needed")
    for need in review.needs {
      let asked = need.askedBy.first.map { " It comes up with: \"\($0.text)\"" } ?? ""
      writing.point(StyledText("\(need.need.text): " + (need.isFound ? "heard." : "not heard.\(asked)")))
    }
    writing.subheading("What bites her")
    if review.limitations.isEmpty { writing.paragraph("Nothing of what could bite is so at her home.", indent: 2) }
    for bite in review.limitations {
      writing.point(
        StyledText(
          "\(bite.limitation.text) \(bite.isTold ? "Told" : "Not told"); it costs her about \(talk.money(bite.cost))."))
    }
    trades(&writing)
    writing.subheading("Your words")
    if review.phrases.isEmpty { writing.paragraph("Nothing to say otherwise.", indent: 2) }
    for phrase in review.phrases {
      let said = talk.run.turns[phrase.turn].step.words
      writing.point(
        StyledText(
          "Turn \(phrase.turn + 1), \(phrase.finding.severity.rawValue): \"\(said.part(phrase.finding.bytes))\". \(phrase.finding.why)"
            + (phrase.finding.kinder.map { " Kinder: \($0)" } ?? "")))
    }
    writing.subheading("Beside it")
    writing.paragraph(
      StyledText(
        "Customer \(talk.run.setup.seed) is drawn around what the trade and the catalogue say; what things cost you is from the catalogue."
          + (scene.isLeftAssumed
            ? " What the offer leaves you is not written down; a quarter of the price stands in for it." : "")),
      indent: 2)
    return writing.text
  }

  private var ending: String {
    switch talk.run.ending {
    case .agreed: "You agreed."
    case .sentElsewhere: "You sent her elsewhere."
    case .waits: "You gave her time. She comes back when things are better."
    case .left(.goesPushed): "She went, because she felt pushed."
    case .left(.outOfTime): "She had to go."
    case .left: "She went without a deal."
    case .ended, nil: "You ended the talk."
    }
  }

  private func gains(_ writing: inout Writing) {
    func both(_ package: Package) -> String {
      "her \(talk.money(package.gains.customer)), you \(talk.money(package.gains.seller))"
    }
    func changes(_ package: Package) -> String {
      let changes = talk.voice.changes(package.levels)
      return changes.isEmpty ? "everything as today" : changes.joined(separator: "; ")
    }
    writing.subheading("What each of you gains, against having no deal")
    let name =
      switch review.standing {
      case .agreed: "What you agreed on"
      case .lastOffer: "Your last offer"
      case .today: "What is offered today (you offered nothing)"
      }
    writing.point(StyledText("\(name): \(changes(review.package)). It gives \(both(review.package))."))
    if review.untold > 0, review.standing == .agreed {
      writing.point(StyledText("She counted on \(talk.money(review.untold)) more, because nobody told her what bites."))
    }
    if let fair = review.fair {
      writing.point(StyledText("The fair package: \(changes(fair)). It gives \(both(fair))."))
    } else {
      writing.point("Nothing you could offer was good for both. The honest word was: something else, or nothing.")
    }
    if let better = review.better {
      writing.point(StyledText("Better for both: \(changes(better)). It gives \(both(better))."))
    } else if review.package.gains.isAcceptable {
      writing.point("No other package is better for both.")
    }
  }

  private func trades(_ writing: inout Writing) {
    writing.subheading("What each trade would have given")
    guard !review.trades.isEmpty else {
      writing.paragraph("No single change makes the two of you together better off.", indent: 2)
      return
    }
    var table = Table([.flexible("change"), .fixed("she", right: true), .fixed("you", right: true)])
    for trade in review.trades {
      let issue = scene.issues.first { $0.id == trade.issue }
      let name =
        issue?.levels.first?.id == trade.to
        ? "\(issue?.name ?? trade.issue): as today" : talk.voice.name(of: trade.to, in: trade.issue)
      table.row(StyledText(name), StyledText(signed(trade.change.customer)), StyledText(signed(trade.change.seller)))
    }
    writing.table(table)
  }

  private func signed(_ minor: Int64) -> String { (minor > 0 ? "+" : "") + talk.money(minor) }
}

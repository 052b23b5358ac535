import Advice
import CaseFile
import Catalogue
import Money
import Needs
import Terminal

/// What I would choose in your place, and the sentence to say.
struct ChoiceSection {
  private let scene: AdviceScene

  init(_ scene: AdviceScene) { self.scene = scene }

  func write(_ writing: inout Writing) {
    let words = scene.words
    let headline = scene.advice.headline
    writing.heading("What I would choose in \(words.reader == .rep ? words.firstName + "'s" : "your") place")
    writing.paragraph(StyledText(words.way(headline), .good), indent: 2)
    let span = words.span(scene.question.customer.horizonMonths)
    var table = Table([.fixed(), .fixed(right: true), .flexible()])
    if headline.source != .none || headline.kind != .plain {
      table.row(
        "worth to \(words.who)", StyledText(words.whole(headline.betterThanNothing), .strong),
        "more than doing nothing, over \(span)")
    }
    table.row(
      "costs \(words.who) in all", StyledText(words.whole(headline.average.cost), .strong),
      StyledText(headline.average.cost > 0 ? "everything included, over \(span)" : "nothing to pay"))
    writing.table(table)
    writing.blank()
    if words.reader == .rep {
      writing.paragraph(StyledText("Say it in your own words, for instance:", .soft), indent: 2)
      writing.paragraph(StyledText(words.quoted(SpokenAdvice(scene).text)), indent: 2, hanging: 3)
    } else {
      writing.paragraph(StyledText(SpokenAdvice(scene).text), indent: 2)
    }
  }
}

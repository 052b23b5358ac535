import CaseFile
import Money
import Rights
import Terminal

/// Every rule of the table, with its period, its source and how sure it is.
enum RegimeList {
  static func text(on page: Page) -> String {
    var writing = Writing(page: page)
    writing.heading("The rules I know")
    for (index, regime) in Regime.all.enumerated() {
      if index > 0 { writing.blank() }
      writing.line(StyledText("  " + regime.id.text, .strong))
      var rows = Table([.fixed(), .flexible()])
      rows.row("", StyledText("\(regime.title) (\(regime.place))"))
      rows.row("", StyledText(regime.period.spoken))
      rows.row("", StyledText(regime.source, .soft))
      rows.row("", StyledText("checked \(regime.verifiedOn), \(regime.certainty.words)", .soft))
      writing.table(rows)
    }
    writing.writeNotLegalAdvice()
    return writing.text
  }

  static var json: JSONOutput {
    .object([
      ("regimes", .list(Regime.all.map(entry))), ("not_legal_advice", .text(RightsToUndo.notLegalAdvice)),
    ])
  }

  private static func entry(_ regime: Regime) -> JSONOutput {
    .object([
      ("regime", .text(regime.id.text)), ("title", .text(regime.title)), ("place", .text(regime.place.description)),
      ("days", .whole(regime.period.days)),
      ("days_are", .text(regime.period.counting.isBusinessDays ? "business days" : "days")),
      ("period", .text(regime.period.spoken)), ("source", .text(regime.source)),
      ("certainty", .text(regime.certainty.word)), ("verified_on", .text(regime.verifiedOn)),
    ])
  }
}

extension Period {
  /// `3 business days from the day both sides agreed; 5 for customers of 65 or older`.
  fileprivate var spoken: String {
    let unit = counting.isBusinessDays ? "business days" : "days"
    return (["\(days) \(unit) from \(clock.words)"] + longer.map { "\($0.days) \($0.when.words)" })
      .joined(separator: "; ")
  }
}

extension Clock {
  fileprivate var words: String {
    switch self {
    case .conclusion: "the day both sides agreed"
    case .conclusionOrLastDelivery: "the day both sides agreed, for goods from the last delivery"
    case .copyReceived: "the day the customer received the written copy"
    case .conclusionOrCopy: "the day both sides agreed, or received the copy if later"
    }
  }
}

extension LongerPeriod.When {
  fileprivate var words: String {
    switch self {
    case .aged65OrMore: "for customers of 65 or older"
    case .disasterRepair: "for repairing a disaster's damage"
    }
  }
}

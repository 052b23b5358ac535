import Advice
import CaseFile
import Money
import Needs
import Terminal

/// What the customer said, and the needs that rest on it.
struct ToldSection {
  private let customer: Customer
  private let words: Wording

  init(_ scene: AdviceScene) {
    customer = scene.question.customer
    words = scene.words
  }

  func write(_ writing: inout Writing) {
    writing.heading(words.reader == .rep ? "What \(words.firstName) told you" : "What you told me")
    for evidence in customer.words {
      writing.paragraph(StyledText(words.quoted(evidence.text), .strong), indent: 2, hanging: 3)
      for need in needs(restingOn: evidence.id) { writing.point(StyledText(need), mark: "→ ") }
    }
    let others = needs(restingOn: nil)
    if !others.isEmpty {
      writing.paragraph(StyledText(unheard, .soft), indent: 2)
      for need in others { writing.point(StyledText(need), mark: "→ ") }
    }
    guard customer.scenarios.count > 1 else { return }
    let chances = customer.scenarios.map { "\(words.plain($0.id.text)) \(words.percent($0.probability))" }
    writing.paragraph(StyledText("How the years may go: " + chances.joined(separator: ", ") + "."), indent: 2)
  }

  private var unheard: String {
    words.reader == .rep
      ? "Written down without words of \(words.firstName)'s own; ask whether it is so:"
      : "I also wrote this down; please tell me where it is not so:"
  }

  /// The needs that rest on some words, or on none.
  private func needs(restingOn evidence: ID<Evidence>?) -> [String] {
    func rests(_ ids: [ID<Evidence>]) -> Bool { evidence.map(ids.contains) ?? ids.isEmpty }
    let musts = customer.musts.filter { rests($0.evidence) }.map { "must: " + MustWords.of($0, words) }
    let wants = customer.wants.filter { rests($0.evidence) }.map {
      "would like: \(words.plain($0.id.text)), worth up to \(words.money($0.worthPerYear)) a year"
    }
    let streams = customer.streams.filter { rests($0.evidence) && ($0.unmetCostPerUnit > 0 || evidence != nil) }.map {
      $0.unmetCostPerUnit > 0
        ? "by the month: \($0.unit), \(words.money($0.unmetCostPerUnit)) for each one short"
        : "by the month: \($0.unit)"
    }
    return musts + wants + streams
  }
}

/// A must in words: "quiet enough (noise db at most 48)".
enum MustWords {
  static func of(_ must: Must, _ words: Wording) -> String {
    "\(words.plain(must.id.text)) (\(words.plain(must.attribute.text)) \(bound(must)))"
  }

  /// What it must be: "at most 48".
  static func bound(_ must: Must) -> String { comparison(must.comparison) + " " + value(must) }

  /// The must's value; a day of the year also as a date.
  private static func value(_ must: Must) -> String {
    let text = value(must.value)
    guard must.attribute.text.hasSuffix("day_of_year"), let day = must.value.figure?.mode, (1...365).contains(day),
      let date = Day(year: 2025, month: 1, day: 1)?.adding(days: Int(day) - 1)
    else { return text }
    return text + ", " + "\(date.civil.day) " + English.month(date.civil.month)
  }

  static func value(_ trait: Trait) -> String {
    switch trait {
    case .yesNo(let yes): yes ? "yes" : "no"
    case .word(let word): word
    case .number(let figure):
      figure.isCertain
        ? DecimalText.short(figure.mode) : "\(DecimalText.short(figure.low)) to \(DecimalText.short(figure.high))"
    }
  }

  private static func comparison(_ comparison: Comparison) -> String {
    switch comparison {
    case .atMost: "at most"
    case .atLeast: "at least"
    case .equal: "is"
    case .different: "is not"
    case .below: "below"
    case .above: "above"
    }
  }
}

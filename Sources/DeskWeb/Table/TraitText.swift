import Desk
import Money
import Needs

/// Values of attributes and facts as people read them.
struct TraitText {
  let words: any Words
  let notation: Notation

  /// The value alone: "48 dB", "15 June", "30%", "yes".
  func value(_ trait: Trait, _ label: Labels.Label?) -> String {
    switch trait {
    case .yesNo(let holds): return holds ? words.yes : words.no
    case .word(let word): return word
    case .number(let figure):
      guard !figure.isCertain else { return number(figure.mode, label) }
      return words.fromTo(number(figure.low, label), number(figure.high, label))
    }
  }

  /// What a must asks for: "at most 48 dB", "by 15 June".
  func bound(_ must: NotedMust, _ label: Labels.Label?) -> String {
    let value = value(must.value, label)
    switch (must.comparison, label?.kind) {
    case (.atMost, .dayOfYear): return words.byDay(value)
    case (.atMost, _): return words.atMost(value)
    case (.atLeast, _): return words.atLeast(value)
    case (.equal, _): return value
    case (.different, _): return words.notThat(value)
    case (.below, _): return words.lessThan(value)
    case (.above, _): return words.moreThan(value)
    }
  }

  private func number(_ value: Double, _ label: Labels.Label?) -> String {
    switch label?.kind ?? .number {
    case .dayOfYear: return dayOfYear(Int(value.rounded()))
    case .share: return notation.percent(value)
    case .amount: return notation.exact(value)
    case .yesNo: return value >= 0.5 ? words.yes : words.no
    case .number, .word:
      let unit = label?.unit ?? ""
      return notation.number(value) + (unit.isEmpty ? "" : "\u{A0}" + unit)
    }
  }

  private func dayOfYear(_ number: Int) -> String {
    DayOfYear(number: min(number, 365)).map { notation.shortDay($0.day) } ?? String(number)
  }
}

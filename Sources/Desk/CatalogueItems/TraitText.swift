package import Money

/// What is said of an offer or of a home, as somebody types it for a label of that kind.
package enum TraitText {
  /// The trait as it is typed; a day of the year as a date of that year, a share as per cent.
  package static func text(_ trait: Trait, kind: Labels.Label.Kind?, year: Int) -> String {
    switch (trait, kind) {
    case (.yesNo(let holds), _): return holds ? "yes" : "no"
    case (.word(let word), _): return word
    case (.number(let figure), .share):
      return Plain.figure(Figure(low: figure.low * 100, mode: figure.mode * 100, high: figure.high * 100))
    case (.number(let figure), .dayOfYear):
      guard figure.isCertain, let number = Int(exactly: figure.mode), let first = Day(year: year, month: 1, day: 1),
        (1...365).contains(number)
      else { return Plain.figure(figure) }
      return first.adding(days: number - 1).description
    case (.number(let figure), _): return Plain.figure(figure)
    }
  }

  /// The trait in a text.
  ///
  /// - Parameter kind: how the label's values are written; `nil` where there is no label, and then the text decides.
  package static func trait(in text: String, kind: Labels.Label.Kind?) throws(FieldFault) -> Trait {
    switch kind {
    case .yesNo:
      guard let holds = holds(text) else { throw .notAChoice }
      return .yesNo(holds)
    case .word: return .word(try word(text))
    case .share:
      let share = try figure(text)
      return .number(Figure(low: share.low / 100, mode: share.mode / 100, high: share.high / 100))
    case .dayOfYear:
      if let day = Day(iso: text), let first = Day(year: day.civil.year, month: 1, day: 1) {
        return .number(Figure(Double(day.days(since: first) + 1)))
      }
      guard let figure = Plain.figure(in: text) else { throw .notADay }
      guard figure.low >= 1, figure.high <= 366 else { throw .outside(low: 1, high: 366) }
      return .number(figure)
    case .number, .amount: return .number(try figure(text))
    case nil:
      if let holds = holds(text) { return .yesNo(holds) }
      if Plain.figure(in: text) != nil { return .number(try figure(text)) }
      return .word(try word(text))
    }
  }

  /// The figure in a text, within what can be.
  static func figure(_ text: String, from least: Double = -CatalogueLimits.figure) throws(FieldFault) -> Figure {
    guard let figure = Plain.figure(in: text) else { throw .notARange }
    guard figure.low >= least, figure.high <= CatalogueLimits.figure else {
      throw .outside(low: least, high: CatalogueLimits.figure)
    }
    return figure
  }

  private static func holds(_ text: String) -> Bool? {
    switch Folding.fold(text) {
    case "yes", "true", "si": true
    case "no", "false": false
    default: nil
    }
  }

  private static func word(_ text: String) throws(FieldFault) -> String {
    guard text.count <= CatalogueLimits.nameCharacters else { throw .tooLong(most: CatalogueLimits.nameCharacters) }
    return text
  }
}

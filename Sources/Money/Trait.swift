/// What is said of an offer or of a customer's circumstances: yes or no, a number, or a word.
public enum Trait: Hashable, Sendable {
  /// Yes or no.
  case yesNo(Bool)
  /// A number, possibly uncertain.
  case number(Figure)
  /// A word, such as a colour or a place.
  case word(String)

  /// The trait as a number, yes being 1 and no 0; `nil` for a word.
  public var figure: Figure? {
    switch self {
    case .yesNo(let yes): return Figure(yes ? 1 : 0)
    case .number(let figure): return figure
    case .word: return nil
    }
  }
}

/// What is said of an offer or of a customer's circumstances: yes or no, a number, or a word.
public enum Trait: Hashable, Sendable, Codable {
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

  /// A trait kept as `true` or `false`, a number or figure, or a word.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let yes = try? value.decode(Bool.self) {
      self = .yesNo(yes)
    } else if let word = try? value.decode(String.self) {
      self = .word(word)
    } else {
      self = .number(try value.decode(Figure.self))
    }
  }

  /// Keeps the trait as what it is.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .yesNo(let yes): try value.encode(yes)
    case .number(let figure): try value.encode(figure)
    case .word(let word): try value.encode(word)
    }
  }
}

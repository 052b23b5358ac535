/// How a trait is held against a value: `noise_db <= 48`.
public enum Comparison: String, Hashable, Sendable, CaseIterable, Codable {
  /// At most.
  case atMost = "<="
  /// At least.
  case atLeast = ">="
  /// Exactly.
  case equal = "=="
  /// Anything else than.
  case different = "!="
  /// Less than.
  case below = "<"
  /// More than.
  case above = ">"

  /// Whether the comparison needs numbers; words can only be the same or different.
  public var needsNumbers: Bool { self != .equal && self != .different }

  /// Whether it holds whatever the uncertain figure turns out to be: judged at its bad end.
  public func surelyHolds(_ trait: Trait, _ value: Trait) -> Bool {
    guard let figure = trait.figure, let bound = value.figure?.mode else { return sameWord(trait, value) }
    switch self {
    case .atMost: return figure.high <= bound
    case .atLeast: return figure.low >= bound
    case .below: return figure.high < bound
    case .above: return figure.low > bound
    case .equal: return figure.isCertain && figure.low == bound
    case .different: return bound < figure.low || bound > figure.high
    }
  }

  /// Whether it may hold for some value the uncertain figure can take.
  public func canHold(_ trait: Trait, _ value: Trait) -> Bool {
    guard let figure = trait.figure, let bound = value.figure?.mode else { return sameWord(trait, value) }
    switch self {
    case .atMost: return figure.low <= bound
    case .atLeast: return figure.high >= bound
    case .below: return figure.low < bound
    case .above: return figure.high > bound
    case .equal: return figure.low <= bound && bound <= figure.high
    case .different: return !(figure.isCertain && figure.low == bound)
    }
  }

  private func sameWord(_ trait: Trait, _ value: Trait) -> Bool {
    switch self {
    case .equal: return trait == value
    case .different: return trait != value
    default: return false
    }
  }
}

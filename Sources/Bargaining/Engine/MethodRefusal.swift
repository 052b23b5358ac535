/// Why the engine does not answer.
public enum MethodRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are more packages than can be counted or listed; how many, in decimal digits.
  case tooManyPackages(count: String)
  /// Interactions tie so many issues together that more combinations of their levels would have to be kept than the limit.
  case tooEntangled(combinations: Int, limit: Int)
  /// ``EngineLimits/isCancelled`` said so.
  case cancelled

  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .tooManyPackages(let count):
      "There are \(count) packages, too many to be counted one by one: leave out issues or levels."
    case .tooEntangled(let combinations, let limit):
      "Interactions tie so many issues together that \(combinations) combinations of levels would have to be kept; the limit is \(limit): leave out interactions."
    case .cancelled: "The work was stopped before it was done."
    }
  }
}

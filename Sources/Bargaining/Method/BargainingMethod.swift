/// A way of finding the answers. All methods give the same answers; they differ in how large a problem they can take.
public protocol BargainingMethod: Sendable {
  /// Everything the negotiation asks for, exactly, or a refusal if the method cannot take a problem of this size.
  func solve(_ negotiation: Negotiation) throws(MethodRefusal) -> BargainingSolution
}

/// Why a method does not take a problem.
public enum MethodRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problem has more packages than this method was told to look at.
  case tooManyPackages(count: Int, limit: Int)
  /// Interactions tie so many issues together that more combinations of their levels would have to be kept than the limit.
  case tooEntangled(combinations: Int, limit: Int)
  /// The task that asked was cancelled.
  case cancelled

  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .tooManyPackages(let count, let limit):
      "There are \(count) packages and the limit is \(limit): leave out issues or levels, or allow more."
    case .tooEntangled(let combinations, let limit):
      "Interactions tie so many issues together that \(combinations) combinations of levels would have to be kept; the limit is \(limit): leave out interactions."
    case .cancelled: "The work was stopped before it was done."
    }
  }
}

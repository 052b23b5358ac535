/// A way of finding the answers. All methods give the same answers; they differ in how large a problem they can take.
public protocol BargainingMethod: Sendable {
  /// Everything the negotiation asks for, exactly, or a refusal if the method cannot take a problem of this size.
  func solve(_ negotiation: Negotiation) throws(MethodRefusal) -> BargainingSolution
}

/// Why a method does not take a problem.
public enum MethodRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problem has more packages than this method was told to look at.
  case tooManyPackages(count: Int, limit: Int)

  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .tooManyPackages(let count, let limit):
      "There are \(count) packages and the limit is \(limit): leave out issues or levels, or allow more."
    }
  }
}

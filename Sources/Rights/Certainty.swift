/// How sure a statement of the rule table is.
public enum Certainty: String, Sendable, Hashable, CaseIterable {
  /// Seen in a stored copy of the source or of an official page.
  case seen
  /// General knowledge, to be confirmed before anyone relies on it.
  case generalKnowledge

  /// The weaker of two certainties: a chain is as sure as its weakest link.
  public func weaker(_ other: Certainty) -> Certainty {
    self == .seen ? other : self
  }
}

/// A sentence of the rule table with how sure it is.
public struct Statement: Sendable, Hashable {
  /// The sentence, in plain words.
  public let text: String
  /// How sure it is.
  public let certainty: Certainty

  /// A sentence with how sure it is.
  public init(_ text: String, _ certainty: Certainty) {
    self.text = text
    self.certainty = certainty
  }
}

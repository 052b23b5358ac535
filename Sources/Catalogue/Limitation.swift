public import Money

/// Something about an offer that could bite, and when it does.
public struct Limitation: Hashable, Sendable, Codable {
  /// Its name in the case file.
  public let id: ID<Limitation>
  /// What to tell the customer.
  public let text: String
  /// When it bites; `nil` means always.
  public let condition: Condition?

  /// A limitation that bites under that condition.
  public init(id: ID<Limitation>, text: String, condition: Condition? = nil) {
    self.id = id
    self.text = text
    self.condition = condition
  }

  /// When a limitation bites.
  public enum Condition: Hashable, Sendable, Codable {
    /// When something is so where the customer lives.
    case fact(ID<Fact>, Comparison, Trait)
    /// When in some month demand is above what the offer covers.
    case peakDemandOverCapacity(ID<DemandStream>)
  }
}

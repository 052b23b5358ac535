public import Catalogue
public import Money

/// An own offer alone against the best of its plans.
public struct PlanComparison: Hashable, Sendable {
  /// The offer.
  public let offer: ID<Offer>
  /// Its value alone, not netted against buying nothing.
  public let without: Double
  /// The best plans, the best first, at most three; the offer alone is not among them.
  public let top: [Ranked]
  /// Whether the best plan is worth more than the offer alone.
  public let worthHaving: Bool

  /// A plan and its value, not netted against buying nothing.
  public struct Ranked: Hashable, Sendable {
    /// The row's name.
    public let id: ID<Way>
    /// The plan.
    public let plan: Plan
    /// Its value.
    public let value: Double
  }
}

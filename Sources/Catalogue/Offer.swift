public import Money

/// One way to go that can be bought, had elsewhere, or simply kept: what it is like, what it covers, costs and lacks.
///
/// What the rep earns on it is not part of an offer. It lies in the rep's drawer, so that nothing that reads offers
/// can weigh it.
public struct Offer: Hashable, Sendable, Codable {
  /// Its name in the case file.
  public let id: ID<Offer>
  /// Its name for people.
  public let name: String
  /// Who supplies it.
  public let source: Source
  /// What can be said of it: noise, lock-in, hosting.
  public let attributes: [ID<Attribute>: Trait]
  /// How much of each stream it covers in a month; a stream that is not named has no limit.
  public let capacity: [ID<DemandStream>: Figure]
  /// What it costs; `nil` where nobody knows, and then it cannot be advised.
  public let prices: Prices?
  /// What could bite.
  public let limitations: [Limitation]
  /// Where a competitor's figures come from and of when they are.
  public let knowledge: Knowledge?

  /// An offer with all its parts.
  public init(
    id: ID<Offer>, name: String, source: Source, attributes: [ID<Attribute>: Trait] = [:],
    capacity: [ID<DemandStream>: Figure] = [:], prices: Prices?, limitations: [Limitation] = [],
    knowledge: Knowledge? = nil
  ) {
    self.id = id
    self.name = name
    self.source = source
    self.attributes = attributes
    self.capacity = capacity
    self.prices = prices
    self.limitations = limitations
    self.knowledge = knowledge
  }
}

/// Who supplies an offer.
public enum Source: String, Hashable, Sendable, CaseIterable, Codable {
  /// The rep herself.
  case own
  /// Somebody the rep passes customers on to, perhaps for a fee that must be told.
  case partner
  /// Somebody else.
  case competitor
  /// Nobody: going on as now.
  case none
}

/// Where the figures of somebody else's offer come from.
public struct Knowledge: Hashable, Sendable, Codable {
  /// Who said so or where it stands.
  public let source: String
  /// The day it was said or read, as written.
  public let asOf: String
  /// Whether it was confirmed.
  public let confirmed: Bool

  /// Knowledge of that origin and date.
  public init(source: String, asOf: String, confirmed: Bool) {
    self.source = source
    self.asOf = asOf
    self.confirmed = confirmed
  }
}

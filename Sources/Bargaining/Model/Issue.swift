/// One thing to settle: the discount, the day of installing, the length of support.
public struct Issue: Hashable, Sendable {
  /// The issue's name, unlike every other issue's.
  public let id: String
  /// The ways to settle it; the first is how things stand in the base package.
  public let levels: [Level]

  /// An issue and its levels, the base level first.
  public init(_ id: String, levels: [Level]) {
    self.id = id
    self.levels = levels
  }
}

/// One way to settle an issue, and what it is worth to either side.
public struct Level: Hashable, Sendable {
  /// The level's name, unlike every other level's of this issue.
  public let id: String
  /// What it adds to the customer's gain, in units; negative if it costs the customer something.
  public let customer: Int64
  /// What it adds to the seller's gain, in units; negative if it costs the seller something.
  public let seller: Int64

  /// A level and what it adds for each side, in units.
  public init(_ id: String, customer: Int64, seller: Int64) {
    self.id = id
    self.customer = customer
    self.seller = seller
  }
}

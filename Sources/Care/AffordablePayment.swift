/// The most that the customer says she can pay a month, from a month on.
public struct AffordablePayment: Hashable, Sendable {
  /// The first month this holds, 1 or later; it holds until the next entry, and before the first there is no limit.
  public var fromMonth: Int

  /// The most she can pay in a month, in currency units, 0 or more.
  public var max: Double

  /// That much a month from that month on.
  public init(fromMonth: Int, max: Double) {
    self.fromMonth = fromMonth
    self.max = max
  }
}

/// The first payment of an option that is more than the customer can manage.
public struct UnaffordablePayment: Hashable, Sendable {
  /// The month in which it is due.
  public let month: Int

  /// What would be due.
  public let payment: Double

  /// What she can pay in that month.
  public let limit: Double
}

/// What a customer under contract is worth, year by year. Currency units, unrounded.
public struct LifetimeValue: Sendable, Hashable {
  /// One year of it.
  public struct Year: Sendable, Hashable {
    /// The year, counted from 0, which is paid at once.
    public let year: Int
    /// Chance that the customer is still there; 0 to 1.
    public let staying: Double
    /// What money of that year is worth at year 0.
    public let discountFactor: Double
    /// What a year leaves if the customer is there.
    public let margin: Double

    /// What the year adds: margin, times the chance, discounted.
    public var value: Double { margin * staying * discountFactor }
  }

  /// The years counted, in order.
  public let years: [Year]

  /// The sum over the years.
  public var total: Double { years.reduce(0) { $0 + $1.value } }
}

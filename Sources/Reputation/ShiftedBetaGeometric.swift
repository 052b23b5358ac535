/// How long customers under contract stay when nobody says in advance how loyal they are: the shifted-beta-geometric model.
///
/// Each customer renews with a chance of their own that does not change; the chances differ between customers by a beta
/// distribution. So the share that renews rises with the years, because the least loyal leave first.
/// Fader & Hardie, "How to project customer retention", Journal of Interactive Marketing 21 (2007). A period is a year here
/// but may be any length, if figures and rates are for that length.
public struct ShiftedBetaGeometric: Sendable, Hashable {
  /// Shapes the model takes.
  public static let shapes = 1e-6...1e6
  /// The most years that are worked out at once.
  public static let mostYears = 1000
  /// Yearly discount rates that can be used.
  public static let discountRates = 0.0...10.0
  /// The largest yearly margin, in currency units, either way.
  public static let largestMargin = 1e12

  /// First shape of the beta distribution of leaving; larger means more leave.
  public let alpha: Double
  /// Second shape; larger means more stay.
  public let beta: Double

  /// A model with these shapes. Throws if a shape lies outside `shapes`.
  public init(alpha: Double, beta: Double) throws(ContractRefusal) {
    guard Self.shapes.contains(alpha) else { throw .figureOutOfRange(field: "alpha", value: alpha) }
    guard Self.shapes.contains(beta) else { throw .figureOutOfRange(field: "beta", value: beta) }
    self.alpha = alpha
    self.beta = beta
  }

  /// Chance that a customer who has renewed `renewals` times renews once more: `(beta + n) / (alpha + beta + n)`.
  public func retention(afterRenewals renewals: Int) -> Double {
    let past = beta + Double(max(0, renewals))
    return past / (alpha + past)
  }

  /// Shares of new customers still there after 0, 1, ... `years - 1` renewals: one entry a year paid for, starting with 1.
  ///
  /// Throws if `years` is not in 0...`mostYears`.
  public func survival(years: Int) throws(ContractRefusal) -> [Double] {
    try staying(afterRenewals: 0, years: years)
  }

  /// What a new customer is worth: the margin of years 0 to `years - 1`, each times the share still there and discounted.
  ///
  /// Year 0 is paid at once. Throws if a figure lies outside its range.
  public func lifetimeValue(
    marginPerYear: Double,
    discount: Double,
    years: Int
  ) throws(ContractRefusal) -> LifetimeValue {
    try value(of: survival(years: years), marginPerYear: marginPerYear, discount: discount)
  }

  /// What a customer who has renewed `renewals` times (0 or more) is still worth, just before the next renewal is due.
  ///
  /// The first entry is that renewal, undiscounted, times the chance that it happens; `years` renewals are counted.
  /// Fader & Hardie, "Customer-base valuation in a contractual setting", Marketing Science 29 (2010), who sum to infinity.
  /// Throws if a figure lies outside its range.
  public func residualValue(
    afterRenewals renewals: Int,
    marginPerYear: Double,
    discount: Double,
    years: Int
  ) throws(ContractRefusal) -> LifetimeValue {
    guard (0...Self.mostYears).contains(renewals) else {
      throw .figureOutOfRange(field: "renewals", value: Double(renewals))
    }
    guard (0..<Self.mostYears).contains(years) else { throw .figureOutOfRange(field: "years", value: Double(years)) }
    let shares = try staying(afterRenewals: renewals, years: years + 1).dropFirst()
    return try value(of: Array(shares), marginPerYear: marginPerYear, discount: discount)
  }

  /// How many more times a customer who has renewed `renewals` times will renew on average: `(beta + n) / (alpha - 1)`.
  ///
  /// `nil` where the average is infinite, which is so for `alpha` up to 1.
  public func renewalsToCome(afterRenewals renewals: Int) -> Double? {
    alpha > 1 ? (beta + Double(max(0, renewals))) / (alpha - 1) : nil
  }

  private func staying(afterRenewals renewals: Int, years: Int) throws(ContractRefusal) -> [Double] {
    guard (0...Self.mostYears).contains(years) else { throw .figureOutOfRange(field: "years", value: Double(years)) }
    var share = 1.0
    return (0..<years).map { year in
      defer { share *= retention(afterRenewals: renewals + year) }
      return share
    }
  }

  private func value(of shares: [Double], marginPerYear: Double, discount: Double) throws(ContractRefusal)
    -> LifetimeValue
  {
    guard abs(marginPerYear) <= Self.largestMargin else {
      throw .figureOutOfRange(field: "marginPerYear", value: marginPerYear)
    }
    guard Self.discountRates.contains(discount) else { throw .figureOutOfRange(field: "discount", value: discount) }
    var factor = 1.0
    let years = shares.enumerated().map { year, share in
      defer { factor /= 1 + discount }
      return LifetimeValue.Year(year: year, staying: share, discountFactor: factor, margin: marginPerYear)
    }
    return LifetimeValue(years: years)
  }
}

import Catalogue
public import Money

/// What an offer leaves the rep after its direct cost: the drawer that only she opens.
///
/// It lives here and not in the catalogue, so that advice cannot read it even by mistake.
public struct Contribution: Hashable, Sendable, Codable {
  /// Once, at the start, in currency units.
  public let upfront: Double
  /// In each month.
  public let monthly: Double

  /// A contribution of these parts.
  public init(upfront: Double, monthly: Double) {
    self.upfront = upfront
    self.monthly = monthly
  }

  /// Upfront plus the discounted months of the horizon.
  public func presentValue(months: Int, discounting: Discounting) -> Double {
    upfront + monthly * discounting.factors(through: months).dropFirst().reduce(0, +)
  }
}

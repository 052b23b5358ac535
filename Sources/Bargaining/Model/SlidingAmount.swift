/// Something that is settled by a number from a range, such as the price or a deposit: each step more costs the customer and
/// brings the seller something.
public struct SlidingAmount: Hashable, Sendable {
  /// The name.
  public let id: String
  /// The lowest number.
  public let low: Int64
  /// How many steps there are above it; 0 leaves the lowest number alone.
  public let steps: Int64
  /// How much a step is.
  public let step: Int64
  /// What a step more takes from the customer, in units of the problem; at least 1. Money moves one to one.
  public let customerPerStep: Int64
  /// What a step more gives the seller, in units of the problem; at least 1.
  public let sellerPerStep: Int64

  /// From `low` upwards in so many steps; `nil` unless steps, and what they move, fit (``BargainingLimits/amount``) and are
  /// above 0. At `low` both have what the problem says.
  ///
  /// - Parameters:
  ///   - customerPerStep: money moves one to one unless a side says otherwise; so this is `step` if not given.
  ///   - sellerPerStep: the same.
  public init?(
    _ id: String, from low: Int64, steps: Int64, by step: Int64 = 1, customerPerStep: Int64? = nil,
    sellerPerStep: Int64? = nil
  ) {
    let (customer, seller) = (customerPerStep ?? step, sellerPerStep ?? step)
    guard steps >= 0, step >= 1, customer >= 1, seller >= 1, abs(Int128(low)) <= Int128(BargainingLimits.amount) else {
      return nil
    }
    for amount in [step, customer, seller] where Int128(steps) * Int128(amount) > Int128(BargainingLimits.amount) {
      return nil
    }
    self.id = id
    self.low = low
    self.steps = steps
    self.step = step
    self.customerPerStep = customer
    self.sellerPerStep = seller
  }

  /// The number after so many steps.
  public func value(at step: Int64) -> Int64 { low + step * self.step }
}

/// A package together with a number.
public struct SlidPackage: Hashable, Sendable {
  /// The package, with its gains at the lowest number.
  public let package: Package
  /// How many steps above the lowest number.
  public let steps: Int64
  /// What each side gains with both.
  public let gains: Gains
}

/// What each side gains, against having no deal, in whole units of the caller's scale; 0 is the walk-away.
///
/// Only the engine makes these, from problems whose sums it has checked, so nothing here can overflow.
public struct GainPair<Amount: FixedWidthInteger & SignedInteger & Sendable>: Hashable, Sendable {
  /// The customer's gain, in units.
  public let customer: Amount
  /// The seller's gain, in units.
  public let seller: Amount

  /// Gains of these.
  package init(customer: Amount, seller: Amount) {
    self.customer = customer
    self.seller = seller
  }

  static var zero: GainPair { GainPair(customer: 0, seller: 0) }

  /// One side's gain, in units.
  public subscript(side: Side) -> Amount { side == .customer ? customer : seller }

  /// Both gains together, in units.
  public var joint: Amount { customer + seller }

  /// The smaller of the two gains, in units.
  public var smaller: Amount { min(customer, seller) }

  /// Whether neither side is worse off than with no deal.
  public var isAcceptable: Bool { customer >= 0 && seller >= 0 }

  /// How far a side is below its walk-away, in units; 0 if it is not.
  public func shortfall(of side: Side) -> Amount { max(0, -self[side]) }

  static func + (first: GainPair, second: GainPair) -> GainPair {
    GainPair(customer: first.customer + second.customer, seller: first.seller + second.seller)
  }

  static func - (first: GainPair, second: GainPair) -> GainPair {
    GainPair(customer: first.customer - second.customer, seller: first.seller - second.seller)
  }
}

/// Gains of a problem whose amounts fit 64 bits: all but some that come from files with very many decimals.
public typealias Gains = GainPair<Int64>

extension GainPair where Amount == Int64 {
  /// The two gains multiplied, in units squared. Two losses multiply into a plus, so compare it only where both are at
  /// least 0; otherwise it is for display.
  public var product: Int128 {
    // Two Int64 always fit an Int128; the wrapping operator only saves the check.
    Int128(customer) &* Int128(seller)
  }
}

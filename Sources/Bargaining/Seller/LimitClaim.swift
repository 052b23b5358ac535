/// Whether a limit the seller states ("I can't go beyond 5 %") rests on the seller's own numbers.
///
/// It does if the largest honest discount, rounded down to whole per cent, is not above it.
public struct LimitClaim: Hashable, Sendable {
  /// The limit as stated.
  public let stated: Percent
  /// The largest honest discount, as a share of the list price.
  public let largest: ExactFraction
  /// Whether the numbers bear it out. If not, it is a policy, and should be called one.
  public let isBacked: Bool

  /// The claim held against the numbers; `nil` if they have no list price above 0.
  public init?(_ stated: Percent, against numbers: SellerNumbers) {
    guard let largest = numbers.largestHonestDiscount else { return nil }
    self.stated = stated
    self.largest = largest
    let wholePercent = largest.numerator * 100 / largest.denominator
    isBacked = wholePercent * 100 <= Int128(stated.basisPoints)
  }
}

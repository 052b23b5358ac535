/// What happens if one side says that a deal is worth less to it than it is.
public struct Exaggeration: Hashable, Sendable {
  /// The side that exaggerates.
  public let side: Side
  /// By how much it lowers what it reports, in units.
  public let amount: Int64
  /// The Nash package of the reported gains, with its true gains; `nil` if nothing seems acceptable any more: no deal.
  public let package: Package?
}

extension EfficientPackages {
  /// What comes of one side lowering every gain it reports by an amount, in units.
  ///
  /// Acceptability, product and ties all go by the reported gains. Throws if the amount is negative or above
  /// ``BargainingLimits/amount``.
  public func exaggerating(by amount: Int64, of side: Side) throws(NegotiationFaults) -> Exaggeration {
    guard Negotiation.isUsable(amount) else { throw NegotiationFaults(faults: [.exaggeration(amount)]) }
    return exaggeration(by: amount, of: side)
  }

  func exaggeration(by amount: Int64, of side: Side) -> Exaggeration {
    let lowered = Gains(customer: side == .customer ? amount : 0, seller: side == .seller ? amount : 0)
    // What seems acceptable after lowering is acceptable in truth, and what is efficient stays so.
    let package = best(among: places(atLeast: lowered)) { ($0 - lowered).hasLargerProduct(than: $1 - lowered) }
    return Exaggeration(side: side, amount: amount, package: package)
  }
}

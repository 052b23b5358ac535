/// What happens if one side says that a deal is worth less to it than it is.
public struct Exaggeration: Hashable, Sendable {
  /// The side that exaggerates.
  public let side: Side
  /// By how much it lowers what it reports, in units.
  public let amount: Int64
  /// The Nash package of the reported gains, with its true gains; `nil` if nothing seems acceptable any more: no deal.
  public let package: Package?
}

extension PackageTable {
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
    var best: (position: Int, reported: Gains)?
    // What seems acceptable after lowering is acceptable in truth, so the other packages need not be looked at.
    for entry in acceptable {
      let reported = gains(at: Int(entry)) - lowered
      guard reported.isAcceptable else { continue }
      if let leader = best, !reported.hasLargerProduct(than: leader.reported) { continue }
      best = (Int(entry), reported)
    }
    return Exaggeration(side: side, amount: amount, package: best.map { problem.package(at: $0.position) })
  }
}

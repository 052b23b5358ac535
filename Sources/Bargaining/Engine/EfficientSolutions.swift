extension EfficientPackages {
  /// The acceptable package with the largest product of gains (Nash 1950); `nil` if none is acceptable.
  public func nash() -> Package? {
    best(among: acceptable) { $0.hasLargerProduct(than: $1) }
  }

  /// Each side's best gain among acceptable packages; `nil` if none is acceptable.
  public func idealPoint() -> Gains? {
    guard let first = acceptable.first, let last = acceptable.last else { return nil }
    return Gains(customer: list.customer[first], seller: list.seller[last])
  }

  /// The acceptable package in which the side that gets the smaller share of its best acceptable gain gets the most
  /// (Kalai and Smorodinsky 1975, on a finite list); `nil` if none is acceptable.
  public func kalaiSmorodinsky() -> Package? {
    idealPoint().flatMap { ideal in best(among: acceptable) { $0.hasLargerShare(than: $1, of: ideal) } }
  }

  /// The acceptable package with the largest smaller gain, then the larger sum; `nil` if none is acceptable.
  public func equalGains() -> Package? {
    best(among: acceptable) { $0.winsTie(against: $1) }
  }

  /// The package with the largest smaller gain, acceptable or not: if none is acceptable, the one that misses by least.
  public func nearestMiss() -> Package {
    bestOfAll { $0.winsTie(against: $1) }
  }

  /// The package with the largest sum of gains, acceptable or not: money moved between the sides could share it out.
  public func largestJointGain() -> Package {
    bestOfAll { $0.joint != $1.joint ? $0.joint > $1.joint : $0.smaller > $1.smaller }
  }

  /// The package that improves most on another for both: largest product of improvements, then largest sum; `nil` if none
  /// improves anything or the package is of some other problem.
  public func improvement(on start: Package) -> Package? {
    guard let start = problem.package(levels: start.levels)?.gains else { return nil }
    let from = list.seller.firstPlace { $0 >= max(0, start.seller) }
    let upTo = list.customer.firstPlace { $0 < max(0, start.customer) }
    guard from < upTo else { return nil }
    // Nothing efficient changes nothing for both unless the package is efficient itself; then there is nothing better.
    if list.place(of: start) != nil { return nil }
    return best(among: from..<upTo) { ($0 - start).improvesMore(than: $1 - start) }
  }

  /// What comes of one side lowering every gain it reports by an amount, in units.
  ///
  /// Acceptability, product and ties all go by the reported gains. Throws if the amount is negative or above
  /// ``BargainingLimits/amount``.
  public func exaggerating(by amount: Int64, of side: Side) throws(NegotiationFaults) -> Exaggeration {
    guard Negotiation.isUsable(amount) else { throw NegotiationFaults(faults: [.exaggeration(amount)]) }
    let lowered = Gains(customer: side == .customer ? amount : 0, seller: side == .seller ? amount : 0)
    let from = list.seller.firstPlace { $0 >= lowered.seller }
    let upTo = list.customer.firstPlace { $0 < lowered.customer }
    let package = best(among: from..<max(from, upTo)) { ($0 - lowered).hasLargerProduct(than: $1 - lowered) }
    return Exaggeration(side: side, amount: amount, package: package)
  }

  private func bestOfAll(by beats: (Gains, Gains) -> Bool) -> Package {
    guard let best = best(among: 0..<list.count, by: beats) else { preconditionFailure("there is always a package") }
    return best
  }
}

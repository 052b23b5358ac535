extension EfficientPackages {
  /// Each side's best gain among acceptable packages; `nil` if none is acceptable.
  public func idealPoint() -> Gains? {
    guard let first = acceptable.first, let last = acceptable.last else { return nil }
    return Gains(customer: list.customer[first], seller: list.seller[last])
  }

  /// The acceptable package in which the side that gets the smaller share of its best acceptable gain gets the most
  /// (Kalai and Smorodinsky 1975, on a finite list); `nil` if none is acceptable.
  ///
  /// A side that can gain nothing is left out of the minimum; if neither can, the tie rule decides.
  public func kalaiSmorodinsky() -> Package? {
    idealPoint().flatMap { ideal in best(among: acceptable) { $0.hasLargerShare(than: $1, of: ideal) } }
  }
}

extension GainPair {
  /// A gain and the best that side could gain; the best is more than 0.
  private struct Share {
    let gain: Amount
    let best: Amount

    /// This share's gain times the other's best: the larger product is the larger share.
    func crossed(with other: Share) -> WideProduct<Amount> { WideProduct(gain, other.best) }
  }

  /// Whether the side that gets the smaller share of its best gain gets more of it here, or as much and the tie is won.
  func hasLargerShare(than other: GainPair, of ideal: GainPair) -> Bool {
    let (mine, theirs) = (smallerShare(of: ideal), other.smallerShare(of: ideal))
    let (left, right) = (mine.crossed(with: theirs), theirs.crossed(with: mine))
    return left != right ? left > right : winsTie(against: other)
  }

  private func smallerShare(of ideal: GainPair) -> Share {
    let customer = Share(gain: customer, best: ideal.customer)
    let seller = Share(gain: seller, best: ideal.seller)
    if ideal.customer == 0 { return ideal.seller == 0 ? Share(gain: 0, best: 1) : seller }
    if ideal.seller == 0 { return customer }
    return customer.crossed(with: seller) <= seller.crossed(with: customer) ? customer : seller
  }
}

/// Solutions where one issue is a number from a range beside issues with levels.
///
/// For any number an efficient package betters what it betters without one, so only efficient packages are looked at. Along
/// each the gains move on a straight line, on which the best number for each solution is found by its formula, to the step;
/// the steps beside it are tried too, and the ends of what is acceptable (Raiffa 1982 for the line; the formulas are the
/// zeros of the derivative).
public struct SlidingSolutions: Sendable {
  /// The packages at the lowest number.
  public let packages: EfficientPackages
  /// The number.
  public let amount: SlidingAmount

  /// For a problem with one more issue that is a number; a refusal where gains could become too large to add, or interactions
  /// tie too many issues together.
  public init(_ packages: EfficientPackages, _ amount: SlidingAmount) {
    self.packages = packages
    self.amount = amount
  }

  /// The largest product of gains (Nash 1950); `nil` if nothing is acceptable.
  public func nash() -> SlidPackage? {
    best({ $0.hasLargerProduct(than: $1) }) { gains in
      // (c - a x)(s + b x) is largest at x = (c b - s a) / (2 a b).
      let (a, b) = (Int128(amount.customerPerStep), Int128(amount.sellerPerStep))
      return divided(Int128(gains.customer) * b - Int128(gains.seller) * a, 2 * a, b)
    }
  }

  /// The largest smaller gain; `nil` if nothing is acceptable.
  public func equalGains() -> SlidPackage? {
    best({ $0.winsTie(against: $1) }) { gains in
      // c - a x = s + b x.
      let sum = Int128(amount.customerPerStep) + Int128(amount.sellerPerStep)
      return divided(Int128(gains.customer) - Int128(gains.seller), sum, 1)
    }
  }

  /// Each side's best gain among acceptable packages and numbers; `nil` if nothing is acceptable.
  public func idealPoint() -> Gains? {
    var ideal: Gains?
    for place in 0..<packages.count {
      let gains = packages.list.gains(at: place)
      guard let range = acceptable(gains) else { continue }
      let (low, high) = (moved(gains, by: range.lowerBound), moved(gains, by: range.upperBound))
      let before = ideal ?? .zero
      ideal = Gains(customer: max(before.customer, low.customer), seller: max(before.seller, high.seller))
    }
    return ideal
  }

  /// The largest smaller share of each side's best acceptable gain (Kalai and Smorodinsky 1975); `nil` if nothing is.
  public func kalaiSmorodinsky() -> SlidPackage? {
    guard let ideal = idealPoint() else { return nil }
    return best({ $0.hasLargerShare(than: $1, of: ideal) }) { gains in
      // (c - a x) / I = (s + b x) / J.
      let (a, b) = (Int128(amount.customerPerStep), Int128(amount.sellerPerStep))
      let (mine, theirs) = (Double(ideal.customer), Double(ideal.seller))
      let place =
        (Double(gains.customer) * theirs - Double(gains.seller) * mine) / (Double(a) * theirs + Double(b) * mine)
      return place.isFinite ? Int64(max(-9e18, min(9e18, place.rounded(.down)))) : 0
    }
  }

  /// The largest sum of gains, acceptable or not. Where a step moves as much to the one as from the other, the number does
  /// not matter and is the lowest.
  public func largestJointGain() -> SlidPackage {
    let base = packages.largestJointGain()
    let gains = amount.sellerPerStep > amount.customerPerStep ? amount.steps : 0
    return SlidPackage(package: base, steps: gains, gains: moved(base.gains, by: gains))
  }

  // MARK: Along a line

  private func moved(_ gains: Gains, by steps: Int64) -> Gains {
    Gains(
      customer: gains.customer - steps * amount.customerPerStep, seller: gains.seller + steps * amount.sellerPerStep)
  }

  /// The steps with which a package leaves neither side below its walk-away.
  private func acceptable(_ gains: Gains) -> ClosedRange<Int64>? {
    let least = gains.seller >= 0 ? 0 : (-gains.seller + amount.sellerPerStep - 1) / amount.sellerPerStep
    guard gains.customer >= 0 else { return nil }
    let most = min(amount.steps, gains.customer / amount.customerPerStep)
    return least <= most ? least...most : nil
  }

  /// Rounded down.
  private func divided(_ number: Int128, _ first: Int128, _ second: Int128) -> Int64 {
    let by = first * second
    let quotient = number / by
    return Int64(clamping: number % by < 0 ? quotient - 1 : quotient)
  }

  /// The best over all lines: on each around the place its formula gives, and at the ends of what is acceptable.
  private func best(
    _ beats: (Gains, Gains) -> Bool, around: (Gains) -> Int64
  ) -> SlidPackage? {
    var best: (place: Int, steps: Int64, gains: Gains)?
    for place in 0..<packages.count {
      let gains = packages.list.gains(at: place)
      guard let range = acceptable(gains) else { continue }
      let middle = min(max(around(gains), range.lowerBound), range.upperBound)
      for offset in -2...2 {
        let (steps, isLost) = middle.addingReportingOverflow(Int64(offset))
        guard !isLost, range.contains(steps) else { continue }
        let reached = moved(gains, by: steps)
        if let leader = best {
          let isBetter = beats(reached, leader.gains)
          let isEqual = !isBetter && !beats(leader.gains, reached)
          guard isBetter || (isEqual && comesEarlier((place, steps), (leader.place, leader.steps))) else { continue }
        }
        best = (place, steps, reached)
      }
    }
    return best.map { SlidPackage(package: packages.package(at: $0.place), steps: $0.steps, gains: $0.gains) }
  }

  /// The package that comes first in the list, then the lower number.
  private func comesEarlier(_ first: (place: Int, steps: Int64), _ second: (place: Int, steps: Int64)) -> Bool {
    if first.place == second.place { return first.steps < second.steps }
    let (mine, theirs) = (packages.package(at: first.place).levels, packages.package(at: second.place).levels)
    return mine != theirs ? mine.lexicographicallyPrecedes(theirs) : first.steps < second.steps
  }
}

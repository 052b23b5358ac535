/// Packages that leave the seller about what she chose to need, as different from one another as possible: what she can
/// offer in a round without knowing what the other side values.
public struct RoundMenu: Sendable {
  /// The gain the seller chose, in units.
  public let target: Int64
  /// How far from it a package may leave her, in units, either way.
  public let tolerance: Int64
  /// How many packages do.
  public let candidates: Int
  /// Those to offer, in list order.
  public let shown: [Package]
  /// Where there is none: the seller's gain nearest to her target that some package reaches, in units.
  public let nearest: Int64?

  /// More than this would be no choice.
  public static let mostShown = 7
}

extension BargainingProblem {
  /// Packages that leave the seller within a tolerance of a gain of her choice and never below her floor.
  ///
  /// Up to ``RoundMenu/mostShown`` are all shown. Of more, three that differ most (``ThreeApart``, with the one nearest to
  /// the target where that costs nothing), then one after another the one that differs most from those chosen; ties go to
  /// the first in the list.
  ///
  /// Throws ``NegotiationFaults`` if the tolerance is negative or above ``BargainingLimits/amount``, and ``MethodRefusal``
  /// if there is too much to look at.
  ///
  /// - Parameters:
  ///   - wishes: what the other side has said: packages without what it needs are left out, and so are those with less than
  ///     half of the preferred levels that one of the others has.
  ///   - agreed: a package to be left out, because it is agreed already.
  public func roundMenu(
    seller target: Int64, within tolerance: Int64, neverBelow floor: Int64, wishes: PackageWishes = PackageWishes(),
    without agreed: Package? = nil, steps: Int = BargainingLimits.roundSteps
  ) throws -> RoundMenu {
    guard Negotiation.isUsable(tolerance) else { throw NegotiationFaults(faults: [.menuTolerance(tolerance)]) }
    let sums = try HalfSums(self, wishes: wishes)
    let nearest = sums.nearest(to: target, notBelow: floor)
    let (low, high) = (max(floor, target - tolerance), target + tolerance)
    guard low <= high, let nearest, (low...high).contains(nearest.gain) else {
      return RoundMenu(target: target, tolerance: tolerance, candidates: 0, shown: [], nearest: nearest?.gain)
    }
    let likes = (sums.mostLikes(seller: low...high) ?? 0) / 2
    let isAgreed = agreed.map { (low...high).contains($0.gains.seller) && sums.has($0.levels, likes: likes) } ?? false
    let choice = FarApart(
      sums, seller: low...high, likes: likes, most: BargainingLimits.roundCandidates, favourite: nearest.place,
      without: isAgreed ? agreed.map { position(of: $0.levels) } : nil)
    let places = choice.several(RoundMenu.mostShown, steps: steps)
    return RoundMenu(
      target: target, tolerance: tolerance, candidates: choice.count, shown: places.map { choice.packages[$0] },
      nearest: choice.count == 0 ? nearest.gain : nil)
  }
}

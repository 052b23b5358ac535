/// Packages that are about as good for the seller as the Nash package, and three of them that differ as much as possible, so
/// that the customer's choice shows what matters to the customer.
public struct EqualValueMenu: Sendable {
  /// The seller's gain in the Nash package, in units.
  public let target: Int64
  /// How far from it the seller's gain may be, in units, either way.
  public let tolerance: Int64
  /// All packages within the tolerance, whether or not the customer would accept them, in list order.
  public let candidates: PackageList
  /// The three to show, in list order; fewer if there are no three candidates.
  public let shown: [Package]
  /// In how many issues each two of the three differ, added up; `nil` if there are no three.
  public let totalDifference: Int?
  /// Whether no three differ more.
  public let certainty: MenuCertainty
}

/// How sure it is that the three packages of a menu are the best three.
public enum MenuCertainty: Hashable, Sendable {
  /// No other three differ more, and ties were broken by the rule.
  case proven
  /// The search was stopped at its limit of steps: these were the best so far, and no three can differ by more than the bound.
  case stopped(upperBound: Int)
}

extension PackageTable {
  /// Packages as good for the seller as the Nash package, give or take the tolerance in units, and the three of them that
  /// differ most.
  ///
  /// Among equally different threes: one with the Nash package, then the first in list order. `nil` if nothing is
  /// acceptable. Throws if the tolerance is negative or above ``BargainingLimits/amount``.
  public func menuEqualForSeller(
    within tolerance: Int64, steps: Int = BargainingLimits.menuSteps
  ) throws(NegotiationFaults) -> EqualValueMenu? {
    guard Negotiation.isUsable(tolerance) else { throw NegotiationFaults(faults: [.menuTolerance(tolerance)]) }
    return nash().flatMap { menuEqualForSeller(as: $0, within: tolerance, steps: steps) }
  }

  func menuEqualForSeller(
    as nash: Package, within tolerance: Int64, steps: Int = BargainingLimits.menuSteps
  ) -> EqualValueMenu? {
    let target = nash.gains.seller
    let own = Int32(truncatingIfNeeded: problem.position(of: nash.levels))
    var positions: [Int32] = []
    var range = target...target
    for (position, gain) in seller.enumerated() where abs(gain - target) <= tolerance {
      positions.append(Int32(truncatingIfNeeded: position))
      range = min(range.lowerBound, gain)...max(range.upperBound, gain)
    }
    guard let place = positions.firstIndex(of: own) else { return nil }
    let candidates = PackageList(problem: problem, positions: positions)
    func menu(_ shown: [Package], _ difference: Int?, _ certainty: MenuCertainty) -> EqualValueMenu {
      EqualValueMenu(
        target: target, tolerance: tolerance, candidates: candidates, shown: shown, totalDifference: difference,
        certainty: certainty)
    }
    guard positions.count >= 3 else { return menu(Array(candidates), nil, .proven) }
    let present = PresentLevels.of(problem, among: positions)
    let marks = LevelMarks(problem: problem, positions: positions, present: present)
    let bound = DifferenceBound.most(problem, present, seller: range)
    var search = ThreeApart(marks, favourite: place, bound: bound, steps: steps)
    search.run()
    return menu(search.places.map { candidates[$0] }, search.difference, search.certainty)
  }
}

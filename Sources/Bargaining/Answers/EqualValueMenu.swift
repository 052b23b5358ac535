/// Packages that are about as good for the seller as the Nash package, and three of them that differ as much as possible, so
/// that the customer's choice shows what matters to the customer.
public struct EqualValueMenu: Sendable {
  /// The seller's gain in the Nash package, in units.
  public let target: Int64
  /// How far from it the seller's gain may be, in units, either way.
  public let tolerance: Int64
  /// How many packages there are within the tolerance, whether or not the customer would accept them.
  public let candidateCount: Int
  /// They, in list order; where there are more than ``BargainingLimits/menuCandidates``, about as many spread over all.
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

extension EfficientPackages {
  /// Packages as good for the seller as the Nash package, give or take the tolerance in units, and the three of them that
  /// differ most.
  ///
  /// Among equally different threes: one with the Nash package, then the first in list order. `nil` if nothing is
  /// acceptable. Throws ``NegotiationFaults`` if the tolerance is negative or above ``BargainingLimits/amount``, and
  /// ``MethodRefusal`` if there is too much to look at.
  public func menuEqualForSeller(
    within tolerance: Int64, steps: Int = BargainingLimits.menuSteps
  ) throws -> EqualValueMenu? {
    guard Negotiation.isUsable(tolerance) else { throw NegotiationFaults(faults: [.menuTolerance(tolerance)]) }
    return try nash().map { menuEqualForSeller(as: $0, within: tolerance, try HalfSums(problem), steps: steps) }
  }

  func menuEqualForSeller(
    as nash: Package, within tolerance: Int64, _ halves: HalfSums, steps: Int = BargainingLimits.menuSteps
  ) -> EqualValueMenu {
    let target = nash.gains.seller
    let choice = FarApart(
      halves, seller: (target - tolerance)...(target + tolerance),
      most: BargainingLimits.menuCandidates, favourite: problem.position(of: nash.levels))
    let three = choice.positions.count >= 3 ? choice.three(steps: steps) : nil
    return EqualValueMenu(
      target: target, tolerance: tolerance, candidateCount: choice.count, candidates: choice.packages,
      shown: three.map { $0.places.map { choice.packages[$0] } } ?? Array(choice.packages),
      totalDifference: three?.difference, certainty: three?.certainty ?? .proven)
  }
}

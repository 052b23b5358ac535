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

extension PackageTable {
  /// Packages that leave the seller within a tolerance of a gain of her choice and never below her floor.
  ///
  /// Up to ``RoundMenu/mostShown`` are all shown. Of more, three that differ most (``ThreeApart``, with the one nearest to
  /// the target where that costs nothing), then one after another the one that differs most from those chosen; ties go to
  /// the first in the list. Throws if the tolerance is negative or above ``BargainingLimits/amount``.
  ///
  /// - Parameter isWanted: leaves out packages that the other side has said are no use to it.
  public func roundMenu(
    seller target: Int64, within tolerance: Int64, neverBelow floor: Int64, steps: Int = BargainingLimits.menuSteps,
    where isWanted: (Package) -> Bool = { _ in true }
  ) throws(NegotiationFaults) -> RoundMenu {
    guard Negotiation.isUsable(tolerance) else { throw NegotiationFaults(faults: [.menuTolerance(tolerance)]) }
    var positions: [Int32] = []
    var favourite = (place: 0, distance: Int64.max)
    var nearest: (gain: Int64, distance: Int64)?
    for (position, gain) in seller.enumerated() where gain >= floor {
      let distance = abs(gain - target)
      if distance > tolerance {
        if nearest.map({ distance < $0.distance }) ?? true, isWanted(problem.package(at: position)) {
          nearest = (gain, distance)
        }
        continue
      }
      guard isWanted(problem.package(at: position)) else { continue }
      if distance < favourite.distance { favourite = (positions.count, distance) }
      positions.append(Int32(truncatingIfNeeded: position))
    }
    let candidates = PackageList(problem: problem, positions: positions)
    let places =
      positions.count <= RoundMenu.mostShown
      ? Array(positions.indices) : farApart(positions, favourite: favourite.place, target, tolerance, steps)
    return RoundMenu(
      target: target, tolerance: tolerance, candidates: positions.count, shown: places.map { candidates[$0] },
      nearest: positions.isEmpty ? nearest?.gain : nil)
  }

  private func farApart(
    _ positions: [Int32], favourite: Int, _ target: Int64, _ tolerance: Int64, _ steps: Int
  ) -> [Int] {
    let present = PresentLevels.of(problem, among: positions)
    let marks = LevelMarks(problem: problem, positions: positions, present: present)
    let bound = DifferenceBound.most(problem, present, seller: (target - tolerance)...(target + tolerance))
    var search = ThreeApart(marks, favourite: favourite, bound: bound, steps: steps)
    search.run()
    var chosen = search.places
    while chosen.count < RoundMenu.mostShown {
      var best = (place: -1, difference: -1)
      for place in 0..<marks.count where !chosen.contains(place) {
        let difference = chosen.reduce(0) { $0 + marks.difference($1, place) }
        if difference > best.difference { best = (place, difference) }
      }
      chosen.append(best.place)
    }
    return chosen.sorted()
  }
}

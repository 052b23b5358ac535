/// The pairs of gains that no acceptable package betters for one side without hurting the other, from the customer's best to
/// the seller's best.
public struct Frontier: RandomAccessCollection, Sendable {
  let packages: EfficientPackages

  /// The place of the customer's best point.
  public var startIndex: Int { 0 }
  /// The place after the seller's best point.
  public var endIndex: Int { packages.acceptable.count }
  /// The first package in the list that has the gains of a point.
  public subscript(place: Int) -> Package { packages.package(at: packages.acceptable.lowerBound + place) }

  /// The gains of a point, without writing out its package.
  public func gains(at place: Int) -> Gains { packages.list.gains(at: packages.acceptable.lowerBound + place) }

  /// Whether a package with these gains is efficient.
  public func contains(gains: Gains) -> Bool {
    packages.list.place(of: gains).map(packages.acceptable.contains) ?? false
  }

  /// How many packages have the gains of each point; `Int.max` if more than can be counted.
  public var packageCounts: [Int] {
    var counting = TieCounting<Int64>()
    return packages.acceptable.map { counting.count($0, of: packages.list) }
  }

  /// How many packages lie on the frontier, those with equal gains all counted.
  public var packageCount: Int { packageCounts.reduce(0, Counted.sum) }
}

extension EfficientPackages {
  /// The efficient packages among the acceptable ones; empty if none is acceptable.
  public var frontier: Frontier { Frontier(packages: self) }
}

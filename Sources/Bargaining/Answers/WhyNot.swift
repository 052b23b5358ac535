/// Why a package somebody asks for is not the one suggested: who loses what, against which other.
public struct WhyNot: Hashable, Sendable {
  /// The package asked about.
  public let package: Package
  /// The sides it leaves below their walk-away; empty if acceptable. How far is in the package's gains.
  public let belowWalkAway: [Side]
  /// An acceptable package that is at least as good for both and better for one, the one that improves most; `nil` if there is none.
  public let betterForBoth: Comparison?
  /// The Nash package and how it compares; `nil` if nothing is acceptable or it is the package asked about.
  public let suggested: Comparison?
}

/// Another package, and what each side gains (or, if negative, loses) by moving to it.
public struct Comparison: Hashable, Sendable {
  /// The other package.
  public let alternative: Package
  /// Its gains less those of the package compared, in units.
  public let change: Gains
}

extension EfficientPackages {
  /// Why not this package? `nil` if it is no package of this problem.
  public func whyNot(_ package: Package) -> WhyNot? {
    guard let asked = problem.package(levels: package.levels) else { return nil }
    let better = improvement(on: asked)
    let nash = nash().flatMap { $0 == asked ? nil : $0 }
    return WhyNot(
      package: asked,
      belowWalkAway: Side.allCases.filter { asked.gains[$0] < 0 },
      betterForBoth: better.map { Comparison(alternative: $0, change: $0.gains - asked.gains) },
      suggested: nash.map { Comparison(alternative: $0, change: $0.gains - asked.gains) })
  }
}

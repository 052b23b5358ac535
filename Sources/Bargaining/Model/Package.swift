/// One level of each issue, and what that gives to both sides.
public struct Package: Hashable, Sendable {
  /// The number of the chosen level for each issue, in issue order; 0 is the base level.
  public let levels: [Int]
  /// What each side gains, in units.
  public let gains: Gains

  /// In how many issues another package of the same problem differs.
  public func difference(from other: Package) -> Int {
    zip(levels, other.levels).count { $0 != $1 }
  }
}

extension BargainingProblem {
  /// The package with these level numbers; `nil` if there is not exactly one existing level for each issue.
  public func package(levels: [Int]) -> Package? {
    guard levels.count == issues.count else { return nil }
    for (issue, level) in levels.enumerated() where !issues[issue].levels.indices.contains(level) { return nil }
    return Package(levels: levels, gains: gains(of: levels))
  }

  /// The package with these level numbers, all of which exist.
  func package(placed levels: [Int]) -> Package { Package(levels: levels, gains: gains(of: levels)) }

  /// The package at a place of the list, from 0 to one less than the count; the packages must be countable.
  func package(at position: Int) -> Package {
    package(placed: issues.indices.map { level(of: $0, at: position) })
  }

  /// Moves on to the levels of the next package of the list; the last issue changes fastest.
  func advance(_ levels: inout [Int]) {
    for issue in levels.indices.reversed() {
      levels[issue] += 1
      if levels[issue] < issues[issue].levels.count { return }
      levels[issue] = 0
    }
  }

  func level(of issue: Int, at position: Int) -> Int {
    position / strides[issue] % issues[issue].levels.count
  }

  func position(of levels: [Int]) -> Int {
    zip(levels, strides).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func gains(of levels: [Int]) -> Gains {
    var sum = surplusAtBase
    for (issue, level) in levels.enumerated() { sum = sum + issues[issue].levels[level].gains }
    for interaction in placedInteractions where interaction.holds(in: levels) { sum = sum + interaction.gains }
    return sum
  }
}

extension Level {
  var gains: Gains { Gains(customer: customer, seller: seller) }
}

/// One issue moved away from its base level, and what that gave to whom.
public struct Trade: Hashable, Sendable {
  /// The issue that was moved.
  public let issue: String
  /// Its level at base.
  public let from: String
  /// Its level now.
  public let to: String
  /// What the move alone adds for each side, in units; combinations are counted apart.
  public let change: Gains

  /// What the customer gets for each unit the seller gives up; `nil` unless one gains and the other pays.
  ///
  /// A price cut has 1: whatever has more is the better present.
  public var worthPerCost: ExactFraction? {
    guard change.customer > 0, change.seller < 0 else { return nil }
    return ExactFraction(Int128(change.customer), over: -Int128(change.seller))
  }
}

/// How a package comes about from the base: base, trades and combinations add up to its gains.
public struct Trades: Hashable, Sendable {
  /// What the base package gives.
  public let base: Gains
  /// The moved issues, the largest joint gain first, then in issue order.
  public let trades: [Trade]
  /// The combinations that now hold, the largest joint gain first, then in the order given.
  public let combinations: [Combination]
  /// What the package gives.
  public let total: Gains
}

/// An interaction that holds in a package.
public struct Combination: Hashable, Sendable {
  /// The interaction's place in the problem's list, from 0.
  public let interaction: Int
  /// What it adds for each side, in units.
  public let change: Gains
}

extension BargainingProblem {
  /// How a package comes about from the base; `nil` if it is no package of this problem.
  public func trades(to package: Package) -> Trades? {
    self.package(levels: package.levels).map { trades(placed: $0) }
  }

  func trades(placed package: Package) -> Trades {
    let moved = zip(issues, package.levels).filter { $1 != 0 }
    let trades = moved.map { issue, level in
      Trade(
        issue: issue.id, from: issue.levels[0].id, to: issue.levels[level].id,
        change: issue.levels[level].gains - issue.levels[0].gains)
    }
    let combinations = placedInteractions.filter { $0.holds(in: package.levels) }
      .map { Combination(interaction: $0.position, change: $0.gains) }
    // Swift's sort is stable, so equals stay in their order.
    return Trades(
      base: base.gains,
      trades: trades.sorted { $0.change.joint > $1.change.joint },
      combinations: combinations.sorted { $0.change.joint > $1.change.joint },
      total: package.gains)
  }
}

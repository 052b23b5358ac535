/// What can still be improved about a package that has been agreed (a post-settlement settlement, Raiffa 1985).
public struct PostSettlement: Hashable, Sendable {
  /// The package that was agreed.
  public let agreed: Package
  /// How many acceptable packages are at least as good for both; the agreed one is not counted, others equal to it are.
  public let atLeastAsGood: Int
  /// The one with the largest product of improvements, then the largest sum of them; `nil` if none improves anything.
  public let best: Package?

  /// What the customer gains by moving to the best, in units; 0 if there is none.
  public var customerGain: Int64 { best.map { $0.gains.customer - agreed.gains.customer } ?? 0 }
  /// What the seller gains by moving to the best, in units; 0 if there is none.
  public var sellerGain: Int64 { best.map { $0.gains.seller - agreed.gains.seller } ?? 0 }
}

extension PackageTable {
  /// What can still be improved about an agreed package; `nil` if it is no package of this problem.
  public func postSettlement(from agreed: Package) -> PostSettlement? {
    guard let start = problem.package(levels: agreed.levels) else { return nil }
    let found = improvements(on: start)
    return PostSettlement(agreed: start, atLeastAsGood: found.count, best: found.best)
  }

  /// The acceptable packages at least as good for both: how many, and the one that improves most.
  func improvements(on start: Package) -> (count: Int, best: Package?) {
    let own = problem.position(of: start.levels)
    var count = 0
    var best: (position: Int, change: Gains)?
    for entry in acceptable where Int(entry) != own {
      let change = gains(at: Int(entry)) - start.gains
      guard change.isAcceptable else { continue }
      count += 1
      if change == .zero { continue }
      if let leader = best, !change.improvesMore(than: leader.change) { continue }
      best = (Int(entry), change)
    }
    return (count, best.map { problem.package(at: $0.position) })
  }
}

extension Gains {
  /// Whether these improvements have the larger product, or an equal one and the larger sum. None may be negative.
  func improvesMore(than other: Gains) -> Bool {
    let (mine, theirs) = (product, other.product)
    return mine != theirs ? mine > theirs : joint > other.joint
  }
}

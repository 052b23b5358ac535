/// What can still be improved about a package that has been agreed (a post-settlement settlement, Raiffa 1985).
public struct PostSettlement: Hashable, Sendable {
  /// The package that was agreed.
  public let agreed: Package
  /// How many acceptable packages are at least as good for both; the agreed one is not counted, others equal to it are.
  /// `nil` if there are too many packages to count.
  public let atLeastAsGood: Int?
  /// The one with the largest product of improvements, then the largest sum of them; `nil` if none improves anything.
  public let best: Package?

  /// What the customer gains by moving to the best, in units; 0 if there is none.
  public var customerGain: Int64 { best.map { $0.gains.customer - agreed.gains.customer } ?? 0 }
  /// What the seller gains by moving to the best, in units; 0 if there is none.
  public var sellerGain: Int64 { best.map { $0.gains.seller - agreed.gains.seller } ?? 0 }
}

extension EfficientPackages {
  /// What can still be improved about an agreed package; `nil` if it is no package of this problem.
  public func postSettlement(from agreed: Package) -> PostSettlement? {
    postSettlement(from: agreed, HalfSums.ifCountable(problem))
  }

  func postSettlement(from agreed: Package, _ halves: HalfSums?) -> PostSettlement? {
    guard let start = problem.package(levels: agreed.levels) else { return nil }
    let least = Gains(customer: max(0, start.gains.customer), seller: max(0, start.gains.seller))
    let count = halves?.count(atLeast: least)
    return PostSettlement(
      agreed: start, atLeastAsGood: count.map { start.gains.isAcceptable ? $0 - 1 : $0 }, best: improvement(on: start))
  }

  /// The package that improves most on another for both: largest product of improvements, then largest sum; `nil` if none
  /// improves anything or the package is of some other problem.
  public func improvement(on start: Package) -> Package? {
    guard let start = problem.package(levels: start.levels)?.gains else { return nil }
    // What is efficient itself cannot be improved: only packages with the same gains are at least as good for both.
    if list.place(of: start) != nil { return nil }
    return best(among: places(atLeast: start)) { ($0 - start).improvesMore(than: $1 - start) }
  }
}

extension Gains {
  /// Whether these improvements have the larger product, or an equal one and the larger sum. None may be negative.
  func improvesMore(than other: Gains) -> Bool {
    let (mine, theirs) = (product, other.product)
    return mine != theirs ? mine > theirs : joint > other.joint
  }
}

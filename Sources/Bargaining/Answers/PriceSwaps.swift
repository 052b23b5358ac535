/// What could be given instead of a price cut: at least as good for the customer, better for the seller.
public struct PriceSwaps: Hashable, Sendable {
  /// The base package with the price that was asked for.
  public let cut: Package
  /// Single levels of other issues that do it, the price staying at base: the best for the seller first, then the best for
  /// the customer, then in list order.
  public let single: [Comparison]
  /// How many packages that change two or more other issues do it.
  public let packages: Int
  /// The best of those that are acceptable to both: largest product of improvements on the cut, then largest sum, then
  /// first in the list; `nil` if there is none.
  public let bestPackage: Comparison?
}

extension PackageTable {
  /// What could be given instead of a price cut, both seen from the base package.
  ///
  /// A swap need not be acceptable, since a cut is often asked for before walk-aways are known; its gains say whether it is.
  /// Throws if the names do not exist.
  public func swaps(insteadOf asked: String, of priceIssue: String) throws(TermsFault) -> PriceSwaps {
    let issue = try problem.issue(named: priceIssue)
    let level = try problem.level(named: asked, of: issue)
    let cut = problem.package(at: level * problem.strides[issue])
    let single = singleSwaps(for: cut, price: issue)
    let several = severalSwaps(for: cut, price: issue)
    return PriceSwaps(cut: cut, single: single, packages: several.count, bestPackage: several.best)
  }

  private func singleSwaps(for cut: Package, price: Int) -> [Comparison] {
    var swaps: [(place: Int, swap: Comparison)] = []
    for issue in problem.issues.indices where issue != price {
      for level in problem.issues[issue].levels.indices.dropFirst() {
        let place = level * problem.strides[issue]
        let change = gains(at: place) - cut.gains
        guard change.isSwap else { continue }
        swaps.append((place, Comparison(alternative: problem.package(at: place), change: change)))
      }
    }
    swaps.sort { first, second in
      let (mine, theirs) = (first.swap.change, second.swap.change)
      if mine.seller != theirs.seller { return mine.seller > theirs.seller }
      return mine.customer != theirs.customer ? mine.customer > theirs.customer : first.place < second.place
    }
    return swaps.map(\.swap)
  }

  private func severalSwaps(for cut: Package, price: Int) -> (count: Int, best: Comparison?) {
    var count = 0
    var best: (position: Int, change: Gains)?
    for position in customer.indices where problem.level(of: price, at: position) == 0 {
      let gains = gains(at: position)
      let change = gains - cut.gains
      guard change.isSwap, changesSeveral(at: position) else { continue }
      count += 1
      guard gains.isAcceptable else { continue }
      if let leader = best, !change.improvesMore(than: leader.change) { continue }
      best = (position, change)
    }
    return (count, best.map { Comparison(alternative: problem.package(at: $0.position), change: $0.change) })
  }

  /// Whether the package differs from the base in at least two issues.
  private func changesSeveral(at position: Int) -> Bool {
    var changed = 0
    for issue in problem.issues.indices where problem.level(of: issue, at: position) != 0 {
      changed += 1
      if changed == 2 { return true }
    }
    return false
  }
}

extension Gains {
  /// Whether this change is no loss for the customer and a gain for the seller.
  fileprivate var isSwap: Bool { customer >= 0 && seller > 0 }
}

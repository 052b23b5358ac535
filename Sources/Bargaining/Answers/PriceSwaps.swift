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

extension BargainingProblem {
  /// What could be given instead of a price cut, both seen from the base package.
  ///
  /// A swap need not be acceptable, since a cut is often asked for before walk-aways are known; its gains say whether it is.
  /// Throws ``TermsFault`` if the names do not exist, and ``MethodRefusal`` if there is too much to look at.
  public func swaps(insteadOf asked: String, of priceIssue: String) throws -> PriceSwaps {
    let issue = try self.issue(named: priceIssue)
    let cut = changed(issue, to: try self.level(named: asked, of: issue))
    let single = singleSwaps(for: cut, price: issue)
    // With the price at base; the base package and those that change one thing are no packages of several.
    let fixed = limited(to: issues.indices.map { $0 == issue ? [0] : Array(issues[$0].levels.indices) })
    let all = try HalfSums(fixed).count(atLeast: cut.gains + Gains(customer: 0, seller: 1))
    let few = single.count + ((base.gains - cut.gains).isSwap ? 1 : 0)
    return PriceSwaps(
      cut: cut, single: single, packages: all - few,
      bestPackage: try bestOfSeveral(insteadOf: cut, price: issue))
  }

  /// Single levels of other issues that could be given instead of a price cut, the best for the seller first.
  public func singleSwaps(insteadOf asked: String, of priceIssue: String) throws(TermsFault) -> [Comparison] {
    let issue = try self.issue(named: priceIssue)
    return singleSwaps(for: changed(issue, to: try self.level(named: asked, of: issue)), price: issue)
  }

  private func singleSwaps(for cut: Package, price: Int) -> [Comparison] {
    let moved = issues.indices.filter { $0 != price }
      .flatMap { other in issues[other].levels.indices.dropFirst().map { changed(other, to: $0) } }
    return moved.filter { allows($0.levels) }.map { Comparison(alternative: $0, change: $0.gains - cut.gains) }
      .filter(\.change.isSwap)
      .sorted(by: comesFirst)
  }

  private func comesFirst(_ first: Comparison, _ second: Comparison) -> Bool {
    let (mine, theirs) = (first.change, second.change)
    if mine.seller != theirs.seller { return mine.seller > theirs.seller }
    if mine.customer != theirs.customer { return mine.customer > theirs.customer }
    return first.alternative.levels.lexicographicallyPrecedes(second.alternative.levels)
  }

  /// The best package that changes several issues: one smaller problem for every two issues that may be the first to change.
  private func bestOfSeveral(insteadOf cut: Package, price: Int) throws(MethodRefusal) -> Comparison? {
    var best: Comparison?
    let others = issues.indices.filter { $0 != price }
    for (place, first) in others.enumerated() {
      for second in others[(place + 1)...] {
        let levels = issues.indices.map { issue in
          if issue == first || issue == second { return Array(issues[issue].levels.indices.dropFirst()) }
          return issue < second || issue == price ? [0] : Array(issues[issue].levels.indices)
        }
        guard !levels[first].isEmpty, !levels[second].isEmpty,
          let found = try bestSwap(for: cut, among: levels)
        else { continue }
        if let leader = best {
          let isEqual = !leader.change.improvesMore(than: found.change)
          guard
            found.change.improvesMore(than: leader.change)
              || (isEqual && found.alternative.levels.lexicographicallyPrecedes(leader.alternative.levels))
          else { continue }
        }
        best = found
      }
    }
    return best
  }

  private func bestSwap(for cut: Package, among levels: [[Int]]) throws(MethodRefusal) -> Comparison? {
    guard let packages = try EfficientPackages(ofSome: limited(to: levels)) else { return nil }
    let least = cut.gains + Gains(customer: 0, seller: 1)
    let found = packages.best(among: packages.places(atLeast: least)) {
      ($0 - cut.gains).improvesMore(than: $1 - cut.gains)
    }
    return found.map { found in
      let package = found.placed(back: levels)
      return Comparison(alternative: package, change: package.gains - cut.gains)
    }
  }
}

extension Gains {
  /// Whether this change is no loss for the customer and a gain for the seller.
  fileprivate var isSwap: Bool { customer >= 0 && seller > 0 }
}

public import Catalogue
public import Money

/// An own offer that costs the customer more than another way and is worth no more to her.
public struct CostsMoreForLess: Hashable, Sendable {
  /// The own offer.
  public let offer: ID<Way>
  /// The highest-ranked way that costs less and is worth at least as much.
  public let betterAndCheaper: ID<Way>
  /// Who supplies that one.
  public let itsSource: Source
  /// How much more the own offer costs over the horizon.
  public let extraCost: Double
  /// How much less it is worth.
  public let valueLost: Double

  /// All of them, in ranking order.
  static func list(_ ranking: [Way]) -> [CostsMoreForLess] {
    // The first way from the top that is cheaper is found in the falling sequence of cheapest-so-far.
    var cheapestSoFar: [(cost: Double, index: Int)] = []
    for (index, way) in ranking.enumerated() where way.average.cost < (cheapestSoFar.last?.cost ?? .infinity) {
      cheapestSoFar.append((way.average.cost, index))
    }
    return ranking.compactMap { way in
      guard way.kind == .plain, way.source == .own else { return nil }
      let position = cheapestSoFar.partitioned { !Closeness.more(way.average.cost, than: $0.cost) }
      guard position < cheapestSoFar.count else { return nil }
      // Below the first cheaper way, only those that tie with it in the ranking can still be worth more.
      let other = ranking[cheapestSoFar[position].index...].lazy
        .prefix { $0.average.value > way.average.value - Ranking.tie }
        .first {
          Closeness.more(way.average.cost, than: $0.average.cost)
            && Closeness.atLeast($0.average.value, way.average.value)
        }
      guard let other else { return nil }
      return CostsMoreForLess(
        offer: way.id, betterAndCheaper: other.id, itsSource: other.source,
        extraCost: way.average.cost - other.average.cost, valueLost: other.average.value - way.average.value)
    }
  }
}

extension Array {
  /// The first index whose element does not satisfy the predicate, by halving; those that do must come first.
  fileprivate func partitioned(while predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The most that three packages can differ if each gives the seller a gain within a range.
///
/// Three packages that all differ on an issue have three of its levels between them, so differing much says something about
/// the sum of their three gains. For each amount of difference lost against differing on everything, the smallest and the
/// largest such sum are added up issue by issue; a loss whose sums miss three times the range is impossible.
enum DifferenceBound {
  /// The bound, from the levels that occur and the range in which the seller's gains lie, in units.
  static func most(_ problem: BargainingProblem, _ present: [PresentLevels], seller range: ClosedRange<Int64>) -> Int {
    let most = present.reduce(0) { $0 + $1.mostDifference }
    // Interactions may hold in all three packages or in none.
    let terms = problem.placedInteractions.map(\.gains.seller)
    let start = 3 * problem.surplusAtBase.seller
    var sums = [Int: Sums](minimumCapacity: most + 1)
    sums[0] = Sums(
      least: start + 3 * terms.reduce(0) { $0 + min($1, 0) }, most: start + 3 * terms.reduce(0) { $0 + max($1, 0) })
    for issue in present {
      let amounts = issue.levels.map { problem.issues[issue.issue].levels[$0].seller }.sorted()
      var next: [Int: Sums] = [:]
      for way in ways(of: amounts) {
        for (loss, sum) in sums {
          let total = loss + issue.mostDifference - way.difference
          let reached = Sums(least: sum.least + way.sums.least, most: sum.most + way.sums.most)
          next[total] = next[total].map { $0.joined(with: reached) } ?? reached
        }
      }
      sums = next
    }
    let (low, high) = (3 * range.lowerBound, 3 * range.upperBound)
    let possible = sums.filter { $0.value.least <= high && $0.value.most >= low }
    return most - (possible.keys.min() ?? 0)
  }

  /// From where to where a sum of three gains can go, in units.
  private struct Sums {
    let least: Int64
    let most: Int64

    func joined(with other: Sums) -> Sums { Sums(least: min(least, other.least), most: max(most, other.most)) }
  }

  /// How much three packages can differ on an issue with these rising amounts, and what the three amounts then add up to.
  private static func ways(of amounts: [Int64]) -> [(difference: Int, sums: Sums)] {
    let top = Array(amounts.suffix(3).reversed())
    guard let least = amounts.first, let most = top.first else { return [] }
    var ways = [(difference: 0, sums: Sums(least: 3 * least, most: 3 * most))]
    if amounts.count >= 2 { ways.append((2, Sums(least: 2 * least + amounts[1], most: 2 * most + top[1]))) }
    if amounts.count >= 3 {
      ways.append((3, Sums(least: least + amounts[1] + amounts[2], most: most + top[1] + top[2])))
    }
    return ways
  }
}

import Bargaining
import Testing

@Suite("Frontier")
struct FrontierTests {
  @Test("holds exactly the packages that none betters, each pair of gains once, from the customer's best on")
  func bruteForce() throws {
    let failure = try onRandomProblems(900, from: 50_000) { problem, _ in
      let naive = Naive(problem).efficient
      let frontier = PackageTable(problem).frontier()
      let pairs = Set(naive.map { [$0.customer, $0.seller] })
      let firsts = pairs.compactMap { pair in naive.first { [$0.customer, $0.seller] == pair } }
        .sorted { $0.customer > $1.customer }
      return frontier.packageCount == naive.count && frontier.count == firsts.count
        && zip(frontier, firsts).allSatisfy { point, first in
          same(point.package, first)
            && point.packages == naive.count { $0.customer == first.customer && $0.seller == first.seller }
        }
    }
    #expect(failure == nil)
  }

  @Test("the packages behind a point can be listed")
  func tiesOnDemand() throws {
    let level = Level("on", customer: 1, seller: 1)
    let issue = { (id: String) in Issue(id, levels: [Level("off", customer: 0, seller: 0), level]) }
    let either = Interaction(if: ["a": "on", "b": "on"], customer: -1, seller: -1)
    let problem = try BargainingProblem(
      customerAtBase: 0, sellerAtBase: 0, issues: [issue("a"), issue("b")], interactions: [either])
    let table = PackageTable(problem)
    let point = try #require(table.frontier().first)
    #expect(table.frontier().count == 1)
    #expect(point.packages == 3)
    #expect(table.packages(with: point.package.gains).map(\.levels) == [[0, 1], [1, 0], [1, 1]])
  }

  // The tie rules make this so even where products or shares are equal: whatever is dominated has no larger product,
  // share or smaller gain than what dominates it, and a smaller sum.
  @Test("Nash, Kalai-Smorodinsky, equal gains and every exaggerated deal lie on it, and nobody is below the walk-away")
  func solutionsAreEfficient() throws {
    let failure = try onRandomProblems(900, from: 60_000) { problem, random in
      let table = PackageTable(problem)
      let frontier = table.frontier()
      let side = Side.allCases.randomElement(using: &random) ?? .seller
      let exaggerated = try table.exaggerating(by: Int64.random(in: 0...20, using: &random), of: side).package
      let found = [table.nash(), table.kalaiSmorodinsky(), table.equalGains(), exaggerated].compactMap(\.self)
      return found.allSatisfy { $0.gains.isAcceptable && frontier.contains(gains: $0.gains) }
        && frontier.allSatisfy(\.package.gains.isAcceptable)
    }
    #expect(failure == nil)
  }
}

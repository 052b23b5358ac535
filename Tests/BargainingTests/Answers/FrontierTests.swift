import Bargaining
import Testing

@Suite("Frontier")
struct FrontierTests {
  @Test("holds exactly the packages that none betters, each pair of gains once, from the customer's best on")
  func bruteForce() throws {
    let failure = try onRandomProblems(900, from: 50_000) { problem, _ in
      let naive = Naive(problem).efficient
      let frontier = try EfficientPackages(problem).frontier
      let pairs = Set(naive.map { [$0.customer, $0.seller] })
      let firsts = pairs.compactMap { pair in naive.first { [$0.customer, $0.seller] == pair } }
        .sorted { $0.customer > $1.customer }
      let counts = firsts.map { first in
        naive.count { $0.customer == first.customer && $0.seller == first.seller }
      }
      return frontier.packageCount == naive.count && frontier.packageCounts == counts
        && zip(frontier, firsts).allSatisfy { same($0, $1) }
    }
    #expect(failure == nil)
  }

  @Test("packages with the same gains are counted, and the first of them stands for all")
  func ties() throws {
    let level = Level("on", customer: 1, seller: 1)
    let issue = { (id: String) in Issue(id, levels: [Level("off", customer: 0, seller: 0), level]) }
    let either = Interaction(if: ["a": "on", "b": "on"], customer: -1, seller: -1)
    let problem = try BargainingProblem(
      customerAtBase: 0, sellerAtBase: 0, issues: [issue("a"), issue("b")], interactions: [either])
    let frontier = try EfficientPackages(problem).frontier
    #expect(frontier.map(\.levels) == [[0, 1]])
    #expect(frontier.packageCounts == [3])
  }

  // The tie rules make this so even where products or shares are equal: whatever is dominated has no larger product,
  // share or smaller gain than what dominates it, and a smaller sum.
  @Test("Nash, Kalai-Smorodinsky, equal gains and every exaggerated deal lie on it, and nobody is below the walk-away")
  func solutionsAreEfficient() throws {
    let failure = try onRandomProblems(900, from: 60_000) { problem, random in
      let table = try EfficientPackages(problem)
      let frontier = table.frontier
      let side = Side.allCases.randomElement(using: &random) ?? .seller
      let exaggerated = try table.exaggerating(by: Int64.random(in: 0...20, using: &random), of: side).package
      let found = [table.nash(), table.kalaiSmorodinsky(), table.equalGains(), exaggerated].compactMap(\.self)
      return found.allSatisfy { $0.gains.isAcceptable && frontier.contains(gains: $0.gains) }
        && frontier.allSatisfy(\.gains.isAcceptable)
    }
    #expect(failure == nil)
  }
}

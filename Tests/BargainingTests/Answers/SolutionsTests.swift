import Bargaining
import Testing

@Suite("Solutions against brute force")
struct SolutionsTests {
  @Test("every package has the gains the rules give it, and those good for both are counted")
  func packages() throws {
    let failure = try onRandomProblems(700, from: 1) { problem, _ in
      let naive = Naive(problem)
      return try problem.packageCount == naive.rows.count
        && naive.rows.allSatisfy { same(problem.package(levels: $0.levels), $0) }
        && same(problem.base, naive.rows.first)
        && Negotiation(problem: problem).solve().packagesAcceptable == naive.acceptable.count
    }
    #expect(failure == nil)
  }

  @Test("Nash, its runner-up and the margin")
  func nash() throws {
    let failure = try onRandomProblems(700, from: 10_000) { problem, _ in
      let order = Naive(problem).byNash
      let table = try EfficientPackages(problem)
      guard let nash = table.nash() else { return order.isEmpty }
      let second = try table.runnerUp(to: nash)
      let expected: Double? =
        order.count > 1 && order[1].product > 0
        ? 100 * Double(order[0].product - order[1].product) / Double(order[1].product) : nil
      let found = second.flatMap { margin(of: nash, over: $0)?.percent }
      return same(nash, order.first) && same(second, order.dropFirst().first)
        && (found == nil) == (expected == nil) && abs((found ?? 0) - (expected ?? 0)) < 1e-9
    }
    #expect(failure == nil)
  }

  @Test("Kalai-Smorodinsky and the ideal point, also where a side can gain nothing")
  func kalaiSmorodinsky() throws {
    var nothingToGain = 0
    let failure = try onRandomProblems(900, from: 20_000) { problem, _ in
      let naive = Naive(problem)
      let table = try EfficientPackages(problem)
      let ideal = table.idealPoint()
      if let ideal, ideal.customer == 0 || ideal.seller == 0 { nothingToGain += 1 }
      return same(table.kalaiSmorodinsky(), naive.kalaiSmorodinsky)
        && ideal.map { Int($0.customer) } == naive.acceptable.map(\.customer).max()
        && ideal.map { Int($0.seller) } == naive.acceptable.map(\.seller).max()
    }
    #expect(failure == nil)
    #expect(nothingToGain > 20)
  }

  @Test("equal gains, nearest miss, largest joint gain")
  func others() throws {
    let failure = try onRandomProblems(700, from: 30_000) { problem, _ in
      let naive = Naive(problem)
      let table = try EfficientPackages(problem)
      func evenly(_ row: Naive.Row) -> [Double] { [Double(row.smaller), Double(row.sum)] }
      return same(table.equalGains(), Naive.largest(naive.acceptable, by: evenly).first)
        && same(table.nearestMiss(), Naive.largest(naive.rows, by: evenly).first)
        && same(table.largestJointGain(), Naive.largest(naive.rows) { [Double($0.sum), Double($0.smaller)] }.first)
    }
    #expect(failure == nil)
  }

  @Test("best on price alone")
  func priceOnly() throws {
    let failure = try onRandomProblems(700, from: 40_000) { problem, random in
      guard let price = problem.issues.indices.randomElement(using: &random) else { return true }
      let rows = Naive(problem).acceptable.filter { row in
        row.levels.indices.allSatisfy { $0 == price || row.levels[$0] == 0 }
      }
      let expected = Naive.largest(rows, by: Naive.byProduct).first
      return same(try problem.bestOnPriceAlone(issue: problem.issues[price].id), expected)
    }
    #expect(failure == nil)
  }

  @Test("two losses never multiply into a win")
  func twoLosses() throws {
    let problem = try BargainingProblem(
      customerAtBase: -100, sellerAtBase: -100,
      issues: [Issue("help", levels: [Level("no", customer: 0, seller: 0), Level("yes", customer: 101, seller: 101)])])
    #expect(problem.base.gains.product == 10_000)
    #expect(try EfficientPackages(problem).nash()?.levels == [1])
  }

  @Test("ties go to the larger smaller gain, then the larger sum, then the first in the list")
  func ties() throws {
    func nash(_ pairs: [(Int64, Int64)]) throws -> [Int]? {
      let levels = pairs.enumerated().map { Level("\($0)", customer: $1.0, seller: $1.1) }
      let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [Issue("all", levels: levels)])
      return try EfficientPackages(problem).nash()?.levels
    }
    #expect(try nash([(2, 18), (4, 9), (6, 6), (12, 3)]) == [2])
    #expect(try nash([(0, 5), (0, 7), (3, 0)]) == [1])
    #expect(try nash([(4, 9), (9, 4), (4, 9)]) == [0])
  }
}

import Bargaining
import Testing

@Suite("A number beside issues with levels")
struct SlidingSolutionsTests {
  /// Every package with every step, as a problem whose last issue has a level for each.
  private func spread(_ problem: BargainingProblem, _ amount: SlidingAmount) throws -> BargainingProblem {
    let levels = (0...amount.steps).map { step in
      Level("s\(step)", customer: -step * amount.customerPerStep, seller: step * amount.sellerPerStep)
    }
    return try BargainingProblem(
      customerAtBase: problem.surplusAtBase.customer, sellerAtBase: problem.surplusAtBase.seller,
      issues: problem.issues + [Issue("number", levels: levels)], interactions: problem.interactions)
  }

  private func same(_ found: SlidPackage?, _ row: Naive.Row?) -> Bool {
    found.map { $0.package.levels + [Int($0.steps)] } == row?.levels
      && found.map { Int($0.gains.customer) } == row?.customer && found.map { Int($0.gains.seller) } == row?.seller
  }

  @Test("every solution agrees with trying every step of every package")
  func bruteForce() throws {
    var deals = 0
    let failure = try onRandomProblems(700, from: 400_000, RandomProblem(mostIssues: 3, mostLevels: 3)) {
      problem, random in
      let amount = try #require(
        SlidingAmount(
          "price", from: 100, steps: .random(in: 0...30, using: &random),
          customerPerStep: .random(in: 1...4, using: &random), sellerPerStep: .random(in: 1...4, using: &random)))
      let naive = Naive(try spread(problem, amount))
      let found = SlidingSolutions(try EfficientPackages(problem), amount)
      if found.nash() != nil { deals += 1 }
      func evenly(_ row: Naive.Row) -> [Double] { [Double(row.smaller), Double(row.sum)] }
      return same(found.nash(), naive.byNash.first)
        && same(found.equalGains(), Naive.largest(naive.acceptable, by: evenly).first)
        && same(found.kalaiSmorodinsky(), naive.kalaiSmorodinsky)
        && found.idealPoint().map { Int($0.customer) } == naive.acceptable.map(\.customer).max()
        && found.idealPoint().map { Int($0.seller) } == naive.acceptable.map(\.seller).max()
        && Int(found.largestJointGain().gains.joint) == naive.rows.map(\.sum).max()
    }
    #expect(failure == nil)
    #expect(deals > 200)
  }

  @Test("money moves one to one, and the price of a deal is found to the cent")
  func price() throws {
    let issues = [
      Issue("support", levels: [Level("no", customer: 0, seller: 0), Level("yes", customer: 13_000, seller: -4_000)])
    ]
    let problem = try BargainingProblem(customerAtBase: 60_000, sellerAtBase: -20_001, issues: issues)
    let amount = try #require(SlidingAmount("price", from: 100_000, steps: 60_000))
    let nash = try #require(SlidingSolutions(try EfficientPackages(problem), amount).nash())
    #expect(nash.package.levels == [1])
    #expect(amount.value(at: nash.steps) == 148_500)
    #expect((nash.gains.customer, nash.gains.seller) == (24_500, 24_499))
  }

  @Test("numbers that would not fit, or that move nothing, are none")
  func refused() {
    #expect(SlidingAmount("a", from: 0, steps: -1) == nil)
    #expect(SlidingAmount("a", from: 0, steps: 1, by: 0) == nil)
    #expect(SlidingAmount("a", from: 0, steps: 1, customerPerStep: 0) == nil)
    #expect(SlidingAmount("a", from: 0, steps: 1 << 40, by: 1 << 30) == nil)
    #expect(SlidingAmount("a", from: .min, steps: 1) == nil)
  }
}

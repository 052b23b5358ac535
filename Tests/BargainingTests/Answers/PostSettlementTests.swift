import Bargaining
import Testing

@Suite("Post-settlement")
struct PostSettlementTests {
  @Test("agrees with brute force from any agreed package")
  func bruteForce() throws {
    var nothingBetter = 0
    let failure = try onRandomProblems(900, from: 70_000) { problem, random in
      let naive = Naive(problem)
      guard let start = naive.rows.randomElement(using: &random) else { return false }
      let counted = naive.acceptable.filter {
        $0.place != start.place && $0.customer >= start.customer && $0.seller >= start.seller
      }
      let improved = counted.map { $0.lowered(customer: start.customer, seller: start.seller) }
        .filter { $0.customer > 0 || $0.seller > 0 }
      let best = Naive.largest(improved) { [Double($0.product), Double($0.sum)] }.first
      let agreed = try #require(problem.package(levels: start.levels))
      let found = try #require(EfficientPackages(problem).postSettlement(from: agreed))
      if best == nil { nothingBetter += 1 }
      return same(found.agreed, start) && found.atLeastAsGood == counted.count && found.best?.levels == best?.levels
        && Int(found.customerGain) == best?.customer ?? 0 && Int(found.sellerGain) == best?.seller ?? 0
    }
    #expect(failure == nil)
    #expect(nothingBetter > 30)
  }

  @Test("a package as good for both is counted, but is nothing to move to")
  func equals() throws {
    let levels = [Level("mon", customer: 1, seller: 1), Level("tue", customer: 1, seller: 1)]
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [Issue("day", levels: levels)])
    let found = try #require(EfficientPackages(problem).postSettlement(from: problem.base))
    #expect(found.atLeastAsGood == 1)
    #expect(found.best == nil)
    #expect(found.customerGain == 0 && found.sellerGain == 0)
  }

  @Test("a package of another problem is not worked on")
  func stranger() throws {
    let levels = [Level("a", customer: 0, seller: 0), Level("b", customer: 0, seller: 0)]
    let large = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [Issue("x", levels: levels)])
    let small = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [])
    let stranger = try #require(large.package(levels: [1]))
    let table = try EfficientPackages(small)
    #expect(table.postSettlement(from: stranger) == nil)
    #expect(table.whyNot(stranger) == nil)
    #expect(try table.runnerUp(to: stranger) == nil)
    #expect(small.trades(to: stranger) == nil)
    #expect(small.terms(of: stranger) == nil)
  }
}

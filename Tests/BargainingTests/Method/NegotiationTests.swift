import Bargaining
import Testing

@Suite("Negotiation")
struct NegotiationTests {
  private func problem(customer: Int64, seller: Int64) throws -> BargainingProblem {
    let levels = [Level("none", customer: 0, seller: 0), Level("5%", customer: 5, seller: -5)]
    return try BargainingProblem(
      customerAtBase: customer, sellerAtBase: seller, issues: [Issue("discount", levels: levels)])
  }

  @Test("all faults of the questions are reported at once")
  func faults() throws {
    let problem = try problem(customer: 0, seller: 0)
    let refusal = #expect(throws: NegotiationFaults.self) {
      try Negotiation(
        problem: problem, priceIssue: "price", agreedFirst: ["discount": "50%"], menuTolerance: -1,
        exaggerations: [-2] + [Int64](repeating: 1, count: 100))
    }
    #expect(
      refusal?.faults == [
        .unknownPriceIssue("price"), .agreedFirst(.unknownLevel(issue: "discount", level: "50%")), .menuTolerance(-1),
        .exaggeration(-2), .tooManyExaggerations(count: 101, limit: 100),
      ])
    #expect(refusal?.description.split(separator: "\n").count == 5)
  }

  @Test("if nothing is acceptable there is no solution, only the nearest miss")
  func noDeal() throws {
    let problem = try problem(customer: -20, seller: 4)
    let negotiation = try Negotiation(
      problem: problem, priceIssue: "discount", agreedFirst: [:], menuTolerance: 1, exaggerations: [0],
      sellerNumbers: SellerNumbers(listPrice: 100, directCost: 70, serviceReserve: 20))
    let solution = try negotiation.solve()
    #expect(solution.packagesAcceptable == 0)
    #expect(solution.base.gains.product == -80)
    #expect(solution.priceOnly == nil)
    #expect(solution.largestHonestDiscount?.percent == 10)
    #expect(solution.agreement == nil)
    guard case .noDeal(let miss) = solution.outcome else {
      Testing.Issue.record("a deal was found where there is none")
      return
    }
    #expect(miss.levels == [1])
    #expect(miss.gains.shortfall(of: .customer) == 15)
    #expect(miss.gains.shortfall(of: .seller) == 1)
  }

  @Test("what is not asked is not answered")
  func nothingAsked() throws {
    let solution = try Negotiation(problem: problem(customer: 1, seller: 9)).solve()
    let agreement = try #require(solution.agreement)
    #expect(solution.priceOnly == nil)
    #expect(solution.largestHonestDiscount == nil)
    #expect(agreement.jointGainCreatedVsPriceOnly == nil)
    #expect(agreement.postSettlement == nil)
    #expect(agreement.menu == nil)
    #expect(agreement.exaggerations.isEmpty)
  }

  @Test("what cannot be counted is not counted, and the rest is answered")
  func tooManyToCount() throws {
    let issues = (0..<30).map { issue in
      Issue("i\(issue)", levels: (0..<10).map { Level("l\($0)", customer: Int64($0), seller: Int64(9 - $0)) })
    }
    let problem = try BargainingProblem(customerAtBase: -135, sellerAtBase: -135, issues: issues)
    let solution = try Negotiation(problem: problem, agreedFirst: [:], menuTolerance: 1).solve()
    #expect(solution.packagesAcceptable == nil)
    let agreement = try #require(solution.agreement)
    #expect(agreement.nash.gains.customer == 0 && agreement.nash.gains.seller == 0)
    #expect(agreement.frontier.count == 1)
    #expect(agreement.frontier.packageCount == .max)
    #expect(agreement.menu == nil)
    #expect(agreement.postSettlement?.atLeastAsGood == nil)
    #expect(throws: MethodRefusal.tooManyPackages(count: "1" + String(repeating: "0", count: 30))) {
      try problem.roundMenu(seller: 0, within: 1, neverBelow: 0)
    }
  }

  @Test("every refusal says in words what to do")
  func refusals() {
    let refusals: [MethodRefusal] = [
      .tooManyPackages(count: "1000"), .tooEntangled(combinations: 30_000, limit: 20_000), .cancelled,
    ]
    #expect(Set(refusals.map(\.description)).count == refusals.count)
    #expect(refusals[1].description.contains("30000"))
  }
}

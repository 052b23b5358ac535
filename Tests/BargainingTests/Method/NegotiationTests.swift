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
    let solution = try WholeEnumeration().solve(negotiation)
    #expect((solution.packagesTotal, solution.packagesAcceptable) == (2, 0))
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
    let solution = try WholeEnumeration().solve(Negotiation(problem: problem(customer: 1, seller: 9)))
    let agreement = try #require(solution.agreement)
    #expect(solution.priceOnly == nil)
    #expect(solution.largestHonestDiscount == nil)
    #expect(agreement.jointGainCreatedVsPriceOnly == nil)
    #expect(agreement.postSettlement == nil)
    #expect(agreement.menu == nil)
    #expect(agreement.exaggerations.isEmpty)
  }

  @Test("an enumeration keeps to the limit it was given")
  func limit() throws {
    let negotiation = try WorkedCase.salonBooking.negotiation()
    #expect(throws: MethodRefusal.tooManyPackages(count: 576, limit: 575)) {
      try WholeEnumeration(packageLimit: 575).solve(negotiation)
    }
    #expect(throws: Never.self) { try WholeEnumeration(packageLimit: 576).solve(negotiation) }
    #expect(WholeEnumeration(packageLimit: .max).packageLimit == BargainingLimits.packages)
    #expect(
      MethodRefusal.tooManyPackages(count: 576, limit: 575).description
        == "There are 576 packages and the limit is 575: leave out issues or levels, or allow more.")
  }
}

import Bargaining
import Testing

@Suite("At the bounds of what can be added")
struct OverflowTests {
  private let limit = BargainingLimits.amount

  private func problem(customer: Int64, seller: Int64, level: Int64, term: Int64) throws(BargainingFaults)
    -> BargainingProblem
  {
    let issue = Issue("a", levels: [Level("n", customer: 0, seller: 0), Level("y", customer: level, seller: -level)])
    return try BargainingProblem(
      customerAtBase: customer, sellerAtBase: seller, issues: [issue],
      interactions: [Interaction(if: ["a": "y"], customer: term, seller: -term)])
  }

  @Test("a worst case of exactly the limit is taken, one unit more is refused, for each side by itself")
  func bound() throws {
    #expect(throws: Never.self) { try problem(customer: -(limit - 10), seller: limit - 10, level: 4, term: 6) }
    let refusal = #expect(throws: BargainingFaults.self) {
      try problem(customer: -(limit - 9), seller: limit - 10, level: 4, term: -6)
    }
    #expect(refusal?.faults == [.amountsTooLarge(side: .customer, worstCase: "\(limit + 1)", limit: limit)])
  }

  @Test("the extremes of 64 bits are refused, not trapped on", arguments: [Int64.min, .max])
  func extremes(amount: Int64) {
    let worst = String(describing: Int128(amount.magnitude) * 3)
    let level = Issue("a", levels: [Level("n", customer: 0, seller: 0), Level("y", customer: amount, seller: amount)])
    let refusal = #expect(throws: BargainingFaults.self) {
      try BargainingProblem(
        customerAtBase: amount, sellerAtBase: amount, issues: [level],
        interactions: [Interaction(if: ["a": "y"], customer: amount, seller: amount)])
    }
    #expect(
      refusal?.faults == [
        .amountsTooLarge(side: .customer, worstCase: worst, limit: limit),
        .amountsTooLarge(side: .seller, worstCase: worst, limit: limit),
      ])
  }

  @Test("everything can be worked out with gains at the limit on either side of 0")
  func extremesOfGains() throws {
    let levels = [
      Level("bad", customer: -limit, seller: -limit), Level("good", customer: limit, seller: limit),
      Level("mixed", customer: limit, seller: -limit), Level("less", customer: limit - 1, seller: limit - 1),
    ]
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [Issue("a", levels: levels)])
    let negotiation = try Negotiation(
      problem: problem, priceIssue: "a", agreedFirst: ["a": "bad"], menuTolerance: limit, exaggerations: [0, limit],
      sellerNumbers: SellerNumbers(listPrice: .max, directCost: .min, serviceReserve: .min))
    let solution = try negotiation.solve()
    let agreement = try #require(solution.agreement)
    #expect(agreement.nash.levels == [1])
    #expect(agreement.nash.gains.product == Int128(limit) * Int128(limit))
    #expect(agreement.kalaiSmorodinsky.levels == [1])
    #expect(agreement.largestJointGain.gains.joint == 2 * limit)
    #expect(agreement.postSettlement?.customerGain == 2 * limit)
    #expect(agreement.menu?.candidates.count == 2)
    #expect(agreement.exaggerations.map { $0.package?.levels } == [[1], [1], [1], [1]])
    #expect(try problem.swaps(insteadOf: "mixed", of: "a").packages == 0)
    #expect(try #require(agreement.marginOverRunnerUp).approximate > 0)
    #expect(try #require(solution.largestHonestDiscount).approximate > 2)
  }
}

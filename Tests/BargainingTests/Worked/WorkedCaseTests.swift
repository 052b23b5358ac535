import Bargaining
import Testing

@Suite("Worked negotiations")
struct WorkedCaseTests {
  static let cases = [WorkedCase.homeCooling, .salonBooking, .energyPlan]

  @Test("counts, base, price alone and the limit on discounts come out as worked by hand", arguments: cases)
  func frame(worked: WorkedCase) throws {
    let solution = try worked.negotiation().solve()
    let expected = worked.expected
    #expect(try worked.scale().digits == worked.digits)
    #expect(solution.negotiation.problem.packageCount == expected.total)
    #expect(solution.packagesAcceptable == expected.acceptable)
    try expect(solution.base, is: expected.base, in: worked)
    try expect(solution.priceOnly, is: expected.priceOnly, in: worked)
    let discount = try #require(solution.largestHonestDiscount)
    #expect(abs(discount.percent - expected.discountPercent) <= 0.001)
  }

  @Test("every solution comes out as worked by hand", arguments: cases)
  func solutions(worked: WorkedCase) throws {
    let agreement = try #require(try worked.negotiation().solve().agreement)
    let expected = worked.expected
    let one = Double(try worked.scale().unitsPerOne)
    try expect(agreement.nash, is: expected.nash, in: worked)
    try expect(agreement.runnerUp, is: expected.runnerUp, in: worked)
    #expect(abs(try #require(agreement.marginOverRunnerUp).percent - expected.marginPercent) <= 0.001)
    try expect(agreement.kalaiSmorodinsky, is: expected.kalaiSmorodinsky, in: worked)
    try expect(agreement.equalGains, is: expected.equalGains, in: worked)
    #expect(Double(agreement.idealPoint.customer) == (expected.ideal.customer * one).rounded())
    #expect(Double(agreement.idealPoint.seller) == (expected.ideal.seller * one).rounded())
    #expect(Double(agreement.largestJointGain.gains.joint) == (expected.largestJoint * one).rounded())
    #expect(abs(agreement.splitIfPriceIsContinuous.approximate / one - expected.split) < 1e-9)
    #expect(agreement.frontier.packageCount == expected.efficient)
    #expect(agreement.nashIsEfficient == expected.nashIsEfficient)
    let created = agreement.jointGainCreatedVsPriceOnly.map { Double($0) }
    #expect(created == expected.jointCreated.map { ($0 * one).rounded() })
  }

  @Test("what can be improved after agreeing comes out as worked by hand", arguments: cases)
  func postSettlement(worked: WorkedCase) throws {
    let agreement = try #require(try worked.negotiation().solve().agreement)
    guard let expected = worked.expected.postSettlement else {
      #expect(agreement.postSettlement == nil)
      return
    }
    let one = Double(try worked.scale().unitsPerOne)
    let found = try #require(agreement.postSettlement)
    try expect(found.agreed, is: expected.agreed, in: worked)
    #expect(found.atLeastAsGood == expected.count)
    try expect(found.best, is: expected.best, in: worked)
    #expect(Double(found.customerGain) == (expected.customerGain * one).rounded())
    #expect(Double(found.sellerGain) == (expected.sellerGain * one).rounded())
  }

  @Test("the menu comes out as worked by hand", arguments: cases)
  func menu(worked: WorkedCase) throws {
    let solution = try worked.negotiation().solve()
    let menu = try #require(solution.agreement?.menu)
    let expected = worked.expected.menu
    #expect(Double(menu.target) == (expected.target * Double(try worked.scale().unitsPerOne)).rounded())
    #expect(menu.candidates.count == expected.candidates)
    #expect(menu.totalDifference == expected.difference)
    #expect(menu.certainty == .proven)
    #expect(menu.shown.count == 3)
    #expect(menu.shown.contains(try #require(solution.agreement).nash))
    if let packages = expected.packages {
      let problem = solution.negotiation.problem
      #expect(menu.candidates.map { problem.terms(of: $0)?.map(\.level) } == packages)
    }
  }

  @Test("exaggerating brings what was worked out by hand", arguments: cases)
  func exaggerations(worked: WorkedCase) throws {
    let agreement = try #require(try worked.negotiation().solve().agreement)
    let one = Double(try worked.scale().unitsPerOne)
    #expect(agreement.exaggerations.count == worked.expected.exaggerations.count)
    for (found, expected) in zip(agreement.exaggerations, worked.expected.exaggerations) {
      #expect(found.package.map { Double($0.gains.customer) } == expected.map { ($0.customer * one).rounded() })
      #expect(found.package.map { Double($0.gains.seller) } == expected.map { ($0.seller * one).rounded() })
    }
  }

  @Test("base, trades and combinations add up to the Nash package", arguments: cases)
  func trades(worked: WorkedCase) throws {
    let agreement = try #require(try worked.negotiation().solve().agreement)
    let trades = agreement.trades
    for side in Side.allCases {
      let moved = trades.trades.reduce(0) { $0 + $1.change[side] }
      let combined = trades.combinations.reduce(0) { $0 + $1.change[side] }
      #expect(trades.base[side] + moved + combined == agreement.nash.gains[side])
    }
    #expect(trades.trades.count == agreement.nash.levels.count { $0 != 0 })
  }

  private func expect(_ found: Package?, is expected: WorkedPackage?, in worked: WorkedCase) throws {
    guard let expected else {
      #expect(found == nil)
      return
    }
    let found = try #require(found)
    let one = Double(try worked.scale().unitsPerOne)
    #expect(try worked.negotiation().problem.terms(of: found)?.map(\.level) == expected.levels)
    #expect(Double(found.gains.customer) == (expected.customer * one).rounded())
    #expect(Double(found.gains.seller) == (expected.seller * one).rounded())
    #expect(Double(found.gains.joint) == (expected.joint * one).rounded())
    #expect(abs(Double(found.gains.product) / one / one - expected.product) <= 0.02)
  }
}

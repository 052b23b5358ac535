import Bargaining
import Testing

@Suite("Trades")
struct TradesTests {
  @Test("base, trades and combinations add up, and nothing is left out")
  func addUp() throws {
    let failure = try onRandomProblems(700, from: 100_000) { problem, random in
      guard let row = Naive(problem).rows.randomElement(using: &random) else { return false }
      let package = try #require(problem.package(levels: row.levels))
      let trades = try #require(problem.trades(to: package))
      let moved = problem.issues.indices.filter { row.levels[$0] != 0 }.map { problem.issues[$0].id }
      let inOrder = zip(trades.trades, trades.trades.dropFirst()).allSatisfy { $0.change.joint >= $1.change.joint }
      return Set(trades.trades.map(\.issue)) == Set(moved) && trades.trades.count == moved.count && inOrder
        && Side.allCases.allSatisfy { side in
          trades.base[side] + trades.trades.reduce(0) { $0 + $1.change[side] }
            + trades.combinations.reduce(0) { $0 + $1.change[side] } == package.gains[side]
        }
    }
    #expect(failure == nil)
  }

  @Test("the salon's combination is told apart from its trades, the largest trade first")
  func salon() throws {
    let agreement = try #require(try WorkedCase.salonBooking.negotiation().solve().agreement)
    let trades = agreement.trades
    #expect(
      trades.trades.map(\.issue)
        == ["data_migration", "group_training", "contract", "onboarding", "upgrade_fee", "payment"])
    #expect(trades.combinations.map(\.interaction) == [0])
    #expect(trades.combinations.first?.change.customer == -220)
    #expect(trades.combinations.first?.change.seller == 60)
  }

  @Test("support is worth 2.6 for each euro it costs, a price cut 1")
  func worthPerCost() throws {
    let problem = try WorkedCase.homeCooling.negotiation().problem
    let support = try problem.package(terms: ["priority_support": "6_months"])
    let cut = try problem.package(terms: ["discount": "5%"])
    let morning = try problem.package(terms: ["install_slot": "weekday_morning"])
    let ratio = try #require(problem.trades(to: support)?.trades.first?.worthPerCost)
    #expect((ratio.numerator, ratio.denominator) == (55, 21))
    #expect(problem.trades(to: cut)?.trades.first?.worthPerCost?.approximate == 1)
    #expect(problem.trades(to: morning)?.trades.first?.worthPerCost == nil)
  }
}

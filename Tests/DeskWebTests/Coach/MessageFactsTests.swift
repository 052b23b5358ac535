import Catalogue
import Coaching
import Desk
import Money
import Testing

@testable import DeskWeb

@Suite("What is recorded that a message is held against")
struct MessageFactsTests {
  private static let today = Day(number: 20_000)

  private static func day(_ ago: Int) -> Day { today.adding(days: -ago) }

  @Test(
    "the price before: the lowest of thirty days before the reduction, or of the last thirty days where there was none",
    arguments: [
      ([(900, 400)], 900), ([(900, 10), (1200, 400)], 1200), ([(900, 10), (1200, 20), (800, 400)], 800),
      ([(900, 10), (1200, 41), (800, 400)], 1200), ([(900, 10), (1200, 39), (800, 400)], 800),
      ([(1200, 10), (900, 400)], 900), ([(900, 31), (1200, 400)], 900), ([(900, 0), (950, 0), (1200, 50)], 950),
      ([], nil),
    ] as [([(Double, Int)], Double?)])
  func prior(prices: [(Double, Int)], expected: Double?) {
    let dated = prices.map { (amount: $0.0, from: Self.day($0.1)) }
    #expect(PriorPrice.lowest(dated, on: Self.today) == expected)
  }

  @Test(
    "of a household with a deal: the lowest price of the catalogue's versions; of an agreement: days left, and the deposit"
  )
  func recorded() async throws {
    let rosa = try await RosasDeal()
    let (world, rep) = (rosa.desk.world, rosa.rep.account)
    #expect(try await world.messageFacts(of: rosa.household, by: rep).lowestPriceLast30Days == nil)
    _ = try await rosa.open()
    let facts = try await world.messageFacts(of: rosa.household, by: rep)
    let lowest = try #require(facts.lowestPriceLast30Days)
    #expect(lowest > 100 && facts.isDepositRefundable == nil)
    let text = "Normally \(Int(lowest) + 500), now 10 less."
    #expect(
      try await world.check(text, to: rosa.household, by: rep).open.contains {
        $0.label == .referencePrice && $0.contradicts
      })
    let agreed = try await RosasDeal.agreed(daysLater: 1)
    let after = try await agreed.rosa.desk.world.messageFacts(of: agreed.rosa.household, by: agreed.rep.account)
    #expect(after.isDepositRefundable == true && after.coolingOffDaysLeft ?? 0 > 0)
  }
}

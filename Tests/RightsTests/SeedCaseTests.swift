import Money
import Rights
import Testing

@Suite("The seed's cases")
struct SeedCaseTests {
  @Test("m14: a sale at home on 3 July 2025 can be undone until midnight of 8 July")
  func unitedStates() throws {
    var sale = Contract(signed: day("2025-07-03"), holidays: [day("2025-07-04")])
    sale.placeKind = .home
    sale.price = Price(amountMinor: 180_00, currency: "USD")
    let deadline = try RightsToUndo.deadline(under: regime("US-FTC-16CFR429"), for: sale)
    #expect(deadline.lastMoment == "2025-07-08T24:00")
    #expect(deadline.countedDays.map(\.description) == ["2025-07-05", "2025-07-07", "2025-07-08"])
    #expect(deadline.firstDayCounted == day("2025-07-05"))
    #expect(deadline.refundWithinDays == 10)
    #expect(deadline.days == 3)
    #expect(deadline.certainty == .seen)
    #expect(
      deadline.steps == [
        "US federal cooling-off rule: 3 business days from 2025-07-03, the day both sides agreed, which is not counted.",
        "2025-07-04 does not count: Independence Day.",
        "2025-07-05 counts: day 1.",
        "2025-07-06 does not count: sunday.",
        "2025-07-07 counts: day 2.",
        "2025-07-08 counts: day 3.",
        "The last moment is 2025-07-08T24:00.",
      ])
  }

  @Test("m14 asked by place gives the same last moment")
  func unitedStatesByPlace() throws {
    var sale = contract("US", "TX", signed: "2025-07-03")
    sale.price = Price(amountMinor: 180_00, currency: "USD")
    let longest = try #require(try findings(sale).longest)
    #expect(longest.lastMoment == "2025-07-08T24:00")
    #expect(longest.formLanguage == "en")
  }

  @Test("m15: goods delivered on 3 March 2025 can be sent back until 17 March")
  func europeanUnion() throws {
    var sale = Contract()
    sale.placeKind = .home
    sale.lastDelivery = day("2025-03-03")
    let deadline = try RightsToUndo.deadline(under: regime("EU-2011/83"), for: sale)
    #expect(deadline.lastDay == day("2025-03-17"))
    #expect(deadline.days == 14)
    #expect(deadline.ifNotInformed == .lastDay(day("2026-03-17")))
    #expect(deadline.refundWithinDays == 14)
    #expect(deadline.assumptions.contains(.supplyNotRecorded))
    #expect(deadline.assumptions.contains(.signingNotRecorded))
  }
}

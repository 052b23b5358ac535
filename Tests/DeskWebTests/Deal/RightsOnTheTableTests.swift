import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("Rights with their dates, on the page")
struct RightsOnTheTableTests {
  /// A place, the day of the yes, and what the page must say. Weekends, Christmas and the turn of the year lie in between.
  struct Sale: CustomTestStringConvertible, Sendable {
    let place: String
    let signed: String
    let until: String
    var facts: [String: String] = [:]
    var says: [String] = []

    var testDescription: String { "\(place), \(signed)" }
  }

  static let sales = [
    Sale(place: "ES", signed: "2026-12-12", until: "11 January 2027: 30 days"),
    Sale(
      place: "DE", signed: "2026-12-11", until: "28 December 2026: 14 days", facts: ["place": "distance"],
      says: ["How the last day is counted is not certain here; the longer reading counts."]),
    Sale(place: "IT", signed: "2026-12-12", until: "11 January 2027: 30 days"),
    Sale(
      place: "FR", signed: "2026-12-18", until: "4 January 2027: 14 days",
      says: ["Nothing is paid before 25 December 2026 is over."]),
    Sale(
      place: "GB", signed: "2026-12-11", until: "29 December 2026: 14 days",
      says: ["The price is high enough for the rule (above 42.00 GBP)."]),
    Sale(
      place: "US-TX", signed: "2026-12-24", until: "29 December 2026: 3 business days",
      says: ["No longer rule of the region’s own is known to me (US-TX)."]),
    Sale(
      place: "US-CA", signed: "2026-12-24", until: "4 January 2027: 7 business days",
      says: ["It may repair a disaster’s damage, so 7 days count."]),
    Sale(place: "CA-ON", signed: "2026-12-17", until: "28 December 2026: 10 days"),
    Sale(place: "CA-QC", signed: "2026-12-17", until: "28 December 2026: 10 days"),
    Sale(place: "CA-BC", signed: "2026-12-17", until: "28 December 2026: 10 days"),
    Sale(place: "CA-AB", signed: "2026-12-17", until: "28 December 2026: 10 days"),
    Sale(
      place: "AU-NSW", signed: "2026-12-17", until: "5 January 2027: 10 business days",
      says: ["Nothing is paid and nothing is done before 5 January 2027 is over."]),
    Sale(place: "NZ", signed: "2026-12-23", until: "8 January 2027: 5 business days"),
    // The first seed sentence: Independence Day and a Sunday are not counted.
    Sale(place: "US-TX", signed: "2025-07-03", until: "8 July 2025: 3 business days"),
    // Holidays that only the rep knows: three weekdays more do not count.
    Sale(
      place: "US-TX", signed: "2026-12-24", until: "2 January 2027: 3 business days",
      facts: ["holidays": "2026-12-26, 2026-12-28, 2026-12-29"],
      says: ["No longer rule of the region’s own is known to me (US-TX)."]),
  ]

  private func at(_ day: String, _ rosa: RosasDeal) async throws -> Browser {
    let target = try #require(Day(iso: day))
    rosa.desk.clock.pass(seconds: Int64(target.days(since: rosa.desk.clock.today())) * 86_400)
    return try await rosa.signedInAnew()
  }

  @Test("every regime of the table stands before the yes with its last day", arguments: sales)
  func regimes(sale: Sale) async throws {
    let rosa = try await RosasDeal()
    try await rosa.introduce()
    let rep = try await at(sale.signed, rosa)
    let parts = sale.place.split(separator: "-").map(String.init)
    var facts = [
      "country": parts[0], "region": parts.count > 1 ? parts[1] : "", "initiated": "seller", "uninvited": "yes",
    ]
    facts.merge(sale.facts) { $1 }
    let laid = try await rep.post(rosa.page + "/agreement", rosa.facts(facts))
    #expect(laid.status == 303, "\(laid.text)")
    let page = try await rosa.customer.get().text
    #expect(page.contains("until the end of \(sale.until)"), "\(page.contains("withdraw"))")
    for part in sale.says { #expect(page.contains(part), "\(part)") }
    #expect(page.contains("Taken for granted, each time so that you have longer:"))
    // The other language says the same of every assumption.
    try await rosa.desk.world.store.write { records in
      guard var household = try records.household(rosa.household) else { return }
      household.language = "es"
      try records.update(household)
    }
    let spanish = try await rosa.customer.get().text
    #expect(spanish.contains("Se da por hecho, siempre para que tengas más tiempo:"))
    #expect(!spanish.contains("not recorded") && !spanish.contains("taken as"))
  }

  @Test("goods count from their delivery on 3 March: sent back until 17 March; the seed's second sentence")
  func delivered() async throws {
    let rosa = try await RosasDeal()
    let rep = try await at("2025-03-01", rosa)
    try await rosa.introduce(by: rep)
    _ = try await rep.post(rosa.page + "/agreement", rosa.facts(["country": "DE", "supply": "goods", "place": "home"]))
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    _ = try await at("2025-03-04", rosa)
    let agreement = try #require(try await rosa.table().agreements.last)
    let noted = try await rep.post(
      rosa.page + "/agreement/delivered", [("agreement", agreement.id.text), ("delivered", "2025-03-03")])
    #expect(noted.status == 303)
    #expect(try await rosa.customer.get().text.contains("17 March 2025"))
    _ = try await at("2025-03-17", rosa)
    #expect(try await rosa.table().agreements.last?.right?.stands(on: rosa.desk.clock.today()) == true)
    _ = try await at("2025-03-18", rosa)
    #expect(try await rosa.customer.post("withdraw/1", [("name", "Rosa Ortega")]).status == 409)
  }

  @Test("the last day lasts until it is over where the customer's clock may be, and the page offers it as long")
  func timeZones() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    // The desk's clock stands at 13:46; its 16 July is the last day, and at 11:46 of the 17th it is still the 16th on
    // some Pacific islands.
    rosa.desk.clock.pass(seconds: 14 * 86_400 + 22 * 3600)
    #expect(rosa.desk.clock.today().description == "2026-07-17")
    let page = try await rosa.customer.get().text
    #expect(page.contains("Withdraw from this agreement"))
    let late = try await RosasDeal()
    _ = try await late.lay()
    try await late.readAll()
    #expect(try await late.yes().status == 303)
    late.desk.clock.pass(seconds: 14 * 86_400 + 23 * 3600)
    #expect(!(try await late.customer.get().text).contains("Withdraw from this agreement"))
    #expect(try await late.customer.post("withdraw/1", [("name", "Rosa Ortega")]).status == 409)
    #expect(try await rosa.customer.post("withdraw/1", [("name", "Rosa Ortega")]).status == 303)
    #expect(try await rosa.table().agreements.last?.state == .withdrawn)
  }

  @Test("holidays that are no days are refused beside their field")
  func holidays() async throws {
    let rosa = try await RosasDeal()
    try await rosa.introduce()
    let laid = try await rosa.rep.post(rosa.page + "/agreement", rosa.facts(["holidays": "2026-12-24, Christmas"]))
    #expect(laid.status == 422 && laid.text.contains("Please write a day, such as 2026-04-02."))
  }
}

import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("Looking again: stay, or grow at the price that was fixed")
struct CheckInTests {
  /// The salon of the second worked case: Basic, looked at again in month 6, growing to Plus for 25 then.
  private func salon(daysLater days: Int64) async throws -> RosasDeal.Later {
    let salon = try await RosasDeal(case: "02-salon-booking", kit: "salon")
    try await salon.introduce()
    let form = try await salon.rep.get(salon.page + "/agreement").text
    #expect(form.contains("name=\"check-ins\" type=\"text\" value=\"6\""))
    #expect(form.contains("name=\"upgrade.fee.plus\" type=\"text\" value=\"40\""))
    let laid = try await salon.rep.post(
      salon.page + "/agreement",
      salon.facts([
        "check-ins": "6", "upgrade.fee.plus": "25", "upgrade.each.plus": "39", "upgrade.fee.suite": "",
        "pay.count": "12", "pay.each": "29", "buyer": "business",
      ]))
    #expect(laid.status == 303, "\(laid.text)")
    try await salon.readAll()
    let before = try await salon.customer.get().text
    #expect(before.contains("Changing to SlotWise Plus at such a look costs €25, once, and €39 a payment afterwards."))
    #expect(try await salon.yes().status == 303)
    salon.desk.clock.pass(seconds: days * 86_400)
    return RosasDeal.Later(rosa: salon, rep: try await salon.signedInAnew())
  }

  private func look(_ later: RosasDeal.Later) async throws -> KeptWord {
    let words = try await later.rosa.desk.world.store.read { try $0.words(of: later.rosa.household) }
    return try #require(words.first { $0.checkIn == 6 })
  }

  @Test("staying is one tap from a month before its day; then it was held, and both say so")
  func stay() async throws {
    let early = try await salon(daysLater: 120)
    let word = try await look(early)
    #expect(word.due.description == "2027-01-02")
    #expect(!(try await early.customer.get().text).contains("Stay with it"))
    #expect(try await early.customer.post("stay", [("promise", word.id.text)]).status == 409)
    let later = try await salon(daysLater: 180)
    let promise = try await look(later)
    #expect(try await later.customer.get().text.contains("Stay, or change at the price fixed on 2 July 2026:"))
    #expect(try await later.rep.get(later.page).text.contains("Stay with it and SlotWise Plus, for €25."))
    for _ in 1...2 { #expect(try await later.customer.post("stay", [("promise", promise.id.text)]).status == 303) }
    let held = try await look(later)
    #expect(held.done != nil && held.confirmed != nil)
    let events = try await later.rosa.desk.world.store.read { try $0.events(of: later.rosa.household, limit: 100) }
    #expect(events.filter { $0.kind == .stayed }.count == 1)
  }

  @Test("growing is a change both said yes to in advance: fee and payments are those that were fixed")
  func grow() async throws {
    let later = try await salon(daysLater: 180)
    let promise = try await look(later)
    let address = "grow/\(promise.id)/plus"
    let page = try await later.customer.get(address)
    #expect(page.text.contains("Change to SlotWise Plus; the change costs €25, once"))
    #expect(page.text.contains("the next 7 months: €39 each"))
    #expect(page.text.contains("All else stays as it was agreed."))
    let yes = [("seen", page.value(after: "name=\"seen\" value=\"") ?? ""), ("name", "Marta")]
    #expect(try await later.customer.post(address, [yes[0], ("name", "")]).status == 422)
    #expect(try await later.customer.post(address, [("seen", "0"), yes[1]]).status == 409)
    for _ in 1...2 { #expect(try await later.customer.post(address, yes).status == 303) }
    let agreements = try await later.rosa.table().agreements
    #expect(agreements.map(\.state) == [.amended, .accepted])
    #expect(agreements.last?.document.offer.text == "plus" && agreements.last?.upgrades.isEmpty == true)
    #expect(agreements.last?.payments.map(\.amount) == Array(repeating: 3900, count: 7))
    #expect(agreements.last?.paid(through: later.rosa.desk.clock.today()) == 14_500)
    #expect(try await look(later).confirmed != nil)
    #expect(try await later.customer.get().text.contains("Changed on 29 December 2026: Change to SlotWise Plus"))
    // No other can be taken at the same look.
    #expect(try await later.customer.get(address).status == 303)
  }

  @Test("an amount whose mark may stand before decimals or between thousands is asked about, not guessed")
  func ambiguous() async throws {
    let salon = try await RosasDeal(case: "02-salon-booking", kit: "salon")
    try await salon.introduce()
    for field in ["pay.each", "upgrade.fee.plus", "upgrade.each.plus"] {
      var facts = ["check-ins": "6", "pay.count": "12", "pay.each": "29", "upgrade.fee.plus": "25"]
      facts[field] = "1.490"
      let answer = try await salon.rep.post(salon.page + "/agreement", salon.facts(facts))
      #expect(answer.status == 422 && answer.text.contains("Thousands or decimals?"), "\(field)")
    }
    for rude in ["0", "-29", "1e400", "NaN", "2900000000000", "<b>29</b>"] {
      let answer = try await salon.rep.post(
        salon.page + "/agreement", salon.facts(["pay.count": "12", "pay.each": rude]))
      #expect(answer.status == 422 && !answer.text.contains("<b>29</b>"), "\(rude)")
    }
    #expect(try await salon.table().agreements.isEmpty)
  }

  @Test("months and prices that cannot be are said beside their fields")
  func refusals() async throws {
    let salon = try await RosasDeal(case: "02-salon-booking", kit: "salon")
    try await salon.introduce()
    for months in ["0", "six", "6, 6", "6, 999"] {
      let answer = try await salon.rep.post(
        salon.page + "/agreement", salon.facts(["check-ins": months, "upgrade.fee.plus": "cheap", "pay.count": "3"]))
      #expect(answer.status == 422 && answer.text.contains("3 things to put right"), "\(months)")
    }
  }
}

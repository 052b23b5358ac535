import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("What stays when somebody is erased")
struct KeptRecordTests {
  @Test(
    "the agreement's text alone, until its day, said before and after; then it goes by itself",
    arguments: [true, false])
  func kept(byCustomer: Bool) async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    let text = try #require(try await rosa.table().agreements.last?.acceptance?.text)
    let says =
      "Only the text of the agreement both said yes to stays until 31 December 2032, apart from everything else and in no list of people, because the law asks it (Código de Comercio, art. 30.1)."
    let account = rosa.rep.account
    if byCustomer {
      #expect(try await rosa.customer.get().text.contains(says))
      #expect(try await rosa.customer.post("erase", [("sure", "yes")]).text.contains(says))
    } else {
      #expect(try await rosa.rep.get(Address.household(rosa.household)).text.contains(says))
      _ = try await rosa.rep.post(Address.household(rosa.household, "erase"), [("sure", "yes")])
    }
    #expect(try await rosa.rep.get(Address.household(rosa.household)).status == 404)
    #expect(try await rosa.desk.world.people(of: account, matching: "rosa", after: nil).households.isEmpty)
    let records = try await rosa.desk.world.keptRecords(of: account)
    #expect(records.map(\.text) == [text])
    #expect(records.map(\.hash) == [rosa.desk.world.fingerprint(of: text)])
    let settings = try await rosa.rep.get("/settings").text
    #expect(settings.contains("Kept because the law asks it") && settings.contains("kept until 31 December 2032"))
    #expect(try await rosa.desk.world.keptRecords(of: rosa.desk.secondRep().account).isEmpty)
    // The first of January 2033, and the text is in nothing any more.
    let days = Day(iso: "2033-01-01")?.days(since: rosa.desk.clock.day(of: rosa.desk.clock.now())) ?? 0
    rosa.desk.clock.pass(seconds: Int64(days) * 86_400)
    #expect(try await rosa.desk.world.keptRecords(of: account).isEmpty)
    #expect(try await rosa.desk.world.store.read { try $0.keptRecords(of: account.id) }.isEmpty)
  }

  @Test("of whom nothing was agreed, nothing stays")
  func nothing() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    let met = try await desk.world.meet(MetHousehold(name: "Rosa", reach: "555 0101"), by: rep.account)
    #expect(!(try await rep.get(Address.household(met.id)).text).contains("stays until"))
    _ = try await rep.post(Address.household(met.id, "erase"), [("sure", "yes")])
    #expect(try await desk.world.keptRecords(of: rep.account).isEmpty)
    #expect(!(try await rep.get("/settings").text).contains("Kept because"))
  }
}

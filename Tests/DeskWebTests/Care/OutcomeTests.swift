import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("Whether it did what was needed")
struct OutcomeTests {
  private func keys(_ later: RosasDeal.Later) async throws -> [String] {
    try await later.rosa.table().outcomes.first?.needs.map(\.key.description) ?? []
  }

  @Test("after 30 days each need that rests on her words is asked about; the answers stay, the next question waits")
  func asked() async throws {
    let early = try await RosasDeal.agreed(daysLater: 29)
    #expect(!(try await early.customer.get().text).contains("did it do what you needed?"))
    let later = try await RosasDeal.agreed(daysLater: 30)
    #expect(try await later.rep.get("/today").text.contains("Rosa, 30 days on: did it do what was needed?"))
    #expect(try await later.rep.get(later.page).text.contains("Ask in person too"))
    let page = try await later.customer.get().text
    #expect(page.contains("30 days on: did it do what you needed?"))
    let keys = try await keys(later)
    #expect(keys.count > 2)
    let empty = try await later.customer.post("outcome", [("days", "30")])
    #expect(empty.status == 422 && empty.text.contains("Please fill this in."))
    let answers = keys.map { ("met." + $0, "yes") }
    for _ in 1...2 {
      #expect(try await later.customer.post("outcome", [("days", "30")] + answers).status == 303)
    }
    #expect(try await later.customer.post("outcome", [("days", "180")] + answers).status == 409)
    for text in [try await later.customer.get().text, try await later.rep.get(later.page).text] {
      #expect(text.contains("How it went, 30 days on (1 August 2026)"))
      #expect(!text.contains("did it do what you needed?"))
    }
    #expect(!(try await later.rep.get("/today").text).contains("30 days on"))
    #expect(try await later.changes().isEmpty)
    let events = try await later.rosa.desk.world.store.read { try $0.events(of: later.rosa.household, limit: 100) }
    #expect(events.filter { $0.kind == .outcome }.count == 1)
  }

  @Test("what was not met needs a cause and opens a case the same day, the gravest cause first")
  func notMet() async throws {
    let later = try await RosasDeal.agreed(daysLater: 190)
    #expect(try await later.customer.get().text.contains("180 days on: did it do what you needed?"))
    let keys = try await keys(later)
    var answers = keys.map { ("met." + $0, "partly") }
    answers[0].1 = "no"
    answers[1].1 = "no"
    let bare = try await later.customer.post("outcome", [("days", "180")] + answers)
    #expect(bare.status == 422)
    #expect(try await later.changes().isEmpty)
    answers += [("cause." + keys[0], "changed"), ("cause." + keys[1], "notTold")]
    #expect(try await later.customer.post("outcome", [("days", "180")] + answers).status == 303)
    let change = try #require(try await later.changes().last)
    #expect(change.wish == .notWorking && change.cause == .notTold && change.isOpen && change.said == nil)
    #expect(try await later.rep.get("/today").text.contains("Things changed: something that works"))
    #expect(try await later.rep.get(later.page).text.contains("that it does not do what was needed"))
    let outcome = try #require(try await later.rosa.table().outcomes.first { $0.days == 180 })
    #expect(outcome.answers.compactMap(\.cause) == [.changed, .notTold])
  }

  @Test("nothing is asked about what was undone")
  func undone() async throws {
    let later = try await RosasDeal.agreed(daysLater: 3)
    _ = try await later.customer.post("withdraw/1", [("name", "Rosa Ortega")])
    later.rosa.desk.clock.pass(seconds: 60 * 86_400)
    #expect(!(try await later.customer.get().text).contains("did it do what you needed?"))
    #expect(try await later.rosa.table().outcomes.isEmpty)
  }
}

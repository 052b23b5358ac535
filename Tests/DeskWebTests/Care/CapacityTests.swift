import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("No promise beyond what the rep can do")
struct CapacityTests {
  private func capacity(
    _ rosa: RosasDeal, hours: String = "10", stock: String = "Portable unit: 1, +1 on 2026-07-20",
    slots: String = "2026-07-08 09:00\n2026-07-09 16:30"
  ) async throws -> Answer {
    try await rosa.rep.post("/settings/capacity", [("hours", hours), ("stock", stock), ("slots", slots)])
  }

  private func promise(_ rosa: RosasDeal, _ what: String, _ fields: [(String, String)]) async throws -> Answer {
    try await rosa.rep.post(rosa.page + "/promise", [("promise", what)] + fields)
  }

  @Test("hours of a week are kept, and more are refused with the next Monday that has room")
  func hours() async throws {
    let rosa = try await RosasDeal()
    #expect(try await capacity(rosa).status == 303)
    let page = try await rosa.rep.get("/settings").text
    #expect(page.contains("value=\"10\"") && page.contains("Portable unit: 1, +1 on 2026-07-20"))
    #expect(try await promise(rosa, "Install it", [("due", "2026-07-08"), ("hours", "6.5")]).status == 303)
    let more = try await promise(rosa, "Service it", [("due", "2026-07-09"), ("hours", "4")])
    #expect(more.status == 422)
    #expect(more.text.contains("That week has 3.5 h free, and this takes 4 h. Next free: 13 July 2026."))
    #expect(try await promise(rosa, "Service it", [("due", "2026-07-13"), ("hours", "4")]).status == 303)
    // A promise that takes nothing is nobody's business.
    #expect(try await promise(rosa, "Ring up", [("due", "2026-07-09")]).status == 303)
    #expect(try await rosa.rep.get(rosa.page).text.contains("6.5 h"))
    let hers = try await rosa.customer.get().text
    #expect(!hers.contains("6.5 h") && !hers.contains("What it takes"))
  }

  @Test("what is in stock is promised once; a time is given to one; what is released is free again")
  func stockAndSlots() async throws {
    let rosa = try await RosasDeal()
    _ = try await capacity(rosa, hours: "")
    let lend = [("due", "2026-07-10"), ("item", "Portable unit")]
    #expect(try await promise(rosa, "Lend a unit", lend).status == 303)
    let second = try await promise(rosa, "Lend another", lend)
    #expect(second.status == 422)
    #expect(second.text.contains("Portable unit: 0 free by then, and this takes 1. Next free: 20 July 2026."))
    #expect(try await promise(rosa, "Come", [("due", ""), ("slot", "2026-07-08 09:00")]).status == 303)
    let taken = try await promise(rosa, "Come too", [("due", ""), ("slot", "2026-07-08 09:00")])
    #expect(taken.text.contains("That time is promised already. Next free: 2026-07-09 16:30."))
    let words = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    let come = try #require(words.first { $0.text == "Come" })
    #expect(come.due.description == "2026-07-08")
    let release = [("promise", come.id.text), ("word", "release")]
    #expect(try await rosa.customer.post("promise/say", release).status == 303)
    #expect(try await promise(rosa, "Come too", [("due", ""), ("slot", "2026-07-08 09:00")]).status == 303)
  }

  @Test("a line that cannot be read is named, and nothing of it is kept")
  func unreadable() async throws {
    let rosa = try await RosasDeal()
    let wrong = try await capacity(rosa, hours: "200", stock: "Fan: 2\nPortable unit three", slots: "tomorrow at nine")
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("Line 2 cannot be read") && wrong.text.contains("Line 1 cannot be read"))
    #expect(wrong.text.contains("Portable unit three"))
    #expect(try await rosa.desk.world.capacity(of: rosa.rep.account).isEmpty)
    for stock in ["Fan: -1", "Fan: 1\nFan: 2", "Fan: 1, 2", "Fan: 1, +0 on 2026-07-20", ": 3", "Fan:"] {
      #expect(try await capacity(rosa, stock: stock).status == 422, "\(stock)")
    }
    for slot in ["2026-07-08", "2026-07-08 24:00", "2026-07-08 9", "2026-13-01 09:00"] {
      #expect(try await capacity(rosa, slots: slot).status == 422, "\(slot)")
    }
  }

  @Test("stock that was used before it was counted anew is not missed twice")
  func counted() async throws {
    let rosa = try await RosasDeal()
    _ = try await capacity(rosa, hours: "", stock: "Filter: 1")
    #expect(try await promise(rosa, "Bring a filter", [("due", "2026-07-10"), ("item", "Filter")]).status == 303)
    let words = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    let bring = try #require(words.first { $0.takes != nil })
    _ = try await rosa.rep.post(rosa.page + "/promise/say", [("promise", bring.id.text), ("word", "kept")])
    #expect(try await promise(rosa, "Another", [("due", "2026-07-11"), ("item", "Filter")]).status == 422)
    rosa.desk.clock.pass(seconds: 60)
    _ = try await capacity(rosa, hours: "", stock: "Filter: 1")
    #expect(try await promise(rosa, "Another", [("due", "2026-07-11"), ("item", "Filter")]).status == 303)
  }
}

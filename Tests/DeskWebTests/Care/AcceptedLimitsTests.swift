import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("What could bite and who sees to it")
struct AcceptedLimitsTests {
  @Test("after the yes every limitation is open until somebody sees to it, and again when that cannot be kept")
  func planned() async throws {
    let rosa = try await RosasDeal()
    let agreement = try await rosa.lay()
    #expect(!(try await rosa.customer.get().text).contains("id=\"accepted-limits\""))
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    let limits = try #require(try await rosa.table().agreements.first { $0.id == agreement.id }).document.limitations
    let limit = try #require(limits.first)
    func opened(_ page: String) -> Int {
      page.components(separatedBy: "<span class=\"tag\">open</span></div>").count - 1
    }
    for page in [try await rosa.customer.get().text, try await rosa.rep.get(rosa.page).text] {
      #expect(page.contains("What could bite, and who sees to it"))
      #expect(opened(page) == limits.count)
    }
    let plan = [("promise", "Seal the window before summer"), ("due", "2026-07-10"), ("sees", limit)]
    #expect(try await rosa.rep.post(rosa.page + "/promise", plan).status == 303)
    let seen = try await rosa.customer.get().text
    #expect(opened(seen) == limits.count - 1)
    #expect(seen.contains("<span class=\"tag plain\">seen to</span>"))
    let word = try #require(try await rosa.table().promises.first { $0.seesTo == limit })
    #expect(word.by == .rep)
    _ = try await rosa.rep.post(
      rosa.page + "/promise/say", [("promise", word.id.text), ("word", "broken"), ("reason", "No sealant left")])
    #expect(opened(try await rosa.customer.get().text) == limits.count)
    // She can see to it herself.
    #expect(try await rosa.customer.post("promise", plan).status == 303)
    #expect(opened(try await rosa.rep.get(rosa.page).text) == limits.count - 1)
  }

  @Test("what was typed stays in its own place, and what nobody accepted cannot be seen to")
  func refused() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    let limit = try #require(try await rosa.table().agreements.first?.document.limitations.first)
    let wrong = try await rosa.customer.post(
      "promise", [("promise", "Close the window"), ("due", ""), ("sees", limit)])
    #expect(wrong.status == 422)
    #expect(wrong.text.components(separatedBy: "value=\"Close the window\"").count == 2)
    #expect(wrong.text.contains("id=\"f-limit0-promise\" name=\"promise\" type=\"text\" value=\"Close the window\""))
    let stranger = try await rosa.customer.post(
      "promise", [("promise", "Close it"), ("due", "2026-07-10"), ("sees", "It eats the cat")])
    #expect(stranger.status == 409)
    #expect(try await rosa.table().promises.allSatisfy { $0.seesTo == nil })
  }
}

import Desk
import Testing

@testable import DeskWeb

@Suite("When the store cannot keep anything")
struct StoreFaultTests {
  private static let faults: [(StoreFault, Int, String)] = [
    (.busy, 503, "The file is busy"), (.full, 507, "The disk is full"),
    (.readOnly, 503, "The file may not be written"), (.unreachable("psql: gone"), 503, "The data cannot be reached"),
    (.outcomeUnknown, 503, "The connection broke just then"), (.refused("CHECK failed"), 500, "Something broke"),
  ]

  @Test("the page says what happened, what still holds and what to do, and nothing of the engine's", arguments: faults)
  func pages(fault: StoreFault, status: Int, title: String) async throws {
    let desk = try await TestDesk(store: { BrokenStore(fault: fault, inside: $0) })
    let browser = try await desk.owner()
    let store = try #require(desk.world.store as? BrokenStore)
    store.turn(broken: true)
    let answer = try await browser.post("/sign-out", [("everywhere", "yes")])
    #expect(answer.status == status)
    #expect(answer.text.contains(title))
    #expect(answer.text.contains("not kept") || fault == .outcomeUnknown)
    #expect(!answer.text.contains("psql") && !answer.text.contains("CHECK"))
    store.turn(broken: false)
    #expect(try await desk.world.account(ofSession: browser.session).account != nil)
  }
}

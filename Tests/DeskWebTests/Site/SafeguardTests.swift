import Desk
import Money
import Testing

@testable import DeskWeb

@Suite("What no page of the desk does")
struct SafeguardTests {
  /// Words of lists that rank people, and of devices that press.
  private static let never = [
    "score", "hot lead", "win probability", "churn", "persuad", "influencer", "countdown", "seen at", "read receipt",
    "top customer", "best customer", "most valuable", "birthday", "streak", "leaderboard",
  ]

  /// The visible words of a page, in small letters.
  private func words(_ page: String) -> String {
    page.replacing(/<(script|style)[^>]*>.*?<\/(script|style)>/.dotMatchesNewlines(), with: " ")
      .replacing(/<[^>]*>/, with: " ").lowercased()
  }

  @Test("nobody is scored or ranked, and nothing presses, on any page of the rep's or the customer's")
  func words() async throws {
    let later = try await RosasDeal.agreed(daysLater: 30)
    let person = "/people/\(later.rosa.household)"
    let keys = try await later.rosa.table().outcomes.first?.needs.map(\.key.description) ?? []
    _ = try await later.customer.post("outcome", [("days", "30")] + keys.map { ("met." + $0, "yes") })
    var pages: [(String, String)] = []
    for path in [
      "/today", "/people", person, person + "/kitchen", later.page, person + "/words", person + "/reflection",
      "/catalogue",
      "/settings", "/check", "/practice", "/introductions", "/year", "/year/habits",
    ] {
      let answer = try await later.rep.get(path)
      #expect(answer.status == 200, "\(path)")
      pages.append((path, answer.text))
    }
    pages.append(("the customer's page", try await later.customer.get().text))
    for (path, page) in pages {
      let said = words(page)
      for word in Self.never { #expect(!said.contains(word), "\(path) says “\(word)”") }
    }
  }

  @Test("nothing is ticked on the customer's page before she ticks it, and no script of hers watches what she does")
  func ticks() async throws {
    let later = try await RosasDeal.agreed(daysLater: 30)
    let page = try await later.customer.get().text
    let boxes = page.matches(of: /<input[^>]*type="checkbox"[^>]*>/).map { String($0.output) }
    #expect(!boxes.isEmpty)
    for box in boxes { #expect(!box.contains(" checked"), "\(box)") }
    for asset in Asset.all {
      for watching in ["sendBeacon", "visibilitychange", "IntersectionObserver"] {
        #expect(!asset.text.contains(watching), "\(asset.address) has \(watching)")
      }
    }
  }

  @Test("people are listed by when something last happened, never by what they are worth")
  func order() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    for name in ["Poor Paul", "Rich Rita", "Some Sam"] {
      _ = try await rep.post("/people/new", [("name", name), ("reach", "1")])
      desk.clock.pass(seconds: 60)
    }
    let rita = try #require(
      try await desk.world.people(of: rep.account, matching: "rita", after: nil).households.first)
    try await desk.world.store.write {
      try $0.keep([YearFact(.earned, in: 2026, amount: 9_000_000)], PurchaseDays([Day(number: 1)]), of: rita)
    }
    let listed = try await desk.world.people(of: rep.account, matching: "", after: nil).households.map(\.name)
    #expect(listed == ["Some Sam", "Rich Rita", "Poor Paul"])
  }
}

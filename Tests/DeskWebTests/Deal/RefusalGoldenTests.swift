import Desk
import Foundation
import Golden
import Money
import Testing

@testable import DeskWeb

@Suite("Every refusal of the second half, in the words that were read and kept")
struct RefusalGoldenTests {
  @Test("deal, agreement, promises and changes", arguments: ["en", "es"])
  func refusals(language: String) async throws {
    var said: [String] = []
    func note(_ what: String, _ answer: Answer) {
      said.append("== \(what): \(answer.status)")
      said += answer.refusals
    }
    let rosa = try await RosasDeal()
    try await rosa.introduce(language: language)
    try await rosa.desk.world.store.write { records in
      guard var household = try records.household(rosa.household) else { return }
      household.language = language
      try records.update(household)
    }
    let page = rosa.page
    note("nothing to look for", try await rosa.rep.post(page + "/deal", rosa.form(target: "900")))
    note("no numbers", try await rosa.rep.post(page + "/deal", rosa.form(target: "a lot", tolerance: "-1")))
    note(
      "a mediator on her own desk", try await rosa.rep.post(page + "/deal", rosa.form(changes: ["mode": "mediator"])))
    let open = try await rosa.open()
    note("a package of an old round", try await rosa.customer.post("deal/pick", rosa.choice(open, 1, round: 7)))
    note(
      "no share",
      try await rosa.customer.post("deal/cut", [("deal", open.deal.id.text), ("round", "1"), ("percent", "ten")]))
    _ = try await rosa.customer.post("deal/pick", rosa.choice(open, 1))
    note(
      "facts missing",
      try await rosa.rep.post(
        page + "/agreement", [("country", "Spain"), ("pay.count", "0"), ("check-ins", "soon"), ("holidays", "Easter")]))
    _ = try await rosa.rep.post(page + "/agreement", rosa.facts(["pay.count": "24", "pay.each": "71"]))
    note(
      "a yes before all was read",
      try await rosa.customer.post("agree", [("agreement", try await laid(rosa)), ("seen", ""), ("name", "Rosa")]))
    try await rosa.readAll()
    note("a yes without a name", try await rosa.yes(["name": " "]))
    note("a yes to other words", try await rosa.yes(["seen": "0"]))
    note("a promise of nothing", try await rosa.customer.post("promise", [("promise", ""), ("due", "soon")]))
    #expect(try await rosa.yes().status == 303)
    note("ending her link", try await rosa.rep.post(page + "/link/end"))
    note("withdrawing without a name", try await rosa.customer.post("withdraw/1", [("name", "")]))
    note(
      "a change of nothing",
      try await rosa.customer.post("change", [("can-pay", "1.234"), ("months", "99"), ("untold", "invented")]))
    _ = try await rosa.customer.post("change", [("wish", "pause")])
    note("a change twice", try await rosa.customer.post("change", [("wish", "undo")]))
    note(
      "an answer to other payments",
      try await rosa.rep.post(page + "/change/answer", [("change", try await change(rosa)), ("from", "2020-01-01")]))
    note("beyond capacity", try await beyond(rosa))
    note("how it went, too early", try await rosa.customer.post("outcome", [("days", "30")]))
    rosa.desk.clock.pass(seconds: 16 * 86_400)
    note("withdrawing too late", try await rosa.customer.post("withdraw/1", [("name", "Rosa")]))
    try Golden.hold(said.joined(separator: "\n") + "\n", "refusals-\(language).txt")
  }

  private func laid(_ rosa: RosasDeal) async throws -> String {
    try #require(try await rosa.table().agreements.last).id.text
  }

  private func change(_ rosa: RosasDeal) async throws -> String {
    try #require(try await rosa.table().openChange).id.text
  }

  private func beyond(_ rosa: RosasDeal) async throws -> Answer {
    _ = try await rosa.rep.post("/settings/capacity", [("hours", "3"), ("stock", ""), ("slots", "")])
    return try await rosa.rep.post(
      rosa.page + "/promise", [("promise", "Paint it"), ("due", "2026-07-08"), ("hours", "4")])
  }
}

extension Answer {
  /// What the page says is wrong, in its order: the message of a page about it, or what stands at fields.
  fileprivate var refusals: [String] {
    var found: [String] = []
    for (start, end) in [("<p data-message>", "</p>"), ("<p class=\"fault\"", "</p>")] {
      for part in text.components(separatedBy: start).dropFirst() {
        let body = part.components(separatedBy: end)[0]
        found.append("   " + (body.split(separator: ">", maxSplits: 1).last.map(String.init) ?? body))
      }
    }
    return found
  }
}

import Catalogue
import Desk
import Foundation
import Money
import StarterKit
import Testing

@testable import DeskWeb

extension RosasDeal {
  /// An agreement paid in 24 payments of 71, in a trade whose policy is the first worked case's; months later.
  ///
  /// - Parameter days: so many days after the yes on 2 July 2026.
  static func agreed(daysLater days: Int64 = 124, policy: (inout CarePolicy) -> Void = { _ in }) async throws -> Later {
    let rosa = try await RosasDeal()
    let trade = try await rosa.table().document.discovery.trade
    var kit = try #require(Trades.all(language: "en").first { $0.id.text == "cooling" })
    kit.id = trade
    if var care = kit.care {
      policy(&care)
      kit.care = care
    }
    let saved = kit
    try await rosa.desk.world.store.write { try $0.save(saved, of: rosa.rep.account.id) }
    _ = try await rosa.lay(["pay.count": "24", "pay.each": "71"])
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    rosa.desk.clock.pass(seconds: days * 86_400)
    return Later(rosa: rosa, rep: try await rosa.signedInAnew())
  }

  /// Rosa's deal some time after her yes.
  struct Later {
    let rosa: RosasDeal
    let rep: Browser
    var customer: WorkedTable.Customer { rosa.customer }
    var page: String { rosa.page }

    /// Says that things changed, and what she can pay.
    func say(_ wish: String = "pause", _ more: [(String, String)] = []) async throws -> Answer {
      try await customer.post("change", [("wish", wish)] + more)
    }

    /// Lays ways before her, as they stand on the rep's page.
    func answer(_ ways: [String], note: String = "") async throws -> Answer {
      let page = try await rep.get(self.page)
      return try await rep.post(
        self.page + "/change/answer",
        [
          ("change", page.value(after: "name=\"change\" value=\"") ?? ""),
          ("from", page.value(after: "name=\"from\" value=\"") ?? ""), ("note", note),
        ] + ways.map { ("way", $0) })
    }

    /// What stands on the page of a way, for saying yes to it.
    func yes(to way: String, name: String = "Rosa Ortega") async throws -> [(String, String)] {
      let page = try await customer.get("change/" + way)
      return [
        ("change", page.value(after: "name=\"change\" value=\"") ?? ""),
        ("seen", page.value(after: "name=\"seen\" value=\"") ?? ""), ("name", name),
      ]
    }

    func changes() async throws -> [LifeChange] {
      try await rosa.desk.world.store.read { try $0.changes(of: rosa.household) }
    }
  }
}

@Suite("If things change")
struct ChangeTests {
  private let reason = "I lost my job at the bakery in Triana"

  @Test("two taps in month 5: a pause is asked for, laid, taken; the agreement stands changed with its promises")
  func pause() async throws {
    let later = try await RosasDeal.agreed()
    #expect(try await later.customer.get().text.contains("Next payment: €71 on 2 December 2026. 20 are left."))
    #expect(try await later.say("pause", [("can-pay", "25"), ("months", "4"), ("words", reason)]).status == 303)
    let today = try await later.rep.get("/today").text
    #expect(today.contains("Things changed: a pause"))
    let page = try await later.rep.get(later.page).text
    for part in [
      "You promised to answer by 6 November 2026", "Can pay €25 a month for 4 months", reason,
      "Put off 4 payments; they are made at the end", "Your cash in six months", "€101.37", "good for both",
      "best for your customer", "More than can be paid now.",
    ] { #expect(page.contains(part), "\(part)") }
    let hers = try await later.customer.get().text
    #expect(hers.contains("Inés promised to answer by 6 November 2026"))
    #expect(!hers.contains("Your cash in six months") && !hers.contains("101.37"))
    #expect(try await later.answer(["pause", "reduced"], note: "Take your time.").status == 303)
    let laid = try await later.customer.get().text
    for part in [
      "Take your time.", "the next 4 months: nothing", "20 months: €71 each",
      "The first on 2 April 2027, the last on 2 November 2028.", "the next 4 months: €25 each", "18 months: €71 each",
      "one month: €42", "Undo it; €180 comes back",
    ] { #expect(laid.contains(part), "\(part)") }
    #expect(!laid.contains("reconditioned"))
    let yes = try await later.yes(to: "pause")
    for _ in 1...2 { #expect(try await later.customer.post("change/pause", yes).status == 303) }
    let agreements = try await later.rosa.table().agreements
    #expect(agreements.map(\.state) == [.amended, .accepted])
    #expect(agreements.last?.payments.first == Payment(due: try #require(Day(iso: "2026-12-02")), amount: 0))
    #expect(agreements.last?.payments.last == Payment(due: try #require(Day(iso: "2028-11-02")), amount: 7100))
    let words = try await later.rosa.desk.world.store.read { try $0.words(of: later.rosa.household) }
    #expect(
      words.contains { $0.text == "Look together whether payments can go on" && $0.due.description == "2027-03-19" })
    #expect(words.filter(\.isOpen).allSatisfy { $0.agreement == agreements.last?.id })
    let after = try await later.customer.get().text
    #expect(after.contains("Changed on 3 November 2026: Put off 4 payments"))
    #expect(after.contains("As it stood before: 2 July 2026"))
    #expect(after.contains("Next payment: €71 on 2 April 2027. 20 are left."))
    #expect(try await later.customer.get("agreement/2.pdf").status == 200)
    // Rights count from the first yes: a change gives and takes none.
    #expect(agreements.last?.right == agreements.first?.right)
  }

  @Test("what was said and its figures are gone when it closes: from pages, history, copies and the data file")
  func erased() async throws {
    let later = try await RosasDeal.agreed()
    _ = try await later.say("smaller", [("can-pay", "73.19"), ("months", "7"), ("words", reason)])
    _ = try await later.answer(["reduced"], note: "I am sorry about the bakery")
    let before = try await later.rosa.desk.backupBytes()
    #expect(before.range(of: Data("bakery".utf8)) != nil)
    let copy = try await later.customer.get("copy.json").text
    #expect(!copy.contains("bakery") && !copy.contains("73.19") && !copy.contains("7319"))
    let change = try #require(try await later.changes().last)
    #expect(try await later.customer.post("change/close", [("change", change.id.text)]).status == 303)
    let closed = try #require(try await later.changes().last)
    #expect(closed.state == .closed && closed.said == nil && closed.answer == nil && closed.cause == .changed)
    let events = try await later.rosa.desk.world.store.read { try $0.events(of: later.rosa.household, limit: 100) }
    #expect(events.contains { $0.kind == .changed } && !events.contains { $0.payload?.text.contains("bakery") == true })
    for path in [later.page, "/people/\(later.rosa.household)", "/today", "/people?q=bakery"] {
      let text = try await later.rep.get(path).text
      #expect(!text.contains("bakery in Triana") && !text.contains("73.19"), "\(path)")
    }
    #expect(!(try await later.customer.get().text).contains("bakery"))
    let kept = try await later.rosa.desk.backupBytes()
    for text in ["bakery", "7319"] { #expect(kept.range(of: Data(text.utf8)) == nil, "\(text) is still kept") }
    #expect(try await later.customer.get().text.contains("Settled on 3 November 2026; all stayed as it was."))
  }

  @Test("an answer that is late shows on both sides")
  func late() async throws {
    let later = try await RosasDeal.agreed()
    _ = try await later.say()
    later.rosa.desk.clock.pass(seconds: 4 * 86_400)
    #expect(
      try await later.customer.get().text.contains("Inés promised to answer by 6 November 2026. That day has passed."))
    #expect(try await later.rep.get(later.page).text.contains("That day has passed, and your customer sees it."))
    #expect(try await later.rep.get("/today").text.contains("a day late"))
  }

  @Test("“nobody told me” is held against what was confirmed; without a record, all comes back and that comes first")
  func untold() async throws {
    let told = try await RosasDeal.agreed()
    let limits = try #require(
      try await told.rosa.table().document.offers.first { $0.id.text == "model-a-3.5" }?.limitations)
    let dust = try #require(limits.first { $0.id.text == "dust" })
    _ = try await told.say("undo", [("untold", dust.id.text)])
    #expect(try await told.rep.get(told.page).text.contains("The record says that it was read and confirmed"))
    _ = try await told.answer([])
    #expect(try await told.customer.get().text.contains("Undo it; €180 comes back"))
    let cause = try #require(try await told.changes().last)
    #expect(cause.cause == .told)

    let not = try await RosasDeal.agreed()
    _ = try await not.say("different", [("untold", "other")])
    #expect(try await not.rep.get(not.page).text.contains("There is no record that it was told."))
    _ = try await not.answer(["pause"])
    let page = try await not.customer.get().text
    let undo = try #require(page.range(of: "Undo it; all you paid, €284, comes back"))
    let pause = try #require(page.range(of: "Put off 4 payments"))
    #expect(undo.lowerBound < pause.lowerBound)
    let yes = try await not.yes(to: "undo")
    #expect(try await not.customer.post("change/undo", yes).status == 303)
    let agreement = try #require(try await not.rosa.table().agreements.last)
    #expect(agreement.right == nil && agreement.payments.isEmpty)
    let words = try await not.rosa.desk.world.store.read { try $0.words(of: not.rosa.household) }
    #expect(words.filter(\.isOpen).map(\.text) == ["Pay back €284"])
    #expect(try await not.changes().last?.cause == .notTold)
    #expect(try await not.customer.get().text.contains("It was undone."))
    // What it was like stays in history, and nothing is left to change.
    #expect(!(try await not.customer.get().text).contains("name=\"wish\""))
  }

  @Test("while the law lets her undo it, that comes first and asks nobody")
  func byLaw() async throws {
    let later = try await RosasDeal.agreed(daysLater: 3)
    let page = try await later.customer.get().text
    #expect(page.contains("Until 16 July 2026 you can undo it by law, without a reason and without asking Inés."))
    _ = try await later.say("undo", [("words", reason)])
    #expect(try await later.customer.post("withdraw/1", [("name", "Rosa Ortega")]).status == 303)
    let change = try #require(try await later.changes().last)
    #expect(change.state == .closed && change.said == nil)
  }

  @Test("what cannot be kept is said beside its field, and nothing is kept")
  func refusals() async throws {
    let later = try await RosasDeal.agreed()
    let answer = try await later.say("", [("can-pay", "a bit"), ("months", "0"), ("untold", "invented")])
    #expect(answer.status == 422)
    for part in ["Please write a number, such as 90 or 4.5.", "Please choose one of these."] {
      #expect(answer.text.contains(part), "\(part)")
    }
    #expect(answer.text.contains("value=\"a bit\""))
    #expect(try await later.changes().isEmpty)
    _ = try await later.say()
    #expect(try await later.say("undo").status == 409)
    // Nothing is laid for payments that are others by now.
    let change = try #require(try await later.changes().last)
    let old = try await later.rep.post(
      later.page + "/change/answer", [("change", change.id.text), ("from", "2026-11-02"), ("way", "pause")])
    #expect(old.status == 409)
    _ = try await later.answer(["pause", "smaller-1", "invented"])
    #expect(try await later.changes().last?.answer?.ways.map(\.id) == ["pause", "smaller-1", "undo"])
    let nameless = try await later.customer.post("change/pause", try await later.yes(to: "pause", name: ""))
    #expect(nameless.status == 422)
    var forged = try await later.yes(to: "pause")
    forged[1].1 = String(repeating: "0", count: 64)
    #expect(try await later.customer.post("change/pause", forged).status == 409)
    let yes = try await later.yes(to: "pause")
    later.rosa.desk.clock.pass(seconds: 29 * 86_400)
    // The payment of 2 December came and went.
    #expect(try await later.customer.post("change/pause", yes).status == 303)
    later.rosa.desk.clock.pass(seconds: 86_400)
    #expect(try await later.rosa.table().agreements.map(\.state) == [.amended, .accepted])
  }

  @Test("ways that begin in the past cannot be taken; she asks again and has a new day")
  func stale() async throws {
    let later = try await RosasDeal.agreed()
    _ = try await later.say()
    _ = try await later.answer(["pause"])
    let yes = try await later.yes(to: "pause")
    later.rosa.desk.clock.pass(seconds: 30 * 86_400)
    #expect(try await later.customer.post("change/pause", yes).status == 409)
    #expect(try await later.customer.get().text.contains("A payment came due since"))
    let change = try #require(try await later.changes().last)
    #expect(try await later.customer.post("change/again", [("change", change.id.text)]).status == 303)
    let again = try #require(try await later.changes().last)
    #expect(again.state == .open && again.answer == nil && again.answerBy.description == "2026-12-06")
  }

  @Test("what a rep does when things change is settled once, field by field")
  func policy() async throws {
    let later = try await RosasDeal.agreed()
    let trade = try await later.rosa.table().document.discovery.trade
    let address = Address.carePolicy(trade)
    #expect(try await later.rep.get("/settings").text.contains(address))
    let form = try await later.rep.get(address).text
    #expect(form.contains("value=\"A reconditioned 2.6 kW unit instead\"") && form.contains("may well be 65 to 95"))
    let wrong = try await later.rep.post(
      address,
      [("answer-days", "0"), ("pause-months", "2"), ("reduced-months", "2"), ("least-share", "120"), ("spare", "x")])
    #expect(wrong.status == 422 && wrong.text.contains("3 things to put right"))
    let kept = try await later.rep.post(
      address,
      [
        ("answer-days", "2"), ("pause-months", "3"), ("reduced-months", "0"), ("least-share", "50"), ("spare", "99.50"),
        ("smaller.1.text", "Half the filters"), ("smaller.1.pay", "12"), ("smaller.1.worth", "60"),
        ("assumed.heldDuring", "70"), ("assumed.tellsIfGlad", "4"),
      ])
    #expect(kept.status == 303, "\(kept.text)")
    let policy = try #require(
      try await later.rosa.desk.world.store.read { try $0.trade(trade, of: later.rosa.rep.account.id) }?.care)
    #expect(policy.answerDays == 2 && policy.spare == 9950 && policy.smaller.map(\.pay) == [1200])
    #expect(policy.assumed == ["heldDuring": 0.7])
    #expect(try await later.customer.get().text.contains("within 2 days"))
  }
}

import Desk
import Foundation
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

extension RosasDeal {
  /// What the rep writes down before she lays an agreement.
  func facts(_ changes: [String: String] = [:]) -> [(String, String)] {
    var fields = [
      "country": "ES", "region": "", "place": "home", "initiated": "customer", "buyer": "consumer", "supply": "service",
      "subject": "ordinary", "duration": "", "others": "The neighbours below hear it.",
    ]
    for (name, value) in changes { fields[name] = value }
    return fields.sorted { $0.key < $1.key }
  }

  /// Who sells, so that an agreement can be laid.
  func introduce(by browser: Browser? = nil, language: String = "en") async throws {
    let answer = try await (browser ?? rep).post(
      "/settings",
      [
        ("name", "Inés Robles"), ("language", language), ("currency", "EUR"), ("country", "ES"),
        ("address", "Calle Real 4, Sevilla"), ("email", "ines@example.com"),
      ])
    #expect(answer.status == 303)
  }

  /// The rep's browser, signed in anew: a session is over after thirty days.
  func signedInAnew() async throws -> Browser {
    let session = try await desk.world.signIn(as: "ines", password: "four plain words").session
    return Browser(desk: desk, session: session, account: rep.account)
  }

  /// Confirms everything that could bite about what is advised.
  func readAll() async throws {
    for _ in 1...5 {
      let page = try await customer.get().text
      guard let range = page.range(of: "name=\"limitation\" value=\"") else { return }
      let before = String(page[..<range.lowerBound])
      let offer = before.components(separatedBy: "name=\"offer\" value=\"").last?.prefix { $0 != "\"" } ?? ""
      let limitation = page[range.upperBound...].prefix { $0 != "\"" }
      let version = try await table().version?.number ?? 0
      _ = try await customer.post(
        "read", [("offer", String(offer)), ("limitation", String(limitation)), ("version", String(version))])
    }
  }

  /// A deal that was picked and an agreement laid on it.
  func lay(_ changes: [String: String] = [:]) async throws -> Agreement {
    let open = try await self.open()
    _ = try await customer.post("deal/pick", choice(open, 1))
    try await introduce()
    let answer = try await rep.post(page + "/agreement", facts(changes))
    #expect(answer.status == 303, "\(answer.text)")
    return try #require(try await table().agreements.last)
  }

  /// What the customer's page sends with her yes.
  func pressed() async throws -> [(String, String)] {
    let page = try await customer.get()
    return [
      ("agreement", page.value(after: "name=\"agreement\" value=\"") ?? ""),
      ("seen", page.value(after: "name=\"seen\" value=\"") ?? ""), ("name", "Rosa Ortega"),
    ]
  }

  /// The customer's yes to what stands on her page.
  func yes(_ changes: [String: String] = [:]) async throws -> Answer {
    try await customer.post(
      "agree",
      try await pressed().map { ($0.0, changes[$0.0] ?? $0.1) }
        + changes.filter { $0.key == "early" }.map { ($0.key, $0.value) })
  }
}

@Suite("What two agree on")
struct AgreementTests {
  @Test("rights and the whole price stand before the yes; both keep the same text with its fingerprint")
  func yes() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    let unread = try await rosa.customer.get().text
    #expect(unread.contains("Something in section 4 was not read yet"))
    #expect(!unread.contains("name=\"seen\""))
    try await rosa.readAll()
    let before = try await rosa.customer.get().text
    // The clock stands at 2 July 2026.
    #expect(before.contains("until the end of 16 July 2026: 14 days from the day of the agreement"))
    #expect(before.contains("Calle Real 4, Sevilla"))
    #expect(before.contains("The price agreed: €1,490"))
    #expect(before.contains("Priority support: for six months"))
    #expect(before.contains("The neighbours below hear it."))
    #expect(!before.contains("name=\"early\" value=\"yes\" checked"))
    #expect(before.contains("Yes, I agree") && !before.contains("Order with obligation to pay"))
    // A double click sends the same yes twice.
    let pressed = try await rosa.pressed()
    for _ in 1...2 { #expect(try await rosa.customer.post("agree", pressed).status == 303) }
    let agreement = try #require(try await rosa.table().agreements.last)
    let acceptance = try #require(agreement.acceptance)
    #expect(agreement.state == .accepted)
    #expect(acceptance.hash == rosa.desk.world.fingerprint(of: acceptance.text))
    #expect(!acceptance.wantsEarlyStart)
    for page in [try await rosa.customer.get().text, try await rosa.rep.get(rosa.page).text] {
      #expect(page.contains("Rosa Ortega said yes on 2 July 2026"))
      #expect(page.contains(acceptance.hash))
    }
    #expect(try await rosa.table().deal?.deal.state == .agreed)
    #expect(try await rosa.customer.get("agreement/1.pdf").status == 200)
    #expect(try await rosa.rep.get(rosa.page + "/agreement/1.pdf").status == 200)
    #expect(try await rosa.customer.get("agreement/2.pdf").status == 404)
  }

  @Test("what was settled becomes promises with their days, once")
  func promises() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    let words = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    let said = words.map { "\($0.due): \($0.text)" }
    #expect(
      said == [
        "2026-07-23: Install it on a weekday morning",
        "2027-01-02: Priority support for six months: back within a day",
        "2027-06-30: Bring the portable unit before July",
      ])
    #expect(words.allSatisfy { $0.by == .rep })
  }

  @Test("a yes to other words than those on the page is refused, and so is one to what was taken back")
  func changedMeanwhile() async throws {
    let rosa = try await RosasDeal()
    let first = try await rosa.lay()
    try await rosa.readAll()
    let page = try await rosa.customer.get()
    let seen = try #require(page.value(after: "name=\"seen\" value=\""))
    // Midnight passes, and with it every date in the text.
    rosa.desk.clock.pass(seconds: 86_400)
    let late = try await rosa.yes(["seen": seen])
    #expect(late.status == 409)
    #expect(late.text.contains("Nothing was kept or agreed"))
    // The rep lays it anew with other words.
    let anew = try await rosa.rep.post(rosa.page + "/agreement", rosa.facts(["duration": "Two years"]))
    #expect(anew.status == 303)
    let old = try await rosa.customer.post(
      "agree", [("agreement", first.id.text), ("seen", seen), ("name", "Rosa")])
    #expect(old.status == 409)
    #expect(try await rosa.yes(["name": "  "]).status == 422)
    #expect(try await rosa.yes().status == 303)
    let states = try await rosa.table().agreements.map(\.state)
    #expect(states == [.takenBack, .accepted])
    let events = try await rosa.desk.world.store.read { try $0.events(of: rosa.household, limit: 100) }
    #expect(events.filter { $0.kind == .accepted }.count == 1)
  }

  @Test("withdrawing takes two steps and no reason, is acknowledged with the day money is back, and deletes nothing")
  func withdrawing() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes(["early": "yes"])
    #expect(try await rosa.table().agreements.last?.acceptance?.wantsEarlyStart == true)
    #expect(try await rosa.rep.post(rosa.page + "/link/end").status == 409)
    let step = try await rosa.customer.get("withdraw/1")
    #expect(step.text.contains("You need give no reason"))
    rosa.desk.clock.pass(seconds: 14 * 86_400)
    for _ in 1...2 {
      #expect(try await rosa.customer.post("withdraw/1", [("name", "Rosa Ortega")]).status == 303)
    }
    let agreement = try #require(try await rosa.table().agreements.last)
    #expect(agreement.state == .withdrawn && agreement.acceptance != nil)
    #expect(agreement.withdrawal?.moneyBackBy == Day(iso: "2026-07-30"))
    for page in [try await rosa.customer.get().text, try await rosa.rep.get(rosa.page).text] {
      #expect(page.contains("Rosa Ortega withdrew on 16 July 2026"))
      #expect(page.contains("What was paid is back by 30 July 2026"))
    }
    let events = try await rosa.desk.world.store.read { try $0.events(of: rosa.household, limit: 100) }
    #expect(events.filter { $0.kind == .undone }.count == 1)
    #expect(events.contains { $0.kind == .accepted })
    // What was undertaken need not be any more; what was promised apart from it stays.
    let words = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    #expect(words.count == 3 && words.allSatisfy { !$0.isOpen })
    // Another may begin.
    #expect(try await rosa.rep.get(rosa.page).text.contains("Lay packages on the Table"))
    #expect(try await rosa.rep.post(rosa.page + "/deal", rosa.form()).status == 303)
  }

  @Test("after the last day the law's way out is closed, and the page says what is open instead")
  func tooLate() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    rosa.desk.clock.pass(seconds: 15 * 86_400)
    let answer = try await rosa.customer.post("withdraw/1", [("name", "Rosa")])
    #expect(answer.status == 409)
    #expect(answer.text.contains("talking is"))
    #expect(try await rosa.customer.get().text.contains("The days to withdraw by law are over"))
    #expect(try await rosa.table().agreements.last?.state == .accepted)
  }

  @Test(
    "rights stand by table: goods wait for delivery, Spain's uninvited visit has 30 days, France takes no money for 7")
  func rights() async throws {
    func before(_ changes: [String: String]) async throws -> String {
      let rosa = try await RosasDeal()
      _ = try await rosa.lay(changes)
      return try await rosa.customer.get().text
    }
    #expect(try await before(["supply": "goods"]).contains("for 14 days from the day the last of it is delivered"))
    // The thirtieth day is a Saturday, so the last one is the Monday after it.
    #expect(try await before(["uninvited": "yes", "initiated": "seller"]).contains("3 August 2026: 30 days"))
    let france = try await before(["country": "FR"])
    #expect(france.contains("Nothing is paid before 9 July 2026 is over"))
    #expect(try await before(["place": "distance"]).contains("until the end of 16 July 2026"))
    #expect(try await before(["subject": "insurance"]).contains("I do not know the rule here"))
    let own = ["subject": "insurance", "rule.days": "30", "rule.source": "Ley 50/1980, art. 83"]
    #expect(try await before(own).contains("until the end of 1 August 2026 (Ley 50/1980, art. 83)"))
    #expect(try await before(["place": "businessPremises"]).contains("None of the rules known here"))
  }

  @Test("goods count from their delivery, which the rep notes; a withdrawal by letter counts from the day it was sent")
  func byHand() async throws {
    let rosa = try await RosasDeal()
    let laid = try await rosa.lay(["supply": "goods"])
    try await rosa.readAll()
    _ = try await rosa.yes()
    func note(_ field: String, _ day: String) async throws -> Answer {
      try await rosa.rep.post(rosa.page + "/agreement/\(field)", [("agreement", laid.id.text), (field, day)])
    }
    #expect(try await rosa.customer.get().text.contains("the days have not begun to count"))
    rosa.desk.clock.pass(seconds: 10 * 86_400)
    for day in ["", "soon", "2026-07-01", "2026-07-13"] {
      let answer = try await note("delivered", day)
      #expect(answer.status == 422)
      #expect(answer.text.contains("id=\"e-delivered\""))
    }
    #expect(try await note("delivered", "2026-07-10").status == 303)
    #expect(try await rosa.customer.get().text.contains("until the end of 24 July 2026"))
    rosa.desk.clock.pass(seconds: 16 * 86_400)
    #expect(try await note("withdrawn", "2026-07-25").status == 409)
    #expect(try await note("withdrawn", "2026-07-24").status == 303)
    let agreement = try #require(try await rosa.table().agreements.last)
    #expect(agreement.state == .withdrawn && agreement.withdrawal?.moneyBackBy == Day(iso: "2026-08-07"))
    #expect(try await rosa.customer.get().text.contains("withdrew on 24 July 2026"))
  }

  @Test("the rep's mail program opens with the text both said yes to")
  func byMail() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    let page = try await rosa.rep.get(rosa.page)
    let letter = try #require(page.value(after: "href=\"mailto:")?.removingPercentEncoding)
    let acceptance = try #require(try await rosa.table().agreements.last?.acceptance)
    #expect(letter.contains(acceptance.hash) && letter.contains("Priority support: for six months"))
    #expect(try await !rosa.customer.get().text.contains("mailto:"))
  }

  @Test("online the button says what it means")
  func online() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay(["place": "distance"])
    try await rosa.readAll()
    #expect(try await rosa.customer.get().text.contains("<button class=\"go\">Order with obligation to pay</button>"))
  }

  @Test("what is missing is said at its field, and nothing is laid")
  func refusals() async throws {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    _ = try await rosa.customer.post("deal/pick", rosa.choice(open, 0))
    #expect(try await rosa.rep.get(rosa.page + "/agreement").text.contains("write your postal address"))
    try await rosa.introduce()
    func fault(_ changes: [String: String]) async throws -> String {
      let answer = try await rosa.rep.post(rosa.page + "/agreement", rosa.facts(changes))
      #expect(answer.status == 422)
      return answer.text
    }
    #expect(try await fault(["country": "Spain"]).contains("id=\"e-country\""))
    #expect(try await fault(["initiated": ""]).contains("id=\"e-initiated\""))
    #expect(try await fault(["supply": "love"]).contains("id=\"e-supply\""))
    #expect(try await fault(["rule.days": "30"]).contains("id=\"e-rule.source\""))
    #expect(try await fault(["rule.days": "soon", "rule.source": "x"]).contains("id=\"e-rule.days\""))
    #expect(try await rosa.table().agreements.isEmpty)
    // The customer asks for others just then: what was picked is not what would be agreed.
    let table = try await rosa.table()
    let document = try AgreementDrafting(
      table: table, form: Form(fields: rosa.facts().map { (name: $0.0, value: $0.1) }), world: rosa.desk.world
    ).document()
    _ = try await rosa.customer.post("deal/again", [("deal", open.deal.id.text), ("round", "1")])
    await #expect(throws: DeskRefusal.changedMeanwhile) {
      try await rosa.desk.world.lay(document, of: rosa.household, by: rosa.rep.account)
    }
  }
}

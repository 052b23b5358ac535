import Catalogue
import Desk
import Disclosure
import Money
import Testing

@testable import DeskWeb

@Suite("The form of an entry")
struct CatalogueFormTests {
  private static let own = [
    ("name", "Breeze A 3.5"), ("price.0.kind", "upfront"), ("price.0.amount", "1490"),
    ("price.1.kind", "monthly"), ("price.1.amount", "9"), ("price.2.kind", "unit:cooling"), ("price.2.amount", "13–15"),
    ("price.3.kind", "monthly"), ("price.3.amount", "11,50"), ("price.3.from", "13"), ("price.4.kind", "upfront"),
    ("price.4.amount", ""), ("attribute.noise", "41"), ("attribute.heats", "yes"), ("attribute.colour", "white"),
    ("attribute.installed", "2026-05-30"), ("attribute.green", "35"), ("attribute.deposit", ""),
    ("capacity.cooling", "3.5"), ("limit.0.text", "Loud in a hot July"), ("limit.0.when", "peak:cooling"),
    ("limit.1.text", "Clean the filter every six weeks"), ("limit.1.when", "fact:dusty"), ("limit.1.compare", "=="),
    ("limit.1.value", "yes"), ("limit.2.text", "No heating in deep frost"), ("limit.2.when", "fact:frost"),
    ("limit.2.compare", "<"), ("limit.2.value", "-5"), ("limit.3.text", ""), ("limit.3.when", "always"),
    ("earn.upfront", "470"), ("earn.monthly", "3"),
  ]

  @Test("an offer of one's own is kept with every part that was typed")
  func keepsOwn() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    #expect(try await rep.add("own", Self.own).status == 303)
    let item = try #require(try await desk.items(of: rep).first)
    let offer = try #require(item.offer)
    #expect(item.contribution == Contribution(upfront: 470, monthly: 3))
    #expect(offer.id.text == "breeze-a-3-5" && offer.name == "Breeze A 3.5" && offer.source == .own)
    let unit: [ID<DemandStream>: Figure] = [ID("cooling"): Figure(low: 13, mode: 14, high: 15)]
    #expect(
      offer.prices
        == Prices(
          upfront: Figure(1490),
          schedule: [
            PriceStep(fromMonth: 1, monthly: Figure(9), unit: unit),
            PriceStep(fromMonth: 13, monthly: Figure(11.5), unit: unit),
          ]))
    #expect(
      offer.attributes == [
        ID("noise"): .number(Figure(41)), ID("heats"): .yesNo(true), ID("colour"): .word("white"),
        ID("installed"): .number(Figure(150)), ID("green"): .number(Figure(0.35)),
      ])
    #expect(offer.capacity == [ID("cooling"): Figure(3.5)])
    #expect(
      offer.limitations.map(\.condition) == [
        .peakDemandOverCapacity(ID("cooling")), .fact(ID("dusty"), .equal, .yesNo(true)),
        .fact(ID("frost"), .below, .number(Figure(-5))),
      ])
  }

  @Test("a form sent back as it was shown makes no new version, whatever its kind")
  func roundTrips() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let quote = [("quote.source", "brochure"), ("quote.day", "2026-04-02")]
    let price = [("price.0.kind", "upfront"), ("price.0.amount", "2000–2150–2400")]
    let added = [
      try await rep.add("own", Self.own), try await rep.add("competitor", [("name", "City 5")] + quote + price),
      try await rep.add("partner", [("name", "Rent it")] + price), try await rep.add("own", [("name", "No price yet")]),
      try await rep.add("none", [("name", "Keep the fans"), ("price.0.kind", "upfront"), ("price.0.amount", "0")]),
      try await rep.add(
        "supplement",
        [
          ("name", "Portable unit"), ("stream", "cooling"), ("adds", "1.5"), ("terms", "prebook"), ("fee", "45"),
          ("months", "6"), ("months", "7"),
        ]),
      try await rep.add(
        "supplement",
        [
          ("name", "On call"), ("stream", "cooling"), ("adds", "1.5"), ("terms", "standby"), ("fee", "55"),
          ("retainer", "30"),
        ]),
      try await rep.add("upgrade", [("from", "breeze-a-3-5"), ("to", "rent-it"), ("fee", "40")]),
      try await rep.add(
        "concession",
        [
          ("name", "Priority support"), ("settles", "other"), ("level.0.name", "none"),
          ("level.1.name", "for six months"), ("level.1.worth", "110"), ("level.1.cost", "42"),
          ("level.1.promise", "Back within a day"), ("level.1.by", "rep"), ("level.1.due", "6"),
          ("level.1.unit", "months"), ("level.2.name", "on a Saturday"), ("level.2.worth", "-18"),
          ("level.2.promise", "Be at home"), ("level.2.by", "customer"), ("level.2.due", "06-30"),
          ("level.2.unit", "day"),
        ]),
      try await rep.add(
        "concession",
        [("name", "The price"), ("settles", "price"), ("level.1.cut", "2.5"), ("level.2.cut", "10")]),
    ]
    #expect(added.map(\.status) == [Int](repeating: 303, count: 10))
    for item in try await desk.items(of: rep) {
      let draft = EntryDraft(
        item.entry, contribution: item.contribution, costs: item.costs, trade: CoolingTrade.trade, year: 2026)
      let page = try await rep.get(Address.item(item.id))
      #expect(page.status == 200)
      for value in draft.fields.values where value.count > 3 && !value.contains(" ") {
        #expect(page.text.contains(value), "\(value)")
      }
      #expect(try await rep.post(Address.item(item.id), draft.fields.map { ($0.key, $0.value) }).status == 303)
    }
    #expect(try await desk.items(of: rep).allSatisfy { $0.version == 1 })
  }

  @Test("room to move is refused where a level has no words, a cut is no share, or there is nothing but today's")
  func concessionFaults() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    func fault(_ fields: [(String, String)]) async throws -> String {
      let answer = try await rep.add("concession", [("name", "Support")] + fields)
      #expect(answer.status == 422)
      return answer.text
    }
    let today = [("settles", "other"), ("level.0.name", "none")]
    #expect(try await fault(today).contains("id=\"e-level.1.name\""))
    #expect(try await fault(today + [("level.1.worth", "110")]).contains("id=\"e-level.1.name\""))
    #expect(try await fault(today + [("level.1.name", "six"), ("level.1.cost", "1.000")]).contains("Thousands"))
    let promised = today + [("level.1.name", "six"), ("level.1.promise", "Call back")]
    #expect(try await fault(promised).contains("id=\"e-level.1.due\""))
    #expect(try await fault(promised + [("level.1.due", "31-31"), ("level.1.unit", "day")]).contains("e-level.1.due"))
    #expect(try await fault(promised + [("level.1.due", "2.5"), ("level.1.unit", "months")]).contains("e-level.1.due"))
    #expect(try await fault([("settles", "price"), ("level.1.cut", "120")]).contains("id=\"e-level.1.cut\""))
    #expect(
      try await fault([("settles", "price"), ("level.1.cut", "5"), ("level.2.cut", "5")]).contains("stands here twice"))
    #expect(try await fault([("settles", "weather"), ("level.0.name", "none")]).contains("id=\"e-settles\""))
    #expect(try await desk.items(of: rep).isEmpty)
  }

  @Test("a changed price makes a new version, what it earns does not, and both versions are listed")
  func versions() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let fields = [("name", "A"), ("price.0.kind", "upfront")]
    _ = try await rep.add("own", fields + [("price.0.amount", "1490")])
    let item = try #require(try await desk.items(of: rep).first)
    desk.clock.pass(seconds: 86_400)
    _ = try await rep.post(Address.item(item.id), fields + [("price.0.amount", "1490"), ("earn.upfront", "73.19")])
    #expect(try await desk.items(of: rep).first?.version == 1)
    _ = try await rep.post(Address.item(item.id), fields + [("price.0.amount", "1390")])
    #expect(try await desk.items(of: rep).first?.version == 2)
    let page = try await rep.get(Address.item(item.id)).text
    #expect(page.contains("Version 1") && page.contains("€1,490 now"))
    #expect(page.contains("Version 2") && page.contains("€1,390 now"))
    #expect(page.contains("It never enters the ranking."))
  }

  @Test("a competitor's offer without source or day is refused, and what was typed is still there")
  func competitor() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let answer = try await rep.add(
      "competitor",
      [("name", "City 5"), ("price.0.kind", "monthly"), ("price.0.amount", "cheap"), ("quote.day", "then")])
    #expect(answer.status == 422)
    #expect(answer.text.contains("id=\"e-quote.source\"") && answer.text.contains("id=\"e-quote.day\""))
    #expect(answer.text.contains("id=\"e-price.0.amount\"") && answer.text.contains("value=\"cheap\""))
    #expect(answer.text.contains("3 things to put right"))
    #expect(try await desk.items(of: rep).isEmpty)
  }

  @Test(
    "each field that cannot be kept says why",
    arguments: [
      ("own", "name", ""), ("own", "name", String(repeating: "a", count: 121)), ("own", "price.0.kind", "gift"),
      ("own", "price.0.from", "0"), ("own", "price.0.amount", "9–1"), ("own", "price.0.amount", "1e99"),
      ("own", "price.0.amount", "1,490"), ("own", "price.0.amount", "900–1.490"),
      ("own", "earn.upfront", "1.490"), ("upgrade", "fee", "2,500"), ("own", "price.0.amount", "1,490,000.5.5"),
      ("own", "attribute.heats", "maybe"), ("own", "attribute.installed", "400"), ("own", "capacity.cooling", "-1"),
      ("own", "capacity.unknown", "3"), ("own", "earn.upfront", "much"), ("supplement", "stream", "heat"),
      ("supplement", "terms", "gift"), ("supplement", "months", ""), ("supplement", "months", "13"),
      ("supplement", "adds", "-1"), ("upgrade", "from", "nothing-there"), ("upgrade", "fee", "-4"),
    ])
  func faults(kind: String, field: String, value: String) {
    var draft = EntryDraft(
      kind: EntryKind(rawValue: kind) ?? .own,
      fields: [
        "name": "A", "price.0.kind": "monthly", "price.0.amount": "9", "stream": "cooling", "adds": "1",
        "terms": "prebook", "fee": "4", "months": "6", "from": "a", "to": "b",
      ])
    draft[field] = value
    let offers = [ID<Offer>("a"), ID<Offer>("b")]
    let catalogue = CatalogueView(trade: CoolingTrade.trade, items: [])
    do {
      _ = try catalogue.read(draft, changing: nil, beside: offers)
      Issue.record("\(field) was kept")
    } catch DeskRefusal.invalid(let faults) { #expect(Array(faults.keys) == [field]) } catch { Issue.record(error) }
  }

  @Test(
    "an amount is read as a number is, and three decimals are written so that they cannot be thousands",
    arguments: [
      ("1490", 1490, "1490"), ("1490,50", 1490.5, "1490.5"), ("0.182", 0.182, "0.182"), ("1.1250", 1.125, "1.1250"),
      ("1,490.00", 1490, "1490"), ("1.490,00", 1490, "1490"), ("12 000", 12000, "12000"), ("-20", -20, "-20"),
    ])
  func amounts(typed: String, amount: Double, written: String) throws {
    let catalogue = CatalogueView(trade: CoolingTrade.trade, items: [])
    let draft = EntryDraft(
      kind: .own, fields: ["name": "A", "price.0.kind": "upfront", "price.0.amount": typed])
    let read = try catalogue.read(draft, changing: nil)
    guard case .offer(let offer) = read.entry else { return }
    #expect(offer.prices?.upfront == Figure(amount))
    let again = EntryDraft(read.entry, contribution: nil, trade: CoolingTrade.trade, year: 2026)
    #expect(again["price.0.amount"] == written)
    #expect(try catalogue.read(again, changing: nil) == read)
  }

  @Test("one more line keeps what was typed and keeps nothing in the store")
  func moreRows() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let answer = try await rep.add(
      "own", [("name", "A"), ("price.0.kind", "upfront"), ("price.0.amount", "7"), ("more", "row")])
    #expect(answer.status == 200 && answer.text.contains("name=\"price.2.amount\""))
    #expect(try await desk.items(of: rep).isEmpty)
  }

  @Test("what is retired is folded away, can be put back, and keeps its version")
  func retiring() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    _ = try await rep.add("own", [("name", "Window unit")])
    let item = try #require(try await desk.items(of: rep).first)
    #expect(try await rep.post(Address.item(item.id) + "/retire").status == 303)
    #expect(try await rep.get("/catalogue/cooling").text.contains("Offered no more"))
    #expect(try await rep.post(Address.item(item.id) + "/retire", [("back", "yes")]).status == 303)
    let back = try #require(try await desk.items(of: rep).first)
    #expect(!back.isRetired && back.version == 1)
  }

  @Test("another rep's trade and item are not there")
  func othersItem() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    _ = try await rep.add("own", [("name", "Window unit")])
    let item = try #require(try await desk.items(of: rep).first)
    let invitation = try await desk.world.invite(.rep)
    let (account, session) = try await desk.world.makeAccount(
      invitation: invitation, name: "Ana", signIn: "ana", password: "four other words"
    ) { Profile(name: $0) }
    let other = Browser(desk: desk, session: session, account: account)
    #expect(try await other.get(Address.item(item.id)).status == 404)
    #expect(try await other.post(Address.item(item.id), [("name", "Mine now")]).status == 404)
    #expect(try await other.post(Address.item(item.id) + "/retire").status == 404)
    #expect(try await other.get("/catalogue/cooling").status == 404)
    #expect(try await other.get("/catalogue/cooling/export.csv").status == 404)
    #expect(try await desk.items(of: rep) == [item])
  }
}

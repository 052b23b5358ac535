import Catalogue
import Desk
import DeskStore
import Money
import Testing

@Suite("Deals, in a store of either engine")
struct DealContractTests {
  private static let terms: Deal.Terms = ["support": "six"]

  private static func deal(_ id: String, state: Deal.State = .open, after seconds: Int64 = 0) -> Deal {
    let at = Samples.now.adding(seconds: seconds)
    return Deal(
      id: ID(id), household: ID("rosa"), at: at,
      subject: Deal.Subject(
        version: 1, way: ID("a"), offer: ID("a"), price: 149_000,
        issues: [
          Deal.Settled(
            id: "support", name: "Support",
            levels: [
              Deal.Level(id: "none", name: "none", cut: nil, worth: 0, undertakings: []),
              Deal.Level(
                id: "six", name: "six months", cut: nil, worth: 11_000,
                undertakings: [Undertaking(isCustomers: true, what: "Call", due: .dayOfYear(181))]),
            ])
        ], mode: .phone), state: state)
  }

  private static let corner = SellerCorner(
    directCost: 102_000, serviceReserve: 39_500, costs: ["support": ["six": 7_319]], floor: 0, target: 8_400,
    tolerance: 200)

  @Test("a deal with its corner and rounds is kept; the newest is the household's", arguments: Engine.here)
  func deals(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (first, second) = (Self.deal("d1"), Self.deal("d2", after: 60))
      #expect(try await store.read { try $0.latestDeal(of: ID("rosa")) } == nil)
      try await store.write { records in
        try records.insert(first)
        try records.save(Self.corner, of: first.id)
        try records.insert(second)
      }
      #expect(try await store.read { try $0.latestDeal(of: ID("rosa")) } == second)
      #expect(try await store.read { try $0.deal(ID<Deal>("d1")) } == first)
      #expect(try await store.read { try $0.corner(of: ID("d1")) } == Self.corner)
      #expect(try await store.read { try $0.corner(of: ID("d2")) } == nil)
      var round = DealRound(
        deal: first.id, number: 1, at: Samples.now,
        document: .init(packages: [Self.terms], candidates: 9, asked: nil))
      let laid = round
      try await store.write { try $0.insert(laid) }
      round.document.picked = 0
      round.document.asked = .init(bands: ["support": ["six": .must]], words: "Please")
      let changed = round
      try await store.write { try $0.update(changed) }
      #expect(try await store.read { try $0.rounds(of: first.id) } == [changed])
    }
  }

  @Test(
    "deals are found by where they stand, the longest waiting first, and go with their household",
    arguments: Engine.here)
  func states(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.write { records in
        try records.insert(Self.deal("d1"))
        try records.save(Self.corner, of: ID("d1"))
        try records.update(ID("d1"), state: .askedAgain, at: Samples.now.adding(seconds: 90))
      }
      let found = try await store.read { try $0.deals(of: ID("ines"), in: .askedAgain, limit: 5) }
      #expect(found.map(\.deal.id.text) == ["d1"])
      #expect(found.first?.deal.since == Samples.now.adding(seconds: 90))
      #expect(found.first?.household.id.text == "rosa")
      #expect(try await store.read { try $0.deals(of: ID("ines"), in: .picked, limit: 5) }.isEmpty)
      #expect(try await store.read { try $0.agreedDeals(of: ID("ines"), limit: 5) }.isEmpty)
      try await store.write { records in
        try records.insert(Self.deal("d2"))
        try records.update(ID("d1"), state: .agreed, at: Samples.now.adding(seconds: 100))
        try records.update(ID("d2"), state: .agreed, at: Samples.now.adding(seconds: 200))
      }
      #expect(
        try await store.read { try $0.agreedDeals(of: ID("ines"), limit: 5) }.map(\.deal.id.text) == ["d2", "d1"])
      #expect(try await store.read { try $0.agreedDeals(of: ID("nobody"), limit: 5) }.isEmpty)
      try await store.write { try $0.erase(ID<Household>("rosa")) }
      #expect(try await store.read { try $0.deal(ID<Deal>("d1")) } == nil)
      #expect(try await store.read { try $0.corner(of: ID("d1")) } == nil)
    }
  }

  @Test("what may move keeps what it costs apart from what customers see", arguments: Engine.here)
  func concessions(engine: Engine) async throws {
    try await withStore(engine) { store, open in
      let concession = Concession(
        id: ID("support"), name: "Support",
        levels: [
          Concession.Level(id: ID("none"), name: "none"), Concession.Level(id: ID("six"), name: "six", worth: 1),
        ])
      let item = CatalogueItem(
        id: ID("item"), owner: ID("ines"), trade: ID("cooling"), position: 1, entry: .concession(concession),
        costs: [ID("six"): 73.19])
      try await store.write { try $0.save(item, at: Samples.now) }
      #expect(try await store.read { try $0.item(ID("item")) } == item)
      for table in ["item", "item_version"] {
        let query = SQL(stringLiteral: "SELECT entry FROM \(table)")
        let rows = try await open.database.read { try $0.rows(query) }
        #expect(!rows.contains { $0.text(0).contains("73.19") })
      }
      var bare = item
      bare.costs = [:]
      let changed = bare
      try await store.write { try $0.save(changed, at: Samples.now) }
      #expect(try await store.read { try $0.item(ID("item")) } == changed)
    }
  }
}

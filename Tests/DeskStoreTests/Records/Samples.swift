import Catalogue
import Desk
import DeskStore
import Disclosure
import Money
import Needs

/// What the records' contract is tried with.
enum Samples {
  static let now = Instant(milliseconds: 1_790_000_000_000)

  static func account(_ id: String = "ines", role: Account.Role = .owner) -> Account {
    Account(id: ID(id), signIn: id, role: role, profile: Profile(name: id))
  }

  static func household(
    _ id: String, _ name: String = "Rosa Ortega", owner: String = "ines", place: String = "", reach: [String] = [],
    introducedBy: String? = nil, touched: Int64 = 0
  ) -> Household {
    Household(
      id: ID(id), owner: ID(owner), name: name, place: place,
      about: Household.About(reach: reach, introducedBy: introducedBy.map { ID($0) }), since: now,
      touched: now.adding(seconds: touched))
  }

  static func discovery(_ words: String = "The bedroom is an oven.") -> Discovery {
    Discovery(
      trade: ID("cooling"), title: "Cooling", said: [Said(id: ID("q1"), text: words)],
      wants: [NotedWant(id: ID("quiet"), label: "Quiet", attribute: ID("noise"), from: 50, to: 30, worthPerYear: 12.5)],
      scenarios: [NotedScenario(id: ID("one"), label: "One", probability: 1, phases: [])], horizonMonths: 12,
      startMonth: 3, yearlyRate: 0.05, tieBand: 10)
  }

  static func offer(_ name: String = "Model A", price: Double = 100) -> Offer {
    Offer(id: ID("a"), name: name, source: .own, prices: Prices(upfront: Figure(price)))
  }

  static func item(_ id: String = "item", _ offer: Offer = offer(), version: Int = 1) -> CatalogueItem {
    CatalogueItem(
      id: ID(id), owner: ID("ines"), trade: ID("cooling"), position: 1, version: version, entry: .offer(offer),
      contribution: Contribution(upfront: 73.19, monthly: 1))
  }

  static func version(_ number: Int, of household: String = "rosa", by side: Side = .rep) -> TableVersion {
    TableVersion(
      household: ID(household), number: number, by: side, at: now.adding(seconds: Int64(number)),
      document: TableDocument(discovery: discovery(), offers: [offer()]),
      changes: [FieldChange(field: "worth.quiet", label: "Quiet", was: "1", now: "2")])
  }

  static func event(_ id: String, _ household: String = "rosa", after seconds: Int64 = 0, says: String? = "words")
    -> Event
  {
    Event(
      id: ID(id), household: ID(household), at: now.adding(seconds: seconds), by: .rep, kind: .talked,
      payload: says.map { Event.Payload(text: $0) })
  }
}

/// A store with an account and a household in it.
func withStore(
  _ engine: Engine, _ work: (DatabaseStore, OpenDatabase) async throws -> Void
) async throws {
  try await with(try await engine.migrated()) { open in
    let store = DatabaseStore(open.database)
    try await store.write { records in
      try records.insert(Samples.account(), passwordHash: "hash", at: Samples.now)
      try records.insert(Samples.account("other", role: .rep), passwordHash: "hash", at: Samples.now)
      try records.insert(Samples.household("rosa"))
    }
    try await work(store, open)
  }
}

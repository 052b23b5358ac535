import Desk
import Money
import Seeded
import StarterKit

/// Many households: each with a talk or five, every tenth with a Table of its own.
struct Street {
  let world: World
  let account: Account

  /// So many households are written together.
  private static let batch = 500
  /// One household of so many has a Table.
  private static let tableEvery = 10

  /// Writes them; the answer is a household whose Table is shared, and its link.
  func build(count: Int) async throws -> (household: ID<Household>, link: String) {
    let trade = try Trades.trade(ID("cooling"), language: "en")
    let (owner, chance) = (account, world.chance)
    let items = try StarterCatalogue.items(of: trade.id, language: "en", owner: owner.id, chance: chance)
    let now = world.clock.now()
    try await world.store.write { records in
      try records.save(trade, of: owner.id)
      for item in items { try records.save(item, at: now) }
    }
    let link = chance.secret(bytes: TableLink.secretBytes)
    let linkHash = world.locks.digest(link)
    let last: ID<Household> = ID("thelasthousehold")
    var made = 0
    while made < count {
      let (first, size) = (made, min(Street.batch, count - made))
      try await world.store.write { records in
        for index in first..<(first + size) {
          let id: ID<Household> = index == count - 1 ? last : ID("household\(index)")
          try write(id, index: index, trade: trade, items: items, now: now, into: records)
        }
      }
      made += size
    }
    try await world.store.write { try $0.insert(TableLink(hash: linkHash, household: last, made: now)) }
    return (last, link)
  }

  private func write(
    _ id: ID<Household>, index: Int, trade: Trade, items: [CatalogueItem], now: Instant, into records: any Records
  ) throws {
    var random = SplitMix64(seed: UInt64(index))
    let name = "\(Street.pick(Street.firstNames, &random)) \(Street.pick(Street.lastNames, &random))"
    let at = now.adding(seconds: -Int64(index) * 60)
    let phone = "6\(10_000_000 + index)"
    try records.insert(
      Household(
        id: id, owner: account.id, name: name, place: Street.pick(Street.places, &random),
        about: Household.About(reach: [phone]), since: at, touched: at))
    for talk in 0..<(1 + index % 5) {
      let said = (0..<12).map { _ in Street.pick(Street.words, &random) }.joined(separator: " ")
      try records.insert(
        Event(
          id: ID("event\(index)x\(talk)"), household: id, at: at.adding(seconds: Int64(talk)), by: .rep, kind: .talked,
          payload: Event.Payload(text: said)))
    }
    guard index % Street.tableEvery == 0 || id.text == "thelasthousehold" else { return }
    var discovery = trade.opening(startMonth: 5)
    if let question = trade.questions.first {
      let about = question.about.map(\.description).joined(separator: " ")
      for (field, value) in [
        ("said.\(question.id)", "The bedroom is too hot to sleep in."), ("about.\(question.id)", about),
      ] {
        _ = discovery.apply(Edit(field: field, value: value), trade: trade, byCustomer: false)
      }
    }
    try records.save(discovery, of: id, revision: 1, at: at)
    let document = TableDocument(discovery: discovery, items: items)
    try records.insert(TableVersion(household: id, number: 1, by: .rep, at: at, document: document))
  }

  private static func pick(_ list: [String], _ random: inout SplitMix64) -> String {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  private static let firstNames = [
    "Ana", "Rosa", "Inés", "Lucía", "Marta", "Jonas", "Pieter", "Søren", "Łukasz", "Zoë", "Carmen", "Noor", "Hassan",
    "Aoife", "Mateo", "Júlia", "Björn", "Chiara", "Émile", "Wanda",
  ]
  private static let lastNames = [
    "Ortega", "Núñez", "Lind", "García", "Marín", "Kowalski", "Müller", "Øster", "Dubois", "Rossi", "Nagy", "Silva",
    "Brennan", "de Vries", "Novák", "Sánchez", "Ibáñez", "Weiß", "Haddad", "Peeters",
  ]
  private static let places = [
    "Calle Mayor 12", "the bakery street", "Plaza Nueva", "behind the school", "Old Mill Lane", "Harbour 3",
    "next to the pharmacy", "Calle Sol", "Hillside", "the market square",
  ]
  private static let words = [
    "warm", "bedroom", "children", "noise", "winter", "summer", "bill", "landlord", "balcony", "sleep", "office",
    "later", "brother", "window", "quiet", "old", "unit", "price", "service", "garden", "shop", "hours", "booking",
    "contract", "price", "month", "worried", "glad", "neighbour", "doctor",
  ]
}

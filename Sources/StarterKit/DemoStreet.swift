package import Desk
package import Money
import Needs

/// Twelve households that are not real, at every stage of a relationship, for whoever wants to look round first.
///
/// Rosa, Salon Lind and Ingrid are the three worked cases.
package struct DemoStreet {
  let owner: Account
  let now: Instant
  let today: Day
  let chance: any Chance
  /// The exact text of what is agreed on a day, and its fingerprint, as the pages make them.
  let agreed: Agreed

  /// Makes the exact text of what is agreed on a day with a household, and its fingerprint.
  package typealias Agreed = @Sendable (Agreement.Document, Day, Household) -> (text: String, hash: String)

  /// A street of that owner's, with days counted from today.
  package init(owner: Account, now: Instant, today: Day, chance: any Chance, agreed: @escaping Agreed) {
    self.owner = owner
    self.now = now
    self.today = today
    self.chance = chance
    self.agreed = agreed
  }

  /// The trades that live in it.
  package static let trades: [ID<Trade>] = [ID("cooling"), ID("salon"), ID("energy")]

  /// Writes the street: trades and example catalogues, households with their talks, Tables and promises, and the mark
  /// that this desk is a demo.
  package func write(into world: World) async throws {
    try await world.furnish(DemoStreet.trades, language: "en", by: owner)
    let street = self
    try await world.store.write { records in
      try street.cooling(in: records)
      try street.salon(in: records)
      try street.energy(in: records)
      try records.insert(secret: World.demoMark, [1])
    }
  }
}

extension World {
  /// Takes the demo street away: its households with everything that happened, and the catalogue; the account and its
  /// trades stay.
  package func clearDemo(by account: Account) async throws {
    try await store.write { records in
      guard try records.secret(World.demoMark) != nil else { return }
      while true {
        let households = try records.households(of: account.id, after: nil, limit: 100)
        if households.isEmpty { break }
        for household in households {
          try records.erase(household.id)
          try records.eraseEvents(of: household.id)
        }
      }
      for trade in try records.trades(of: account.id) {
        for item in try records.items(of: account.id, trade: trade.id) { try records.erase(item.id) }
      }
      try records.erase(secret: World.demoMark)
    }
  }
}

package import Desk
package import Money

/// The example catalogues that come with the trades.
package enum StarterCatalogue {
  /// The example catalogue of a trade, as items of that account.
  ///
  /// - Throws: ``Trades/Unknown``.
  package static func items(
    of trade: ID<Trade>, language: String, owner: ID<Account>, chance: any Chance
  ) throws -> [CatalogueItem] {
    let kit = try Trades.kit(trade, language)
    let offered = kit.entries.enumerated().map { index, entry in
      CatalogueItem(
        id: chance.name(), owner: owner, trade: trade, position: index + 1, entry: entry.entry,
        contribution: entry.contribution)
    }
    return offered
      + kit.concessions.enumerated().map { index, priced in
        CatalogueItem(
          id: chance.name(), owner: owner, trade: trade, position: offered.count + index + 1,
          entry: .concession(priced.concession), costs: priced.costs)
      }
  }
}

extension World {
  /// Takes trades of the kit into a desk, each with its example catalogue where it has none yet; what is there stays.
  ///
  /// - Throws: ``Trades/Unknown``.
  package func furnish(_ trades: [ID<Trade>], language: String, by account: Account) async throws {
    let now = clock.now()
    var kits: [(trade: Trade, items: [CatalogueItem])] = []
    for id in trades {
      kits.append(
        (
          try Trades.trade(id, language: language),
          try StarterCatalogue.items(of: id, language: language, owner: account.id, chance: chance)
        ))
    }
    let taken = kits
    try await store.write { records in
      for (trade, items) in taken {
        if try records.trade(trade.id, of: account.id) == nil { try records.save(trade, of: account.id) }
        guard try records.items(of: account.id, trade: trade.id).isEmpty else { continue }
        for item in items { try records.save(item, at: now) }
      }
    }
  }
}

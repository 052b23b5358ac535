package import Catalogue
package import Money

/// A trade with everything in its catalogue.
package struct CatalogueView: Hashable, Sendable {
  /// The trade.
  package let trade: Trade
  /// Its items, in order, retired ones too.
  package let items: [CatalogueItem]

  /// A trade with these items.
  package init(trade: Trade, items: [CatalogueItem]) {
    self.trade = trade
    self.items = items
  }

  /// The items of a kind that are offered now.
  package func offered(_ kind: EntryKind) -> [CatalogueItem] {
    items.filter { !$0.isRetired && EntryKind($0.entry) == kind }
  }

  /// The items that are offered no more.
  package var retired: [CatalogueItem] { items.filter(\.isRetired) }

  /// What an offer of that name is called; the name itself where there is none.
  package func called(_ id: ID<Offer>) -> String {
    items.lazy.compactMap(\.offer).first { $0.id == id }?.name ?? id.text
  }
}

/// An item with what there is to know of it.
package struct ItemView: Sendable {
  /// The item.
  package let item: CatalogueItem
  /// Its trade with all items.
  package let catalogue: CatalogueView
  /// Its versions, the newest first, with the day of each.
  package let versions: [(item: CatalogueItem, day: Day)]
}

extension World {
  /// A rep's trades with their catalogues.
  package func catalogues(of account: Account) async throws -> [CatalogueView] {
    try await store.read { records in
      try records.trades(of: account.id).map { trade in
        CatalogueView(trade: trade, items: try records.items(of: account.id, trade: trade.id))
      }
    }
  }

  /// The catalogue of a rep's trade.
  package func catalogue(of trade: ID<Trade>, by account: Account) async throws -> CatalogueView {
    try await store.read { records in try records.catalogue(of: trade, by: account) }
  }

  /// An item of a rep's catalogue.
  package func item(_ id: ID<CatalogueItem>, by account: Account) async throws -> ItemView {
    try await store.read { [clock] records in
      guard let item = try records.item(id), item.owner == account.id else { throw DeskRefusal.notFound }
      return ItemView(
        item: item, catalogue: try records.catalogue(of: item.trade, by: account),
        versions: try records.versions(of: id).map { ($0.item, clock.day(of: $0.at)) })
    }
  }
}

extension Records {
  /// A rep's trade with its items.
  func catalogue(of trade: ID<Trade>, by account: Account) throws -> CatalogueView {
    guard let found = try self.trade(trade, of: account.id) else { throw DeskRefusal.notFound }
    return CatalogueView(trade: found, items: try items(of: account.id, trade: trade))
  }
}

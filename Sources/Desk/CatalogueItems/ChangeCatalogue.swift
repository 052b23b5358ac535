package import Disclosure
package import Money

extension World {
  /// Keeps an entry of the catalogue: a new item, or a new version of one where anything a customer reads changed.
  package func keep(
    _ entry: CatalogueItem.Entry, contribution: Contribution?, as id: ID<CatalogueItem>?, trade: ID<Trade>,
    by account: Account
  ) async throws -> CatalogueItem {
    let now = clock.now()
    let fresh: ID<CatalogueItem> = chance.name()
    return try await store.write { records in
      guard let id else {
        let last = try records.items(of: account.id, trade: trade).map(\.position).max() ?? 0
        let item = CatalogueItem(
          id: fresh, owner: account.id, trade: trade, position: last + 1, entry: entry, contribution: contribution)
        try records.save(item, at: now)
        return item
      }
      guard var item = try records.item(id), item.owner == account.id else { throw DeskRefusal.notFound }
      item.take(entry)
      item.contribution = contribution
      try records.save(item, at: now)
      return item
    }
  }

  /// Takes an item out of the catalogue, or puts it back; Tables it is on keep it.
  package func retire(_ id: ID<CatalogueItem>, _ isRetired: Bool, by account: Account) async throws {
    let now = clock.now()
    try await store.write { records in
      guard var item = try records.item(id), item.owner == account.id else { throw DeskRefusal.notFound }
      item.isRetired = isRetired
      try records.save(item, at: now)
    }
  }
}

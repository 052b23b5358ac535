package import Money

extension World {
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

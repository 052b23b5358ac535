package import Catalogue
package import Money

extension CatalogueView {
  /// What a draft says in this catalogue.
  ///
  /// - Parameters:
  ///   - item: the item it changes; `nil` for a new one.
  ///   - name: the name a file gives it; `nil` for one made from what it is called.
  ///   - beside: offers that come with it in the same file.
  /// - Throws: ``DeskRefusal/invalid`` with every fault, by the field's name.
  package func read(
    _ draft: EntryDraft, changing item: CatalogueItem?, name: String? = nil, beside: [ID<Offer>] = []
  ) throws -> ReadEntry {
    var reading = EntryReading(
      draft: draft, trade: trade, offers: Set(items.compactMap { $0.offer?.id } + beside),
      taken: Set(items.compactMap { $0.entryName }), name: item?.entryName ?? name)
    return try reading.read()
  }
}

extension CatalogueItem {
  /// The name that other entries and Tables know an offer or help by; `nil` for a way to grow, which has none.
  package var entryName: String? { offer?.id.text ?? supplement?.id.text ?? concession?.id.text }
}

extension World {
  /// Keeps what somebody typed as a new item, or as a new version of one.
  ///
  /// - Parameter name: the name the form of a new item brought; where an item has it already, that one is the answer.
  /// - Throws: ``DeskRefusal/invalid`` with every fault, by the field's name; then nothing was kept.
  package func keep(
    _ draft: EntryDraft, as id: ID<CatalogueItem>?, named name: BroughtName = .none, trade: ID<Trade>,
    by account: Account
  ) async throws -> CatalogueItem {
    let now = clock.now()
    let fresh: ID<CatalogueItem> = chance.name(name)
    return try await store.write { records in
      if id == nil, let made = try records.item(fresh) {
        guard made.owner == account.id else { throw DeskRefusal.notFound }
        return made
      }
      let catalogue = try records.catalogue(of: trade, by: account)
      let item = id.flatMap { id in catalogue.items.first { $0.id == id } }
      if id != nil, item == nil { throw DeskRefusal.notFound }
      if item == nil, catalogue.items.count >= CatalogueLimits.items {
        throw DeskRefusal.invalid(["name": .tooMany(most: CatalogueLimits.items)])
      }
      let read = try catalogue.read(draft, changing: item)
      var kept =
        item
        ?? CatalogueItem(
          id: fresh, owner: account.id, trade: trade, position: catalogue.lastPosition + 1, entry: read.entry)
      kept.take(read.entry)
      kept.contribution = read.contribution
      kept.costs = read.costs
      try records.save(kept, at: now)
      return kept
    }
  }
}

extension CatalogueView {
  /// The place of the last item.
  var lastPosition: Int { items.map(\.position).max() ?? 0 }
}

extension CatalogueItem {
  /// Takes another entry's place: a new version where anything a customer reads is different.
  mutating func take(_ entry: Entry) {
    if entry != self.entry { version += 1 }
    self.entry = entry
  }
}

import Catalogue
package import Disclosure
package import Money

/// What taking in a file would do to a catalogue: worked out before anything is changed.
package struct TakingIn: Hashable, Sendable {
  /// What would be done, in the order of the file.
  package let steps: [Step]

  /// An entry of the file with what becomes of it.
  package struct Step: Hashable, Sendable {
    /// The entry as the file has it.
    package let read: ReadEntry
    /// What becomes of it.
    package let outcome: Outcome
    /// The item it is, if it is there already.
    package let item: CatalogueItem?
  }

  /// What becomes of an entry of the file.
  package enum Outcome: Hashable, Sendable {
    /// It is not in the catalogue yet.
    case new
    /// It is there and reads differently, earns something else or is retired.
    case changed
    /// It is there as it is in the file.
    case unchanged
  }

  /// The entries with that outcome.
  package func steps(_ outcome: Outcome) -> [Step] { steps.filter { $0.outcome == outcome } }
}

extension ReadEntry {
  /// An entry that was read elsewhere, such as from a case file.
  package init(_ entry: CatalogueItem.Entry, _ contribution: Contribution?) {
    self.init(entry: entry, contribution: contribution)
  }
}

extension CatalogueView {
  /// What taking in these entries would do; items the file does not name stay as they are.
  ///
  /// - Throws: ``DeskRefusal/invalid`` where there would be more than a catalogue holds.
  package func takingIn(_ entries: [ReadEntry]) throws -> TakingIn {
    // Before each is looked for: a file may name far more than a catalogue holds.
    let tooMany = DeskRefusal.invalid(["file": .tooMany(most: CatalogueLimits.items)])
    guard entries.count <= CatalogueLimits.items else { throw tooMany }
    let taking = TakingIn(
      steps: entries.map { read in
        guard let item = items.first(where: { $0.entry.isSameThing(as: read.entry) }) else {
          return .init(read: read, outcome: .new, item: nil)
        }
        // A file that says nothing of what the rep earns leaves her drawer as it is.
        let earnsOtherwise =
          (read.contribution != nil && read.contribution != item.contribution)
          || (!read.costs.isEmpty && read.costs != item.costs)
        let isDifferent = item.entry != read.entry || earnsOtherwise || item.isRetired
        return .init(read: read, outcome: isDifferent ? .changed : .unchanged, item: item)
      })
    guard items.count + taking.steps(.new).count <= CatalogueLimits.items else { throw tooMany }
    return taking
  }
}

extension CatalogueItem.Entry {
  /// Whether both stand for the same thing, whatever is said of it.
  func isSameThing(as other: CatalogueItem.Entry) -> Bool {
    switch (self, other) {
    case (.offer(let one), .offer(let two)): one.id == two.id
    case (.supplement(let one), .supplement(let two)): one.id == two.id
    case (.upgrade(let one), .upgrade(let two)): one.from == two.from && one.to == two.to
    case (.concession(let one), .concession(let two)): one.id == two.id
    default: false
    }
  }
}

extension World {
  /// Takes the entries of a file into the catalogue, all of them or none.
  package func takeIn(
    _ entries: [ReadEntry], trade: ID<Trade>, by account: Account
  ) async throws -> TakingIn {
    let now = clock.now()
    return try await store.write { [chance] records in
      let catalogue = try records.catalogue(of: trade, by: account)
      let taking = try catalogue.takingIn(entries)
      var position = catalogue.lastPosition
      for step in taking.steps where step.outcome != .unchanged {
        if step.item == nil { position += 1 }
        var item =
          step.item
          ?? CatalogueItem(
            id: chance.name(), owner: account.id, trade: trade, position: position, entry: step.read.entry)
        item.take(step.read.entry)
        item.contribution = step.read.contribution ?? item.contribution
        if !step.read.costs.isEmpty { item.costs = step.read.costs }
        item.isRetired = false
        try records.save(item, at: now)
      }
      return taking
    }
  }
}

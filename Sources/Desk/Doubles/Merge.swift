package import Money

/// Two entries that were made one, with everything that is needed to take them apart again.
package struct Merge: Hashable, Sendable {
  /// Its name in the store.
  package let id: ID<Merge>
  /// The one that stayed.
  package let kept: ID<Household>
  /// When.
  package let at: Instant
  /// What was before, and what moved.
  package let was: Before

  /// What was before two entries were made one.
  package struct Before: Hashable, Sendable, Codable {
    /// The one that stayed, as it was.
    package let kept: Household
    /// The one that went into it.
    package let gone: Household
    /// The one that stayed, as it became.
    package let became: Household
    /// What was found out with each, and what became of it.
    let discoveries: Discoveries
    /// When each was to be looked at again: a day, `never`, or nothing.
    let lookAgains: LookAgains
    /// What moved from one to the other.
    let moved: MovedRows
  }

  /// What was found out with two, and together.
  struct Discoveries: Hashable, Sendable, Codable {
    let kept: Discovery?
    let gone: Discovery?
    let together: Discovery?
  }

  /// When two are to be looked at again, and together.
  struct LookAgains: Hashable, Sendable, Codable {
    let kept: LookAgain?
    let gone: LookAgain?
    let together: LookAgain?
  }

  /// A merge of these.
  package init(id: ID<Merge>, kept: ID<Household>, at: Instant, was: Before) {
    self.id = id
    self.kept = kept
    self.at = at
    self.was = was
  }
}

/// What moved from one household to another, by the names of its rows.
package struct MovedRows: Hashable, Sendable, Codable {
  /// Rows by table; the names are for the store alone.
  package var rows: [String: [String]]
  /// Whether the Table went too, with its versions, links, deals and agreements.
  package var hasTable: Bool

  /// Rows that moved.
  package init(rows: [String: [String]], hasTable: Bool) {
    self.rows = rows
    self.hasTable = hasTable
  }
}

/// Why two entries cannot be made one.
package enum MergeRefusal: Hashable, Sendable {
  /// Both have a Table that their customer can open.
  case bothHaveTables
  /// Needs of both were found out, in different trades.
  case otherTrades
  /// Who introduced whom would run in a circle.
  case introducedInCircle
  /// They are one and the same entry.
  case sameEntry
}

/// What making two entries one would give.
package struct ComparedEntries: Sendable {
  /// The one that would stay.
  package let kept: Entry
  /// The one that would go into it.
  package let gone: Entry
  /// What speaks for it that they are the same.
  package let likeness: [Likeness]
  /// Why it cannot be; `nil` where it can.
  package let refusal: MergeRefusal?
  /// What would stay.
  package let together: Household

  /// What there is of a household.
  package struct Entry: Sendable {
    /// The household.
    package let household: Household
    /// How many talks were noted.
    package let talks: Int
    /// How many words were given.
    package let words: Int
    /// Whether needs were found out.
    package let hasNeeds: Bool
    /// Whether there is a Table.
    package let hasTable: Bool
  }
}

extension World {
  /// What making two entries one would give; nothing is changed.
  ///
  /// - Throws: ``DeskRefusal/notFound``.
  package func compare(
    _ gone: ID<Household>, with kept: ID<Household>, by account: Account
  ) async throws -> ComparedEntries {
    try await store.read { records in
      let (one, other) = (try records.own(kept, of: account), try records.own(gone, of: account))
      let keys = PersonKeys(one)
      return ComparedEntries(
        kept: try records.entry(one), gone: try records.entry(other),
        likeness: PeopleIndex.likeness(PersonKeys(other), (one, keys)),
        refusal: try records.refusal(of: other, into: one), together: one.with(other))
    }
  }

  /// Makes two entries one: every talk, need, promise and introduction of the one that goes is the other's then.
  ///
  /// - Parameters:
  ///   - name: what it is called from now on; one of the two names.
  ///   - place: where it is; one of the two places.
  /// - Throws: ``DeskRefusal/notFound``; ``DeskRefusal/changedMeanwhile`` where it cannot be.
  package func merge(
    _ gone: ID<Household>, into kept: ID<Household>, name: String? = nil, place: String? = nil, by account: Account
  ) async throws {
    let now = clock.now()
    let event = Event(id: chance.name(), household: kept, at: now, by: .rep, kind: .merged)
    let id: ID<Merge> = chance.name()
    try await store.write { records in
      let (one, other) = (try records.own(kept, of: account), try records.own(gone, of: account))
      guard try records.refusal(of: other, into: one) == nil else { throw DeskRefusal.changedMeanwhile }
      var became = one.with(other)
      if let name, [one.name, other.name].contains(name) { became.name = name }
      if let place, [one.place, other.place].contains(place) { became.place = place }
      became.touched = now
      let found = Merge.Discoveries(
        kept: try records.discovery(kept)?.discovery, gone: try records.discovery(gone)?.discovery,
        together: try records.together(kept, gone))
      let (again, goneAgain) = (try records.lookAgain(kept), try records.lookAgain(gone))
      let looks = Merge.LookAgains(kept: again, gone: goneAgain, together: again.strictest(goneAgain))
      let moved = try records.moveEverything(from: gone, to: kept)
      try records.erase(gone)
      try records.update(became)
      if let together = found.together, together != found.kept || moved.hasTable {
        let revision = (try records.discovery(kept)?.revision ?? 0) + 1
        try records.save(together, of: kept, revision: revision, at: now)
      }
      try records.save(looks.together, of: kept)
      let was = Merge.Before(
        kept: one, gone: other, became: became, discoveries: found, lookAgains: looks, moved: moved)
      try records.insert(Merge(id: id, kept: kept, at: now, was: was))
      try records.insert(
        Event(
          id: event.id, household: kept, at: now, by: .rep, kind: .merged, payload: Event.Payload(text: other.name)))
    }
    await bell.ring(kept)
  }

  /// Takes two entries apart again: each has what it had; what happened since stays with the one that was kept.
  ///
  /// - Throws: ``DeskRefusal/notFound`` where it was taken apart already.
  package func undoMerge(_ id: ID<Merge>, in kept: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    try await store.write { records in
      var household = try records.own(kept, of: account)
      guard let merge = try records.merges(into: kept).first(where: { $0.id == id }) else { throw DeskRefusal.notFound }
      let was = merge.was
      try records.insert(was.gone)
      let current = try records.discovery(kept)
      try records.moveBack(was.moved, from: kept, to: was.gone.id)
      household = household.without(was)
      try records.update(household)
      try records.takeApart(was, current: current?.discovery, revision: (current?.revision ?? 0) + 1, at: now)
      try records.eraseMerge(id)
    }
    await bell.ring(kept)
  }

  /// What was made one with a household, the newest first.
  package func merges(into id: ID<Household>, by account: Account) async throws -> [Merge] {
    try await store.read { records in
      _ = try records.own(id, of: account)
      return try records.merges(into: id)
    }
  }
}

extension Household {
  /// Both in one: what this has, filled up with what the other has.
  fileprivate func with(_ other: Household) -> Household {
    var both = self
    let ways = PersonKeys(self).ways
    both.about.reach += other.about.reach.filter { way in
      PersonKeys.Way(way).map { !ways.contains($0) } ?? !about.reach.contains(way)
    }
    if place.isEmpty { both.place = other.place }
    if about.knownFrom.isEmpty { both.about.knownFrom = other.about.knownFrom }
    // Whoever said never, said it.
    if other.about.hearing.way == .never || about.hearing.way == .unsaid { both.about.hearing = other.about.hearing }
    if about.introducedBy == nil, other.about.introducedBy != id {
      both.about.introducedBy = other.about.introducedBy
      both.about.introduction = other.about.introduction
    }
    if both.about.introducedBy == other.id { (both.about.introducedBy, both.about.introduction) = (nil, nil) }
    both.about.consentedOn = about.consentedOn ?? other.about.consentedOn
    both.about.counted = about.counted ?? other.about.counted
    return both
  }

  /// As it was before it was made one with another, as far as it was not changed since.
  fileprivate func without(_ was: Merge.Before) -> Household {
    var alone = self
    func back<Value: Equatable>(_ field: WritableKeyPath<Household, Value>) {
      if self[keyPath: field] == was.became[keyPath: field] { alone[keyPath: field] = was.kept[keyPath: field] }
    }
    back(\.name)
    back(\.place)
    back(\.about.knownFrom)
    back(\.about.hearing)
    back(\.about.introducedBy)
    back(\.about.introduction)
    back(\.about.consentedOn)
    back(\.about.counted)
    let added = was.became.about.reach.filter { !was.kept.about.reach.contains($0) }
    alone.about.reach = about.reach.filter { !added.contains($0) }
    if alone.about.reach.isEmpty { alone.about.reach = was.kept.about.reach }
    return alone
  }
}

extension LookAgain? {
  /// The one that asks for more quiet: never, then the later day.
  fileprivate func strictest(_ other: LookAgain?) -> LookAgain? {
    switch (self, other) {
    case (.never, _), (_, .never): .never
    case (.on(let day), .on(let later)): .on(max(day, later))
    case (let day, nil): day
    case (nil, let day): day
    }
  }
}

extension Records {
  fileprivate func entry(_ household: Household) throws -> ComparedEntries.Entry {
    let id = household.id
    return ComparedEntries.Entry(
      household: household, talks: try events(of: id, limit: World.mostEvents).count { $0.kind == .talked },
      words: try words(of: id).count, hasNeeds: try discovery(id) != nil, hasTable: try hasTable(id))
  }

  private func hasTable(_ id: ID<Household>) throws -> Bool {
    try latestVersion(of: id) != nil || latestDeal(of: id) != nil || !agreements(of: id).isEmpty
  }

  fileprivate func refusal(of gone: Household, into kept: Household) throws -> MergeRefusal? {
    if gone.id == kept.id { return .sameEntry }
    if try hasTable(gone.id), try hasTable(kept.id) { return .bothHaveTables }
    if let one = try discovery(gone.id)?.discovery, let other = try discovery(kept.id)?.discovery,
      one.trade != other.trade
    {
      return .otherTrades
    }
    // Those whom the one introduced are the other's then: none of them may stand above it.
    for introduced in try introduced(by: gone.id) where introduced.id != kept.id {
      if try leadsBack(kept.id, introducing: introduced.id) { return .introducedInCircle }
    }
    let introducer = kept.with(gone).about.introducedBy
    if let introducer, introducer != kept.about.introducedBy, try leadsBack(introducer, introducing: kept.id) {
      return .introducedInCircle
    }
    return nil
  }

  /// What was found out with both: that of the one with the Table, filled up with the other's.
  fileprivate func together(_ kept: ID<Household>, _ gone: ID<Household>) throws -> Discovery? {
    let (one, other) = (try discovery(kept)?.discovery, try discovery(gone)?.discovery)
    guard let one, let other else { return one ?? other }
    return try hasTable(gone) ? other.adding(one) : one.adding(other)
  }

  fileprivate func takeApart(
    _ was: Merge.Before, current: Discovery?, revision: Int, at now: Instant
  ) throws {
    let found = was.discoveries
    let isUnchanged = current == found.together
    try save(was.lookAgains.gone, of: was.gone.id)
    if try lookAgain(was.kept.id) == was.lookAgains.together { try save(was.lookAgains.kept, of: was.kept.id) }
    // With a Table goes what was found out for it, as it is now; without one what was changed since stays.
    let goes = was.moved.hasTable && !isUnchanged ? current : found.gone
    if let goes { try save(goes, of: was.gone.id, revision: revision, at: now) }
    guard isUnchanged || was.moved.hasTable else { return }
    if let stays = found.kept {
      try save(stays, of: was.kept.id, revision: revision, at: now)
    } else {
      try eraseDiscovery(was.kept.id)
    }
  }
}

package import Catalogue
package import Money

extension World {
  /// What a Table would look like with these figures: worked out, never kept.
  package func whatIf(_ edits: [Edit], on document: TableDocument) -> TableDocument {
    var changed = document
    _ = changed.discovery.apply(edits.map(\.withoutBefore), trade: nil, byCustomer: true)
    return changed
  }

  /// Keeps what the customer corrected or moved, as a new version of the Table by her name.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field; then nothing is kept.
  @discardableResult
  package func correct(_ edits: [Edit], link secret: String) async throws -> TableVersion {
    let hash = locks.digest(secret)
    let now = clock.now()
    let (event, aside): (ID<Event>, ID<Event>) = (chance.name(), chance.name())
    let version = try await store.write { records -> TableVersion in
      let household = try records.household(behind: hash)
      guard let before = try records.latestVersion(of: household.id) else { throw DeskRefusal.notFound }
      var document = before.document
      try document.discovery.correct(edits)
      if document == before.document { return before }
      let version = TableVersion(
        household: household.id, number: before.number + 1, by: .customer, at: now, document: document,
        changes: document.changes(since: before.document))
      try records.insert(version)
      // The rep's working copy takes over what she wrote, so that the two do not drift apart.
      if var (draft, revision) = try records.discovery(household.id), draft.trade == document.discovery.trade {
        _ = draft.apply(edits.map(\.withoutBefore), trade: nil, byCustomer: true)
        revision += 1
        try records.save(draft, of: household.id, revision: revision, at: now)
      }
      let labels = version.changes.map(\.label).filter { !$0.isEmpty }
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .corrected,
          payload: Event.Payload(text: labels.joined(separator: ", "), version: version.number)))
      for change in version.changes where change.field.hasPrefix("aside.") && !change.now.isEmpty {
        try records.insert(
          Event(
            id: aside, household: household.id, at: now, by: .customer, kind: .setAside,
            payload: Event.Payload(text: "\(change.label): \(change.now)", version: version.number)))
        break
      }
      try records.touch(household.id, at: now)
      return version
    }
    await bell.ring(version.household)
    return version
  }

  /// Erases everything that is kept of the household, at the customer's own wish; that something was there stays.
  package func erase(link secret: String) async throws {
    let hash = locks.digest(secret)
    let event: ID<Event> = chance.name()
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      try erase(household, by: .customer, event, records)
      return household.id
    }
    await bell.ring(id)
  }

  /// Writes down that the customer has read a limitation, in the words of the version she saw.
  package func confirm(
    _ limitation: ID<Limitation>, of offer: ID<Offer>, version number: Int, link secret: String
  ) async throws {
    let hash = locks.digest(secret)
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard let version = try records.version(number, of: household.id),
        let found = version.document.offers.first(where: { $0.id == offer })?.limitations.first(where: {
          $0.id == limitation
        })
      else { throw DeskRefusal.notFound }
      let isKnown = try records.confirmations(of: household.id).contains {
        $0.offer == offer && $0.limitation == limitation && $0.wording == found.text
      }
      if isKnown { return household.id }
      try records.insert(
        Confirmation(
          household: household.id, offer: offer, limitation: limitation, wording: found.text, version: number, at: now))
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .told,
          payload: Event.Payload(text: found.text, version: number)))
      return household.id
    }
    await bell.ring(id)
  }

  /// Keeps when the customer wants it looked at again.
  package func lookAgain(_ when: LookAgain?, link secret: String) async throws {
    let hash = locks.digest(secret)
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      try records.save(when, of: household.id)
      let text: String
      switch when {
      case .on(let day): text = day.description
      case .never, nil: text = ""
      }
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .lookAgain,
          payload: Event.Payload(text: text)))
      return household.id
    }
    await bell.ring(id)
  }
}

extension Edit {
  /// The edit, to be written whatever stands there.
  fileprivate var withoutBefore: Edit { Edit(id: id, field: field, value: value) }
}

extension Discovery {
  /// Writes all edits of the customer's or none.
  mutating func correct(_ edits: [Edit]) throws(DeskRefusal) {
    var changed = self
    var faults: [String: FieldFault] = [:]
    let outcomes = changed.apply(edits.map(\.withoutBefore), trade: nil, byCustomer: true)
    for (edit, outcome) in zip(edits, outcomes) {
      if case .refused(let fault) = outcome { faults[edit.field] = fault }
    }
    guard faults.isEmpty else { throw .invalid(faults) }
    self = changed
  }
}

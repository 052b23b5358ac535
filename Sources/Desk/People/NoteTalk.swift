package import Money

extension World {
  /// Writes down what was talked about.
  ///
  /// - Parameter name: the name its form brought; what was noted under it already is not noted twice.
  package func noteTalk(
    _ text: String, named name: BroughtName = .none, with id: ID<Household>, by account: Account
  ) async throws {
    let words: String
    do { words = try Typed.words(text, most: DiscoveryLimits.saidCharacters) } catch {
      throw DeskRefusal.invalid(["talk": error])
    }
    let now = clock.now()
    let event = Event(
      id: chance.name(name), household: id, at: now, by: .rep, kind: .talked, payload: Event.Payload(text: words))
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard try !records.hasEvent(event.id) else { return }
      try records.insert(event)
      try records.touch(id, at: now)
    }
  }

  /// Writes down a promise of the rep's.
  ///
  /// - Parameter name: the name its form brought; what was promised under it already is not promised twice.
  package func promise(
    _ text: String, due: String, named name: BroughtName = .none, to id: ID<Household>, by account: Account
  ) async throws {
    var faults: [String: FieldFault] = [:]
    let trimmed = text.trimmed
    if trimmed.isEmpty { faults["promise"] = .empty }
    if trimmed.count > DiscoveryLimits.labelCharacters {
      faults["promise"] = .tooLong(most: DiscoveryLimits.labelCharacters)
    }
    let day = Day(iso: due.trimmed)
    if day == nil { faults["due"] = .notAChoice }
    guard faults.isEmpty, let day else { throw DeskRefusal.invalid(faults) }
    let now = clock.now()
    let word = KeptWord(id: chance.name(name), household: id, by: .rep, text: trimmed, due: day)
    let event = Event(
      id: chance.name(), household: id, at: now, by: .rep, kind: .promised, payload: Event.Payload(text: trimmed))
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard try records.word(word.id) == nil else { return }
      try records.insert(word)
      try records.insert(event)
      try records.touch(id, at: now)
    }
    await bell.ring(id)
  }

  /// Notes that a promise was kept.
  package func keep(_ id: ID<KeptWord>, by account: Account) async throws {
    let now = clock.now()
    let name: ID<Event> = chance.name()
    let household = try await store.write { records in
      guard let word = try records.word(id) else { throw DeskRefusal.notFound }
      _ = try records.own(word.household, of: account)
      if word.done == nil {
        try records.done(id, at: now)
        try records.insert(
          Event(
            id: name, household: word.household, at: now, by: .rep, kind: .kept,
            payload: Event.Payload(text: word.text)))
      }
      return word.household
    }
    await bell.ring(household)
  }

  /// Erases everything that is kept of a household; that something was there stays.
  package func erase(_ id: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    let event = Event(id: chance.name(), household: id, at: now, by: .rep, kind: .erased)
    try await store.write { records in
      _ = try records.own(id, of: account)
      try records.erase(id)
      try records.insert(event)
    }
    await bell.ring(id)
  }

  /// Erases what one event says; that it happened stays.
  package func erasePayload(of event: ID<Event>, in id: ID<Household>, by account: Account) async throws {
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard try records.events(of: id, limit: World.mostEvents).contains(where: { $0.id == event }) else {
        throw DeskRefusal.notFound
      }
      try records.erasePayload(of: event)
    }
  }
}

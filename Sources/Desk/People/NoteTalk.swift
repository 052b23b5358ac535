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

  /// Erases everything that is kept of a household; that something was there stays, and what the law makes one keep.
  package func erase(_ id: ID<Household>, by account: Account) async throws {
    let event: ID<Event> = chance.name()
    try await store.write { records in
      try erase(try records.own(id, of: account), by: .rep, event, records)
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

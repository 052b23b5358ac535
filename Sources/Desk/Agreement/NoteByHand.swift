package import Money

extension World {
  /// Notes the day on which the last of the goods arrived, from which days to withdraw may count.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `delivered`, ``DeskRefusal/changedMeanwhile`` where nothing is agreed any more.
  package func noteDelivery(
    _ typed: String, of agreement: ID<Agreement>, with id: ID<Household>, by account: Account
  ) async throws {
    try await note(typed, field: "delivered", of: agreement, with: id, by: account, kind: .delivered) { found, day in
      found.delivered = day
    }
  }

  /// Notes that the customer withdrew by letter or by mail, on the day she sent it.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `withdrawn`, ``DeskRefusal/rightOver`` where she could not withdraw on that
  ///   day any more.
  package func noteWithdrawal(
    _ typed: String, of agreement: ID<Agreement>, with id: ID<Household>, by account: Account
  ) async throws {
    let now = clock.now()
    try await note(typed, field: "withdrawn", of: agreement, with: id, by: account, kind: .undone) { found, day in
      try found.withdraw(name: found.acceptance?.name ?? "", on: day, at: now)
    }
  }

  private func note(
    _ typed: String, field: String, of agreement: ID<Agreement>, with id: ID<Household>, by account: Account,
    kind: Event.Kind, change: @escaping @Sendable (inout Agreement, Day) throws -> Void
  ) async throws {
    let (now, today) = (clock.now(), clock.today())
    let event: ID<Event> = chance.name()
    guard let day = Day(iso: typed.trimmed) else {
      throw DeskRefusal.invalid([field: typed.trimmed.isEmpty ? .empty : .notADay])
    }
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard var found = try records.agreements(of: id).first(where: { $0.id == agreement }), found.state == .accepted,
        let agreed = found.acceptance?.day
      else { throw DeskRefusal.changedMeanwhile }
      // Not before both said yes, and not in the days to come.
      guard day >= agreed, day <= today else { throw DeskRefusal.invalid([field: .notADay]) }
      try change(&found, day)
      try records.update(found)
      if found.state == .withdrawn { try records.releasePromises(from: found, on: today) }
      try records.insert(
        Event(
          id: event, household: id, at: now, by: .rep, kind: kind,
          payload: Event.Payload(text: day.description, version: found.number)))
      try records.touch(id, at: now)
    }
    await bell.ring(id)
  }
}

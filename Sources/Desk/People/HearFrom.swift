package import Money

extension World {
  /// Writes down how and from when a household wants to hear from the rep, and that it agreed to notes being kept.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field `hearing` where it said never before, which only it can take back,
  ///   or `hearing-from` where the day cannot be read.
  package func hear(
    from id: ID<Household>, _ hearing: Hearing, agreed: Bool, by account: Account
  ) async throws {
    let (now, today) = (clock.now(), clock.today())
    let event = Event(id: chance.name(), household: id, at: now, by: .rep, kind: .hearing)
    if let day = hearing.notBefore, Day(iso: day) == nil {
      throw DeskRefusal.invalid(["hearing-from": .notAChoice])
    }
    try await store.write { records in
      var household = try records.own(id, of: account)
      let before = household.about
      if before.hearing.way == .never, hearing.way != .never {
        throw DeskRefusal.invalid(["hearing": .customersAlone])
      }
      household.about.hearing = hearing
      household.about.consentedOn = agreed ? (before.consentedOn ?? today.description) : nil
      guard household.about != before else { return }
      household.touched = now
      try records.update(household)
      try records.insert(event)
    }
  }
}

import Money

/// What becomes of a deal when somebody does something in its newest round.
struct RoundChange {
  /// Where the deal stands then.
  let state: Deal.State
  /// What the history says of it; `nil` for nothing.
  var says: String?
}

extension World {
  /// Changes the newest round of a deal, for either side, in one block with its event.
  ///
  /// - Parameter change: what it does to the round; `nil` where it was so already, and then nothing is written.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where there is no deal, or what the change throws.
  func changeRound(
    by actor: Actor, kind: Event.Kind,
    change: @escaping @Sendable (any Records, OpenDeal, inout DealRound, Side) throws -> RoundChange?
  ) async throws {
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let locks = locks
    let id = try await store.write { records -> ID<Household> in
      let (household, side) = try records.seat(of: actor, locks)
      guard let open = try records.openDeal(of: household), var round = open.round else {
        throw DeskRefusal.changedMeanwhile
      }
      guard let changed = try change(records, open, &round, side) else { return household }
      try records.update(round)
      try records.update(open.deal.id, state: changed.state, at: now)
      try records.insert(
        Event(
          id: event, household: household, at: now, by: side, kind: kind,
          payload: changed.says.map { Event.Payload(text: $0) }))
      try records.touch(household, at: now)
      return household
    }
    await bell.ring(id)
  }
}

extension OpenDeal {
  /// The same, where the customer may still choose in that round of that deal.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where it is another deal, another round, or over.
  func checkOpen(_ id: ID<Deal>, round number: Int) throws {
    guard deal.id == id, round?.number == number, deal.state.isOpen else { throw DeskRefusal.changedMeanwhile }
  }
}

extension Deal.State {
  /// Whether the customer may still choose.
  package var isOpen: Bool { [.open, .askedAgain, .picked].contains(self) }
}

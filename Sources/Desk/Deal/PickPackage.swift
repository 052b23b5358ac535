package import Money

extension World {
  /// Picks a package of the newest round, for the customer; the same again is the same.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the round is not the newest any more or the deal is over: nothing is
  ///   agreed that she did not see.
  package func pick(_ place: Int, round number: Int, of deal: ID<Deal>, link secret: String) async throws {
    let hash = locks.digest(secret)
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard let open = try records.openDeal(of: household.id), open.deal.id == deal, var round = open.round else {
        throw DeskRefusal.changedMeanwhile
      }
      if open.deal.state == .picked, round.number == number, round.document.picked == place { return household.id }
      guard [.open, .askedAgain, .picked].contains(open.deal.state), round.number == number,
        round.document.packages.indices.contains(place)
      else { throw DeskRefusal.changedMeanwhile }
      round.document.picked = place
      try records.update(round)
      try records.update(deal, state: .picked, at: now)
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .picked,
          payload: Event.Payload(text: String(number))))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }

  /// Asks for other packages, for the customer, with what she chooses to share.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the round is not the newest any more.
  package func askAgain(
    _ asked: DealRound.Asked, round number: Int, of deal: ID<Deal>, link secret: String
  ) async throws {
    guard asked.words.count <= DealLimits.wordsCharacters else {
      throw DeskRefusal.invalid(["words": .tooLong(most: DealLimits.wordsCharacters)])
    }
    let hash = locks.digest(secret)
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard let open = try records.openDeal(of: household.id), open.deal.id == deal, var round = open.round,
        round.number == number, [.open, .askedAgain, .picked].contains(open.deal.state)
      else { throw DeskRefusal.changedMeanwhile }
      round.document.asked = asked.known(in: open.deal.subject)
      round.document.picked = nil
      try records.update(round)
      try records.update(deal, state: .askedAgain, at: now)
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .askedAgain,
          payload: Event.Payload(text: asked.words)))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }
}

extension DealRound.Asked {
  /// The same, without what the deal does not know.
  func known(in subject: Deal.Subject) -> DealRound.Asked {
    var known = DealRound.Asked(words: words)
    for issue in subject.issues {
      let levels = Set(issue.levels.map(\.id))
      let said = (bands[issue.id] ?? [:]).filter { levels.contains($0.key) }
      if !said.isEmpty { known.bands[issue.id] = said }
    }
    return known
  }
}

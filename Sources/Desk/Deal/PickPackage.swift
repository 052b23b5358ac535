package import Money

extension World {
  /// Picks a package of the newest round, for the customer; the same again is the same.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the round is not the newest any more or the deal is over: nothing is
  ///   agreed that she did not see.
  package func pick(_ place: Int, round number: Int, of deal: ID<Deal>, link secret: String) async throws {
    try await changeRound(by: .customer(link: secret), kind: .picked) { _, open, round, _ in
      try open.checkOpen(deal, round: number)
      if open.deal.state == .picked, round.document.picked == place { return nil }
      guard round.document.packages.indices.contains(place) else { throw DeskRefusal.changedMeanwhile }
      round.document.picks = round.document.allPicks + [place]
      round.document.picked = place
      return RoundChange(state: .picked, says: String(number))
    }
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
    try await changeRound(by: .customer(link: secret), kind: .askedAgain) { _, open, round, _ in
      try open.checkOpen(deal, round: number)
      round.document.asked = asked.known(in: open.deal.subject)
      round.document.picked = nil
      return RoundChange(state: .askedAgain, says: asked.words)
    }
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

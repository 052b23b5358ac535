import Preferences

/// What the other side seems to care about most, told from what it did on the Table for both to see: never from what was
/// sealed, shared with nobody, or written in a corner.
package struct SeemsToCare: Hashable, Sendable {
  /// From this chance on one issue is named alone.
  private static let namedFrom = 0.5

  /// What seems to matter most, and with which chance.
  package let most: Deal.Settled
  package let chance: Double
  /// What comes next.
  package let next: Deal.Settled?
  /// So many picks, or packages laid, were looked at.
  package let seen: Int

  /// Whether one thing stands out.
  package var isClear: Bool { chance >= SeemsToCare.namedFrom }

  /// What a side seems to care about; nothing in a mediator's deal, whose packages come from sealed numbers, and nothing
  /// before that side has done anything.
  package init?(_ side: Side, in open: OpenDeal) {
    guard open.deal.subject.mode == .phone else { return nil }
    let found =
      switch side {
      case .customer: SeemsToCare.fromPicks(open)
      case .rep: SeemsToCare.fromPackages(open)
      }
    guard let found else { return nil }
    let order = found.chances.indices.sorted { (-found.chances[$0], $0) < (-found.chances[$1], $1) }
    most = open.deal.subject.issues[order[0]]
    chance = found.chances[order[0]]
    next = order.count > 1 ? open.deal.subject.issues[order[1]] : nil
    seen = found.seen
  }

  /// The customer, from which of the packages she picked: each is a choice among those of its round.
  private static func fromPicks(_ open: OpenDeal) -> (chances: [Double], seen: Int)? {
    guard let questions = DealQuestions(about: open.deal.subject) else { return nil }
    let picks = open.rounds.filter { $0.document.better == nil }.flatMap { round -> [Choice] in
      let packages = round.document.packages.map(questions.features)
      return round.document.allPicks.compactMap { try? Choice(of: packages, picked: $0) }
    }
    let levels = open.deal.subject.issues.map { issue in
      issue.levels.map { questions.features(of: [issue.id: $0.id]) }
    }
    guard !picks.isEmpty, let belief = try? Belief(of: questions.population, after: picks),
      let chances = try? belief.mattersMost(among: levels)
    else { return nil }
    return (chances, picks.count)
  }

  /// The rep, from the packages that she laid, which are worth about the same to her: what she trades freely matters less
  /// to her than what she never gives.
  private static func fromPackages(_ open: OpenDeal) -> (chances: [Double], seen: Int)? {
    let subject = open.deal.subject
    let laid = open.rounds.filter { $0.document.better == nil }.flatMap(\.document.packages).map { terms in
      subject.issues.map { issue in issue.levels.firstIndex { $0.id == terms[issue.id] } ?? 0 }
    }
    guard laid.count > 1,
      let reading = try? OfferReading(
        levels: subject.issues.map(\.levels.count), offers: laid,
        stages: laid.map { _ in 0 })
    else { return nil }
    return (reading.mattersMost, laid.count)
  }
}

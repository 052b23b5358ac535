import Coaching
package import Money

extension DealRound {
  /// A pause in bargaining, in which each side says what must be true for it.
  package struct Pause: Hashable, Sendable, Codable {
    /// Who said that it is getting tense.
    package var by: Side
    /// The rep's sentence of intent, once she has sent it.
    package var intent: String?
    /// The one thing that must be true, by side.
    package var musts: [Side: String]

    /// A pause that a side asked for.
    package init(by: Side, intent: String? = nil, musts: [Side: String] = [:]) {
      self.by = by
      self.intent = intent
      self.musts = musts
    }

    /// Both sides' words, once both have said theirs; nobody reads the other's before.
    package var both: (rep: String, customer: String)? {
      guard let rep = musts[.rep], let customer = musts[.customer] else { return nil }
      return (rep, customer)
    }
  }
}

extension OpenDeal {
  /// Whether to suggest that the tone be set anew.
  package var isToneResetSuggested: Bool {
    ToneReset(
      rejectedInARow: rounds.reversed().prefix { $0.document.asked != nil }.count, isTense: deal.state == .aside,
      isDone: round?.document.pause != nil
    ).isSuggested
  }
}

extension World {
  /// Either side says that it is getting tense: what is on the Table is put aside, nothing is withdrawn.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where it was done since the last proposal, or there is nothing to put aside.
  package func markTense(by actor: Actor) async throws {
    try await changeRound(by: actor, kind: .tense) { _, open, round, side in
      guard round.document.pause == nil, open.deal.state.isOpen else {
        throw DeskRefusal.changedMeanwhile
      }
      round.document.pause = DealRound.Pause(by: side)
      return RoundChange(state: .aside)
    }
  }

  /// The rep sends what she is after, in her own words.
  ///
  /// - Parameter reason: why something stays that the check of messages would not say so.
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `intent`.
  package func sendIntent(_ text: String, because reason: String = "", by account: Account, to id: ID<Household>)
    async throws
  {
    let words = try World.sentence(text, field: "intent")
    try await letPass(words, field: "intent", because: reason, to: id, by: account)
    try await changeRound(by: .rep(account, id), kind: .intent) { _, open, round, _ in
      guard open.deal.state == .aside, round.document.pause != nil else { throw DeskRefusal.changedMeanwhile }
      round.document.pause?.intent = words
      return RoundChange(state: .aside, says: words)
    }
  }

  /// A side says one thing that must be true for it.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `must`.
  package func sayMust(_ text: String, because reason: String = "", by actor: Actor) async throws {
    let words = try World.sentence(text, field: "must")
    if case .rep(let account, let household) = actor {
      try await letPass(text, field: "must", because: reason, to: household, by: account)
    }
    try await changeRound(by: actor, kind: .saidMust) { _, open, round, side in
      guard open.deal.state == .aside, round.document.pause != nil else { throw DeskRefusal.changedMeanwhile }
      round.document.pause?.musts[side] = words
      return RoundChange(state: .aside)
    }
  }

  /// The rep takes up again what was put aside.
  package func takeUpAgain(by account: Account, of id: ID<Household>) async throws {
    try await changeRound(by: .rep(account, id), kind: .resumed) { _, open, round, _ in
      guard open.deal.state == .aside else { throw DeskRefusal.changedMeanwhile }
      let before: Deal.State = round.document.asked == nil ? .open : .askedAgain
      return RoundChange(state: round.document.picked == nil ? before : .picked)
    }
  }

  private static func sentence(_ text: String, field: String) throws -> String {
    do { return try Typed.words(text, most: DealLimits.wordsCharacters) } catch {
      throw DeskRefusal.invalid([field: error])
    }
  }
}

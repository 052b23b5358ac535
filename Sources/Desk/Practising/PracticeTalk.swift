package import Money
package import Practice

/// A practice talk that a rep had or is having: only she sees it, and it stands in no total.
package struct PracticeTalk: Hashable, Sendable {
  /// Its name.
  package let id: ID<PracticeTalk>
  /// Whose.
  package let owner: ID<Account>
  /// When it was last gone on with.
  package var at: Instant
  /// What it started from, and what the rep did.
  package var document: Document

  /// What is kept of a talk.
  package struct Document: Hashable, Sendable, Codable {
    /// What it started from.
    package var setup: PracticeSetup
    /// What the rep did.
    package var steps: [PracticeStep]

    /// A talk that starts from there.
    package init(setup: PracticeSetup, steps: [PracticeStep] = []) { (self.setup, self.steps) = (setup, steps) }
  }

  /// A talk of these.
  package init(id: ID<PracticeTalk>, owner: ID<Account>, at: Instant, document: Document) {
    self.id = id
    self.owner = owner
    self.at = at
    self.document = document
  }

  /// The talk played.
  package var run: PracticeRun { PracticeRun(document.setup, steps: document.steps) }
}

extension World {
  /// Practice talks that are kept of a rep; the oldest go.
  package static let mostTalks = 100
  /// Customers one can meet by number.
  package static let practiceSeeds: UInt64 = 9_999

  /// A rep's practice talks, the newest first.
  package func practices(of account: Account) async throws -> [PracticeTalk] {
    try await store.read { try $0.practices(of: account.id, limit: World.mostTalks) }
  }

  /// A practice talk of a rep's.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for anybody else's.
  package func practice(_ id: ID<PracticeTalk>, by account: Account) async throws -> PracticeTalk {
    try await store.read { try $0.practice(id, of: account) }
  }

  /// Begins a practice talk.
  ///
  /// - Parameter seed: which customer; `nil` for anybody.
  @discardableResult
  package func practise(
    on scene: PracticeScene, temper: Temper, conceding: Conceding, seed: UInt64?, named name: BroughtName = .none,
    by account: Account
  ) async throws -> PracticeTalk {
    let drawn = chance.bytes(2).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % World.practiceSeeds + 1
    let setup = PracticeSetup(scene: scene, temper: temper, conceding: conceding, seed: seed ?? drawn)
    let talk = PracticeTalk(
      id: chance.name(name), owner: account.id, at: clock.now(), document: PracticeTalk.Document(setup: setup))
    return try await store.write { records in
      if let begun = try records.practice(talk.id) { return begun }
      try records.insert(talk)
      for old in try records.practices(of: account.id, limit: World.mostTalks + 1).dropFirst(World.mostTalks) {
        try records.erasePractice(old.id)
      }
      return talk
    }
  }

  /// Does a step; where the talk is over, nothing. The answer is the talk as it then stands.
  ///
  /// - Parameter turn: how many turns there were when it was done: a form sent twice does one step.
  @discardableResult
  package func step(
    _ step: PracticeStep, after turn: Int, in id: ID<PracticeTalk>, by account: Account
  ) async throws -> PracticeTalk {
    let now = clock.now()
    return try await store.write { records in
      var talk = try records.practice(id, of: account)
      guard talk.document.steps.count == turn, talk.run.ending == nil else { return talk }
      var kept = step
      kept.words = String(step.words.prefix(PracticeLimits.wordsCharacters))
      talk.document.steps.append(kept)
      talk.at = now
      try records.update(talk)
      return talk
    }
  }

  /// Begins a talk with the same customer that goes as this one did for so many turns; this one stays.
  package func replay(
    _ id: ID<PracticeTalk>, keeping turns: Int, named name: BroughtName = .none, by account: Account
  ) async throws -> PracticeTalk {
    let (fresh, now): (ID<PracticeTalk>, Instant) = (chance.name(name), clock.now())
    return try await store.write { records in
      if let begun = try records.practice(fresh) { return begun }
      let old = try records.practice(id, of: account)
      let document = PracticeTalk.Document(
        setup: old.document.setup, steps: Array(old.document.steps.prefix(max(0, turns))))
      let talk = PracticeTalk(id: fresh, owner: account.id, at: now, document: document)
      try records.insert(talk)
      return talk
    }
  }

  /// Forgets a practice talk.
  package func forgetPractice(_ id: ID<PracticeTalk>, by account: Account) async throws {
    try await store.write { records in
      _ = try records.practice(id, of: account)
      try records.erasePractice(id)
    }
  }
}

extension Records {
  fileprivate func practice(_ id: ID<PracticeTalk>, of account: Account) throws -> PracticeTalk {
    guard let talk = try practice(id), talk.owner == account.id else { throw DeskRefusal.notFound }
    return talk
  }
}

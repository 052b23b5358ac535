package import Money
package import Preferences

/// What a customer answered to questions about a deal, lent without her name: so that the next ones are asked better.
///
/// It knows neither her household nor the day. Only her browser can change it or take it back.
package struct LentAnswers: Hashable, Sendable {
  /// What is left of the secret her browser made up, after hashing.
  package let key: [UInt8]
  /// The rep whose customers it helps.
  package let owner: ID<Account>
  /// The currency of its amounts.
  package let currency: String
  /// The month in which it was lent or changed: `2026-11`.
  package let month: String
  /// The answers, in the order they were given.
  package let answers: [Answer]

  /// Lent answers of these.
  package init(key: [UInt8], owner: ID<Account>, currency: String, month: String, answers: [Answer]) {
    self.key = key
    self.owner = owner
    self.currency = currency
    self.month = month
    self.answers = answers
  }

  /// Which of two changes of today's offer she would rather have.
  package struct Answer: Hashable, Sendable, Codable {
    /// One change.
    package let first: Move
    /// The other.
    package let second: Move
    /// What she said.
    package let reply: PairQuestion.Reply

    /// An answer of these.
    package init(first: Move, second: Move, reply: PairQuestion.Reply) {
      self.first = first
      self.second = second
      self.reply = reply
    }
  }

  /// Something changed from today's offer.
  package struct Move: Hashable, Sendable, Codable {
    /// What is changed, and to what.
    package let issue: String
    package let level: String
    /// What it took off the price, in minor units; `nil` for what is no cut.
    package let off: Int64?

    /// A change to that level.
    package init(issue: String, level: String, off: Int64? = nil) {
      self.issue = issue
      self.level = level
      self.off = off
    }
  }
}

/// An answer as it comes from a browser: two changes as `issue/level`, and what was said.
package struct SentAnswer: Hashable, Sendable, Codable {
  package let first: String
  package let second: String
  package let reply: PairQuestion.Reply
}

extension World {
  /// A rep's lent answers that are looked at, at most, the newest months first.
  static let mostLentLooked = 300
  /// Characters of the secret that a browser makes up.
  private static let lendingSecret = 20...80

  /// Lends what a customer answered, or what she answered since; with no answers left it is taken back.
  ///
  /// - Parameters:
  ///   - sent: All her answers about the deal; those the deal does not ask about are left out.
  ///   - secret: What her browser made up, to find them again.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where it is another deal by now, ``DeskRefusal/notFound`` for a secret
  ///   that can be guessed, ``DeskRefusal/tooManyAttempts(seconds:)`` where one Table lends as if it were many.
  package func lend(_ sent: [SentAnswer], under secret: String, of deal: ID<Deal>, link: String) async throws {
    guard World.lendingSecret.contains(secret.utf8.count) else { throw DeskRefusal.notFound }
    let (key, hash) = (locks.digest(secret), locks.digest(link))
    let (household, open) = try await store.read { records in
      let household = try records.household(behind: hash)
      return (household, try records.openDeal(of: household.id))
    }
    guard let open, open.deal.id == deal, let questions = DealQuestions(about: open.deal.subject) else {
      throw DeskRefusal.changedMeanwhile
    }
    let answers = questions.lent(sent)
    guard !answers.isEmpty else { return try await takeBackLent(under: secret) }
    guard await populations.mayLend(household.id, under: key, on: clock.today()) else {
      throw DeskRefusal.tooManyAttempts(seconds: 86_400)
    }
    let lent = LentAnswers(
      key: key, owner: household.owner, currency: household.currency,
      month: String(clock.today().description.prefix(7)), answers: answers)
    try await store.write { try $0.save(lent) }
  }

  /// Takes back what was lent under a secret; where there is nothing, nothing happens.
  package func takeBackLent(under secret: String) async throws {
    let key = locks.digest(secret)
    try await store.write { try $0.eraseLent(key) }
  }

  /// What a customer can be asked about the deal on her Table; nothing where there is too little to ask about.
  ///
  /// What is believed before her first answer comes from earlier customers where enough of them lent their answers and it
  /// is worked out, and else from what the catalogue assumes.
  package func questions(on table: OpenTable) async throws -> DealQuestions? {
    guard let open = table.deal, open.deal.subject.mode == .phone,
      let questions = DealQuestions(about: open.deal.subject)
    else { return nil }
    let (owner, currency) = (table.household.owner, table.household.currency)
    let lent = try await store.read {
      try $0.lent(to: owner, in: currency, limit: World.mostLentLooked)
    }
    return await populations.questions(questions, of: owner, from: questions.people(in: lent))
  }
}

extension DealQuestions {
  /// What of answers sent by a browser may be lent: each question once, as the deal asks it, without "can't say".
  fileprivate func lent(_ sent: [SentAnswer]) -> [LentAnswers.Answer] {
    func name(_ move: Int) -> String { "\(moves[move].issue)/\(moves[move].level)" }
    var asked: Set<Int> = []
    return sent.compactMap { answer in
      guard answer.reply != .cantSay, asked.count < PairQuestion.mostAsked,
        let place = pairs.firstIndex(where: { name($0.first) == answer.first && name($0.second) == answer.second }),
        asked.insert(place).inserted
      else { return nil }
      return LentAnswers.Answer(
        first: lent(moves[pairs[place].first]), second: lent(moves[pairs[place].second]), reply: answer.reply)
    }
  }

  private func lent(_ move: Move) -> LentAnswers.Move {
    let steps = move.features.last ?? 0
    return LentAnswers.Move(
      issue: move.issue, level: move.level, off: steps == 0 ? nil : Int64((steps * Double(step)).rounded()))
  }

  /// What each of those who lent their answers chose among, as far as this deal has the same in it.
  package func people(in lent: [LentAnswers]) -> [[Choice]] {
    let places = Dictionary(
      zip(levels.map { [$0.issue, $0.level] }, levels.indices), uniquingKeysWith: { first, _ in first })
    func features(_ move: LentAnswers.Move) -> [Double]? {
      var features = [Double](repeating: 0, count: levels.count + 1)
      if let off = move.off {
        features[levels.count] = Double(off) / Double(step)
      } else if let place = places[[move.issue, move.level]] {
        features[place] = 1
      } else {
        return nil
      }
      return features
    }
    return lent.map { lot in
      lot.answers.compactMap { answer -> Choice? in
        guard let first = features(answer.first), let second = features(answer.second), first != second else {
          return nil
        }
        return try? PairQuestion(first: first, second: second).evidence(answer.reply)
      }
    }.filter { !$0.isEmpty }
  }
}

package import Money

/// Whether what was agreed did what the customer needed, need by need, asked 30, 180 and 365 days after her yes.
package struct Outcome: Hashable, Sendable {
  /// With which household.
  package let household: ID<Household>
  /// After which agreement, as it was first.
  package let agreement: ID<Agreement>
  /// So many days after the yes.
  package let days: Int
  /// The day it is asked.
  package let due: Day
  /// What is asked about, as it was called when it was agreed.
  package let needs: [Need]
  /// When she answered; `nil` until then.
  package var answered: Instant?
  /// What she answered, need by need.
  package var answers: [Answer]

  /// Days after the yes on which it is asked.
  package static let daysAsked = [30, 180, 365]
  /// So many days the rep is reminded to ask.
  package static let remindedDays = 14

  /// A need that is asked about.
  package struct Need: Hashable, Sendable, Codable {
    /// Which.
    package var key: NeedKey
    /// What it is called.
    package var label: String

    /// A need of that name.
    package init(key: NeedKey, label: String) {
      self.key = key
      self.label = label
    }
  }

  /// Whether a need was met.
  package enum Verdict: String, CaseIterable, Hashable, Sendable, Codable {
    /// It was.
    case yes
    /// In part.
    case partly
    /// It was not.
    case no
  }

  /// What she says of a need.
  package struct Answer: Hashable, Sendable, Codable {
    /// Of which.
    package var need: NeedKey
    /// Whether it was met.
    package var verdict: Verdict
    /// Where expectation and outcome parted, where it was not met.
    package var cause: LifeChange.Cause?

    /// An answer of these.
    package init(need: NeedKey, verdict: Verdict, cause: LifeChange.Cause? = nil) {
      self.need = need
      self.verdict = verdict
      self.cause = cause
    }
  }

  /// A question after an agreement.
  package init(
    household: ID<Household>, agreement: ID<Agreement>, days: Int, due: Day, needs: [Need], answered: Instant? = nil,
    answers: [Answer] = []
  ) {
    self.household = household
    self.agreement = agreement
    self.days = days
    self.due = due
    self.needs = needs
    self.answered = answered
    self.answers = answers
  }

  /// What is asked after an agreement: nothing where no need rests on anybody's words.
  package static func questions(
    after agreement: Agreement, agreedOn day: Day, about discovery: Discovery
  ) -> [Outcome] {
    let needs = discovery.keys.filter { key in
      guard !discovery.evidence(of: key).isEmpty else { return false }
      if case .must(let id) = key { return discovery.musts.first { $0.id == id }?.setAside == nil }
      return true
    }.compactMap { key in discovery.label(of: key).map { Need(key: key, label: $0) } }
    guard !needs.isEmpty else { return [] }
    return daysAsked.map {
      Outcome(
        household: agreement.household, agreement: agreement.id, days: $0, due: day.adding(days: $0), needs: needs)
    }
  }
}

extension OpenTable {
  /// What is to be asked on a day: the newest question that is due and not answered.
  package func outcomeDue(on today: Day) -> Outcome? {
    guard let newest = outcomes.last(where: { $0.due <= today }), newest.answered == nil else { return nil }
    return newest
  }
}

extension World {
  /// The customer says, need by need, whether it did what she needed; what was not met opens a case the same day.
  ///
  /// - Parameter answers: verdict and cause by the need's key, as typed.
  /// - Throws: ``DeskRefusal/invalid(_:)`` by the need's key where nothing or nothing known was chosen,
  ///   ``DeskRefusal/changedMeanwhile`` where it is not asked.
  package func answerOutcome(
    after days: Int, answers typed: [String: (verdict: String, cause: String)], link secret: String
  ) async throws {
    let hash = locks.digest(secret)
    let (now, today) = (clock.now(), clock.today())
    let (event, opened, change): (ID<Event>, ID<Event>, ID<LifeChange>) = (chance.name(), chance.name(), chance.name())
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      let all = try records.outcomes(of: household.id)
      guard var outcome = all.last(where: { $0.days == days && $0.due <= today }) else {
        throw DeskRefusal.changedMeanwhile
      }
      guard outcome.answered == nil else { return household.id }
      var faults: [String: FieldFault] = [:]
      outcome.answers = outcome.needs.compactMap { need in
        let said = typed[need.key.description]
        guard let verdict = Outcome.Verdict(rawValue: said?.verdict ?? "") else {
          faults["met." + need.key.description] = (said?.verdict ?? "").isEmpty ? .empty : .notAChoice
          return nil
        }
        let cause = verdict == .no ? LifeChange.Cause(rawValue: said?.cause ?? "") : nil
        if verdict == .no, cause == nil { faults["cause." + need.key.description] = .empty }
        return Outcome.Answer(need: need.key, verdict: verdict, cause: cause)
      }
      guard faults.isEmpty else { throw DeskRefusal.invalid(faults) }
      outcome.answered = now
      try records.update(outcome)
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .outcome,
          payload: Event.Payload(text: String(days))))
      if let cause = outcome.gravest, let agreement = try records.runningAgreement(of: household.id),
        try !records.changes(of: household.id).contains(where: \.isOpen)
      {
        try records.insert(
          LifeChange(
            id: change, household: household.id, agreement: agreement.id, at: now, wish: .notWorking,
            answerBy: try records.answerDay(for: household, toldOn: today), cause: cause))
        try records.insert(Event(id: opened, household: household.id, at: now, by: .customer, kind: .changed))
      }
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }
}

extension Outcome {
  /// The gravest cause of what was not met; `nil` where all was met at least in part.
  package var gravest: LifeChange.Cause? {
    let causes = answers.compactMap(\.cause)
    return [.notTold, .told, .changed].first { causes.contains($0) }
  }
}

package import Advice
import Care
package import Money

extension OpenTable {
  /// What the customer said of changed circumstances and is not settled yet.
  package var openChange: LifeChange? { changes.last(where: \.isOpen) }

  /// The agreement that holds now.
  package var runningAgreement: Agreement? { agreements.running }

  /// Every way to go on after the change that is open, weighed for both from the rep's policy; `nil` where there is none.
  ///
  /// - Parameter answer: the advice on this Table.
  /// - Throws: `CareRefusal` where the figures cannot be weighed.
  package func careWeighing(_ policy: CarePolicy, on today: Day, advice answer: AdviceAnswer) throws -> CareWeighing? {
    guard let change = openChange, let agreement = runningAgreement, let agreed = agreement.agreedFirst else {
      return nil
    }
    let horizon = document.discovery.horizonMonths
    let discounting = Discounting(annualRate: document.discovery.yearlyRate)
    let used = wholeMonths(since: agreed, until: today)
    return try CareWeighing(
      CareWeighing.Facts(
        policy: policy, left: agreement.payments(after: today).map(\.amount), paid: agreement.paid(through: today),
        monthsUsed: used, monthsLeft: max(1, horizon - used),
        benefit: benefit(of: agreement, answer, horizon, discounting),
        discounting: discounting, currency: household.noted, canPay: change.said?.canPay,
        hardMonths: change.said?.months, undoneInFull: change.cause == .notTold))
  }

  /// What a month of it is worth to the customer on average: what the way is worth to her beside buying nothing, before
  /// what it costs, spread over the months looked at.
  private func benefit(of agreement: Agreement, _ answer: AdviceAnswer, _ horizon: Int, _ discounting: Discounting)
    -> Double
  {
    guard let way = answer.ranking.first(where: { $0.offer == agreement.document.offer }) else { return 0 }
    let months = discounting.factors(through: horizon).dropFirst().reduce(0, +)
    return months > 0 ? (way.betterThanNothing + way.average.cost) / months : 0
  }

  private func wholeMonths(since first: Day, until today: Day) -> Int {
    (1...CareCase.mostMonths).first { first.adding(months: $0) > today }.map { $0 - 1 } ?? 0
  }
}

extension World {
  /// The rep lays ways before the customer, to undo always among them.
  ///
  /// - Parameters:
  ///   - chosen: the ways by name, of those that can be put before her.
  ///   - from: the day of the next payment as it stood before the rep; empty where none is left.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the case or the payments are others by now,
  ///   ``DeskRefusal/invalid(_:)`` for `note`.
  package func answerChange(
    _ change: ID<LifeChange>, with chosen: [String], from: String, note typed: String, because reason: String = "",
    of id: ID<Household>, by account: Account
  ) async throws {
    let note: String
    do { note = try Typed.words(typed, most: DiscoveryLimits.saidCharacters, canBeEmpty: true) } catch {
      throw DeskRefusal.invalid(["note": error])
    }
    try await letPass(note, field: "note", because: reason, to: id, by: account)
    let (now, today) = (clock.now(), clock.today())
    let event: ID<Event> = chance.name()
    guard let (table, drawer) = try await openTable(of: id, by: account), table.openChange?.id == change,
      let weighing = try table.careWeighing(
        drawer.carePolicy ?? CarePolicy(), on: today, advice: table.question.answer()),
      let agreement = table.runningAgreement
    else { throw DeskRefusal.changedMeanwhile }
    let next = agreement.payments(after: today).first?.due
    guard (next?.description ?? "") == from else { throw DeskRefusal.changedMeanwhile }
    let ways = weighing.canBeLaid.filter { chosen.contains($0.id) || $0.ends }
    try await store.write { records in
      guard var found = try records.changes(of: id).first(where: { $0.id == change }), found.isOpen,
        try records.runningAgreement(of: id)?.id == agreement.id
      else { throw DeskRefusal.changedMeanwhile }
      found.state = .answered
      found.answer = LifeChange.Answer(at: now, ways: ways, from: next ?? today, note: note)
      try records.update(found)
      try records.insert(Event(id: event, household: id, at: now, by: .rep, kind: .changeAnswered))
      try records.touch(id, at: now)
    }
    await bell.ring(id)
  }
}

extension CareWeighing {
  /// What the rep may lay before the customer: all but what is forbidden, what the customer cannot pay, and holding her
  /// to it. To undo comes first where she was not told.
  package var canBeLaid: [CareWay] {
    let ways = ways.filter { way in
      guard let option = menu[ID(way.id)], way.id != CareWay.hold else { return false }
      return way.ends || (!option.forbidden && option.affordable)
    }
    guard case .undo(_, inFull: true)? = ways.first(where: \.ends)?.kind else { return ways }
    return ways.filter(\.ends) + ways.filter { !$0.ends }
  }
}

extension LifeChange.Answer {
  /// Whether a payment came due since, so that the ways would begin in the past.
  package func isStale(on today: Day) -> Bool { from < today && ways.contains { !$0.runs.isEmpty } }
}

package import Catalogue
package import Money

/// What the customer sends to take a way that was laid before her.
package struct WayTaken: Sendable {
  /// In which case.
  package let change: ID<LifeChange>
  /// Which way.
  package let way: String
  /// Her name as she typed it.
  package let name: String
  /// The fingerprint of the text that stood before her.
  package let seen: String

  /// A way taken so.
  package init(change: ID<LifeChange>, way: String, name: String, seen: String) {
    self.change = change
    self.way = way
    self.name = name
    self.seen = seen
  }
}

extension LifeChange {
  /// What would be agreed if a way were taken on a day: the agreement as it is, changed.
  ///
  /// - Parameter promises: what is undertaken with the way.
  package func document(
    taking way: CareWay, in agreement: Agreement, on today: Day, promises: [Undertaking]
  ) -> Agreement.Document? {
    guard let answer, let acceptance = agreement.acceptance, let first = agreement.agreedFirst else { return nil }
    var document = agreement.document
    document.amendment = Amendment(
      of: agreement.id, number: agreement.number, hash: acceptance.hash, agreedFirst: first, way: way,
      from: answer.from, paidBefore: agreement.paid(through: today), runs: way.runs)
    document.undertakings = promises
    return document
  }
}

extension World {
  /// The customer takes a way: the agreement stands changed, as a new version both have said yes to, and the case closes.
  ///
  /// - Parameters:
  ///   - promises: what is undertaken with a way, in the customer's language.
  ///   - text: the exact text of what is agreed on a day.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where it is another text than she saw or cannot be taken any more,
  ///   ``DeskRefusal/invalid(_:)`` for `name`.
  package func take(
    _ taken: WayTaken, link secret: String,
    promises: @escaping @Sendable (CareWay, LifeChange.Answer) -> [Undertaking],
    text: @escaping @Sendable (Agreement.Document, Day) -> String
  ) async throws {
    let name: String
    do { name = try Typed.words(taken.name, most: DiscoveryLimits.labelCharacters, canBeEmpty: false) } catch {
      throw DeskRefusal.invalid(["name": error])
    }
    let hash = locks.digest(secret)
    let (now, today) = (clock.now(), clock.today())
    let (fresh, event): (ID<Agreement>, ID<Event>) = (chance.name(), chance.name())
    let (world, chance) = (self, chance)
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard var change = try records.changes(of: household.id).first(where: { $0.id == taken.change }) else {
        throw DeskRefusal.notFound
      }
      let all = try records.agreements(of: household.id)
      // Sent twice, it is the same.
      if change.taken == taken.way, all.last?.acceptance?.hash == taken.seen { return household.id }
      guard let answer = change.answer, !answer.isStale(on: today),
        let way = answer.ways.first(where: { $0.id == taken.way }),
        var agreement = try records.runningAgreement(of: household.id), agreement.id == change.agreement,
        let document = change.document(
          taking: way, in: agreement, on: today, promises: promises(way, answer))
      else { throw DeskRefusal.changedMeanwhile }
      let words = text(document, today)
      guard world.fingerprint(of: words) == taken.seen else { throw DeskRefusal.changedMeanwhile }
      let changed = Agreement(
        id: fresh, household: household.id, number: (all.map(\.number).max() ?? 0) + 1, at: answer.at,
        document: document, state: .accepted,
        acceptance: Agreement.Acceptance(
          name: name, at: now, day: today, wantsEarlyStart: agreement.acceptance?.wantsEarlyStart ?? false,
          text: words, hash: taken.seen), delivered: agreement.delivered)
      agreement.state = .amended
      try records.update(agreement)
      try records.insert(changed)
      try records.update(changed)
      try records.passOnPromises(from: agreement, to: changed, on: today)
      for (undertaking, due) in document.promises(agreedOn: today) {
        try records.insert(
          KeptWord(
            id: chance.name(), household: household.id, by: undertaking.isCustomers ? .customer : .rep,
            text: undertaking.what, due: due, accepted: now, agreement: changed.id))
      }
      if way.ends { try records.eraseUnanswered(of: household.id) }
      change.close(on: today, taking: way.id)
      try records.update(change)
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .amended,
          payload: Event.Payload(text: document.way, version: changed.number)))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }
}

extension Records {
  /// What was promised in an agreement stays promised in the one that changes it, or is released where that ends it.
  fileprivate func passOnPromises(from old: Agreement, to new: Agreement, on day: Day) throws {
    for word in try words(of: old.household) where word.agreement == old.id && word.isOpen {
      var passed = word
      passed.agreement = new.id
      if new.document.amendment?.way.ends == true { passed.released = day }
      try update(passed)
    }
  }
}

import Catalogue
package import Money

/// What the customer sends with her yes.
package struct Yes: Sendable {
  /// To which agreement.
  package let agreement: ID<Agreement>
  /// Her name as she typed it.
  package let name: String
  /// Whether she asks that work begin within the time in which she may withdraw.
  package let wantsEarlyStart: Bool
  /// The hash of the text that stood before her.
  package let seen: String

  /// A yes of these.
  package init(agreement: ID<Agreement>, name: String, wantsEarlyStart: Bool, seen: String) {
    self.agreement = agreement
    self.name = name
    self.wantsEarlyStart = wantsEarlyStart
    self.seen = seen
  }
}

extension World {
  /// The fingerprint of a text that both can compare: its SHA-256 in hexadecimal digits.
  package func fingerprint(of text: String) -> String {
    locks.digest(text).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The customer says yes; the same yes again is the same. What was undertaken becomes promises.
  ///
  /// - Parameter text: the exact text for what is agreed on a day.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where it is another text than she saw or is not there to be accepted any
  ///   more, ``DeskRefusal/untold`` while a limitation is still to be told, ``DeskRefusal/invalid(_:)`` for `name`.
  package func accept(
    _ yes: Yes, link secret: String, text: @escaping @Sendable (Agreement.Document, Day) -> String
  ) async throws {
    let name = try Typed.name(yes.name)
    let hash = locks.digest(secret)
    let now = clock.now()
    let today = clock.today()
    let event: ID<Event> = chance.name()
    let (world, chance) = (self, chance)
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard let agreement = try records.agreements(of: household.id).first(where: { $0.id == yes.agreement }) else {
        throw DeskRefusal.changedMeanwhile
      }
      if agreement.state == .accepted, agreement.acceptance?.hash == yes.seen { return household.id }
      let words = text(agreement.document, today)
      guard agreement.state == .laid, world.fingerprint(of: words) == yes.seen,
        let version = try records.latestVersion(of: household.id), version.number == agreement.document.version
      else { throw DeskRefusal.changedMeanwhile }
      guard agreement.document.isTold(try records.confirmations(of: household.id)) else { throw DeskRefusal.untold }
      var accepted = agreement
      accepted.state = .accepted
      accepted.acceptance = Agreement.Acceptance(
        name: name, at: now, day: today, wantsEarlyStart: yes.wantsEarlyStart, text: words, hash: yes.seen)
      try records.update(accepted)
      if let deal = agreement.document.deal?.deal { try records.update(deal, state: .agreed, at: now) }
      let given = try records.replaceAgreements(by: agreement, on: today)
      for promise in agreement.document.promises(agreedOn: today) where !given.contains(promise.what) {
        try records.insert(KeptWord(promise, in: agreement, at: now, named: chance.name()))
      }
      for question in Outcome.questions(after: agreement, agreedOn: today, about: version.document.discovery) {
        try records.insert(question)
      }
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .accepted,
          payload: Event.Payload(text: agreement.document.way, version: agreement.number)))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }

  /// The customer withdraws; the same again is the same.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where there is nothing to withdraw from any more.
  package func withdraw(
    from agreement: ID<Agreement>, name typed: String, link secret: String
  ) async throws {
    let name = try Typed.name(typed)
    let hash = locks.digest(secret)
    let now = clock.now()
    let (today, notOver) = (clock.today(), clock.dayNotOverAnywhere())
    let event: ID<Event> = chance.name()
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard var found = try records.agreements(of: household.id).first(where: { $0.id == agreement }) else {
        throw DeskRefusal.changedMeanwhile
      }
      if found.state == .withdrawn { return household.id }
      guard found.state == .accepted else { throw DeskRefusal.changedMeanwhile }
      try found.withdraw(name: name, on: today, at: now, rightOn: notOver)
      try records.update(found)
      try records.releasePromises(from: found, on: today)
      try records.insert(
        Event(
          id: event, household: household.id, at: now, by: .customer, kind: .undone,
          payload: Event.Payload(text: found.document.way, version: found.number)))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }
}

extension Records {
  /// What was undertaken in an agreement need not be any more once it has ended.
  func releasePromises(from agreement: Agreement, on day: Day) throws {
    for word in try words(of: agreement.household) where word.agreement == agreement.id && word.isOpen {
      var released = word
      released.released = day
      try update(released)
    }
    try eraseUnanswered(of: agreement.household)
    // What was said of changed circumstances has no more use either.
    for change in try changes(of: agreement.household) where change.agreement == agreement.id && change.isOpen {
      var closed = change
      closed.close(on: day, taking: CareWay.undo)
      try update(closed)
    }
  }
}

extension Agreement {
  /// Ends it by the customer's right to withdraw.
  ///
  /// - Parameter checked: the day on which the right must stand, where it is another than the day it is at the desk.
  /// - Throws: ``DeskRefusal/rightOver`` where she could not withdraw on that day.
  mutating func withdraw(name: String, on day: Day, at now: Instant, rightOn checked: Day? = nil) throws {
    guard let right, right.stands(on: checked ?? day) else { throw DeskRefusal.rightOver }
    state = .withdrawn
    withdrawal = Withdrawal(name: name, at: now, day: day, moneyBackBy: right.moneyBack(withdrawnOn: day))
  }
}

extension Agreement.Document {
  /// Whether every limitation was told in the words it has.
  package func isTold(_ confirmations: [Confirmation]) -> Bool {
    let told = confirmations.filter { $0.offer == offer }.map(\.wording)
    return limitations.allSatisfy(told.contains)
  }
}

package import Money

extension KeptWord {
  /// Whether both can say at a check-in how it goes on: from a month before its day, as long as it is open.
  package func isTimeToLook(on today: Day) -> Bool {
    checkIn != nil && isOpen && today >= due.adding(months: -1)
  }
}

extension Agreement {
  /// What she can change to at a check-in, at the price fixed with the yes.
  package var upgrades: [CheckInTerms.Upgrade] { document.checkIn?.upgrades ?? [] }

  /// What would be agreed if she changed to something larger: all else stays.
  package func document(growing upgrade: CheckInTerms.Upgrade, on today: Day) -> Document? {
    guard upgrades.contains(upgrade) else { return nil }
    let left = payments(after: today)
    let amounts = left.map { upgrade.each ?? $0.amount }
    let way = CareWay(
      id: "upgrade", kind: .grow(name: upgrade.name, fee: upgrade.fee), runs: PaymentRun.runs(amounts))
    var grown = changed(by: way, from: left.first?.due ?? today, on: today)
    grown?.offer = upgrade.offer
    grown?.way = upgrade.name
    grown?.checkIn?.upgrades.removeAll { $0.offer == upgrade.offer }
    return grown
  }
}

extension World {
  /// The customer stays with what she has: the check-in was held.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where there is no such check-in to be held.
  package func stay(at checkIn: ID<KeptWord>, link secret: String) async throws {
    let hash = locks.digest(secret)
    let (now, today) = (clock.now(), clock.today())
    let event: ID<Event> = chance.name()
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard var word = try records.word(checkIn), word.household == household.id else { throw DeskRefusal.notFound }
      if word.confirmed != nil { return household.id }
      guard word.isTimeToLook(on: today) else { throw DeskRefusal.changedMeanwhile }
      word.hold(at: now)
      try records.update(word)
      try records.insert(Event(id: event, household: household.id, at: now, by: .customer, kind: .stayed))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }

  /// The customer changes to something larger at the price fixed with the yes.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where it is another text than she saw or no check-in is due,
  ///   ``DeskRefusal/invalid(_:)`` for `name`.
  package func grow(
    to offer: String, at checkIn: ID<KeptWord>, name typed: String, seen: String, link secret: String,
    text: @escaping @Sendable (Agreement.Document, Day) -> String
  ) async throws {
    let name = try Typed.name(typed)
    let hash = locks.digest(secret)
    let (now, today) = (clock.now(), clock.today())
    let signing = Signing(id: chance.name(), event: chance.name(), name: name, at: now, day: today, seen: seen)
    let world = self
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      // Sent twice, it is the same.
      if try records.agreements(of: household.id).last?.acceptance?.hash == seen { return household.id }
      guard var word = try records.word(checkIn), word.household == household.id, word.isTimeToLook(on: today),
        let agreement = try records.runningAgreement(of: household.id),
        let upgrade = agreement.upgrades.first(where: { $0.offer.text == offer }),
        let document = agreement.document(growing: upgrade, on: today)
      else { throw DeskRefusal.changedMeanwhile }
      try records.amend(agreement, to: document, laid: agreement.at, signing, text: text(document, today), in: world)
      word = try records.word(checkIn) ?? word
      word.hold(at: now)
      try records.update(word)
      return household.id
    }
    await bell.ring(id)
  }
}

extension KeptWord {
  /// Both have looked: it is done, and the other side says so too.
  fileprivate mutating func hold(at now: Instant) {
    done = now
    confirmed = now
    accepted = accepted ?? now
  }
}

package import Money

extension World {
  /// Lays an agreement on the Table, which is the rep's yes to it; one that was laid and not accepted is taken back.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the Table or the deal is another than the document rests on,
  ///   ``DeskRefusal/invalid(_:)`` for `undertaken` where the rep has no room for what she undertakes in it.
  @discardableResult
  package func lay(
    _ document: Agreement.Document, named name: BroughtName = .none, of id: ID<Household>, by account: Account
  ) async throws -> Agreement {
    let (now, today) = (clock.now(), clock.today())
    let fresh: ID<Agreement> = chance.name(name)
    let event: ID<Event> = chance.name()
    let laid = try await store.write { records -> Agreement in
      _ = try records.own(id, of: account)
      let before = try records.agreements(of: id)
      if let made = before.first(where: { $0.id == fresh }) { return made }
      guard try records.latestVersion(of: id)?.number == document.version else { throw DeskRefusal.changedMeanwhile }
      if let picked = document.deal {
        let open = try records.openDeal(of: id)
        guard open?.deal.id == picked.deal, open?.deal.state == .picked, open?.round?.number == picked.round else {
          throw DeskRefusal.changedMeanwhile
        }
      }
      let agreement = Agreement(
        id: fresh, household: id, number: (before.map(\.number).max() ?? 0) + 1, at: now, document: document)
      if let short = try records.shortage(for: agreement, of: account.id, on: today, at: now) {
        throw DeskRefusal.invalid(["undertaken": .noRoom(short)])
      }
      for older in before where older.state == .laid { try records.update(older.id, state: .takenBack) }
      try records.insert(agreement)
      try records.insert(
        Event(id: event, household: id, at: now, by: .rep, kind: .laid, payload: Event.Payload(text: document.way)))
      try records.touch(id, at: now)
      return agreement
    }
    await bell.ring(id)
    return laid
  }

  /// Takes back an agreement to which the customer has not said yes.
  package func takeBack(_ agreement: ID<Agreement>, of id: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    let event: ID<Event> = chance.name()
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard let found = try records.agreements(of: id).first(where: { $0.id == agreement }), found.state == .laid else {
        throw DeskRefusal.changedMeanwhile
      }
      try records.update(agreement, state: .takenBack)
      try records.insert(Event(id: event, household: id, at: now, by: .rep, kind: .withdrew))
      try records.touch(id, at: now)
    }
    await bell.ring(id)
  }
}

extension Records {
  /// Why what the rep undertakes in an agreement is beyond what she can do, were it agreed on a day; `nil` where it fits
  /// beside what she promised already.
  fileprivate func shortage(
    for agreement: Agreement, of owner: ID<Account>, on day: Day, at now: Instant
  ) throws -> NoRoom? {
    guard let capacity = try capacity(of: owner) else { return nil }
    // What an older agreement of the deal promised is promised again in this one.
    let replaced = try agreements(of: agreement.household).filter {
      $0.document.deal != nil && $0.document.deal?.deal == agreement.document.deal?.deal
    }
    var others = try wordsTaking(of: owner).filter { word in !replaced.contains { $0.id == word.agreement } }
    for (place, promise) in agreement.document.promises(agreedOn: day).enumerated() {
      guard let takes = promise.takes else { continue }
      if let short = try capacity.shortage(of: takes, on: promise.due, beside: others) { return short }
      others.append(KeptWord(promise, in: agreement, at: now, named: ID("undertaken\(place)")))
    }
    return nil
  }
}

import Catalogue
package import Money

/// What the customer sends to say that things changed; only the wish is needed.
package struct ChangeNotice: Sendable {
  /// What would help.
  package var wish: String
  /// What she can pay a month, as typed; may be empty.
  package var canPay: String
  /// For how many months, as typed; may be empty.
  package var months: String
  /// Anything else; may be empty.
  package var words: String
  /// The limitation nobody told her of, by name, `other` for something that stands nowhere, or empty.
  package var untold: String

  /// A notice of these.
  package init(wish: String, canPay: String = "", months: String = "", words: String = "", untold: String = "") {
    self.wish = wish
    self.canPay = canPay
    self.months = months
    self.words = words
    self.untold = untold
  }

  /// What stands for something that is not among the limitations.
  package static let other = "other"
  /// The longest hard time, in months.
  package static let mostMonths = 60
}

extension World {
  /// The customer says that things changed; the same again is the same.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `wish`, `can-pay`, `months`, `words` and `untold`;
  ///   ``DeskRefusal/changedMeanwhile`` where nothing is agreed or she has said so already.
  package func sayThingsChanged(_ notice: ChangeNotice, named name: BroughtName = .none, link secret: String)
    async throws
  {
    let (now, today) = (clock.now(), clock.today())
    let (fresh, event): (ID<LifeChange>, ID<Event>) = (chance.name(name), chance.name())
    let hash = locks.digest(secret)
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      let before = try records.changes(of: household.id)
      if before.contains(where: { $0.id == fresh }) { return household.id }
      guard !before.contains(where: \.isOpen), let agreement = try records.runningAgreement(of: household.id) else {
        throw DeskRefusal.changedMeanwhile
      }
      let limits = try records.limitations(of: agreement)
      var reading = NoticeReading(currency: household.noted)
      let (wish, said) = reading.read(notice, limits: limits)
      guard let wish, reading.faults.isEmpty else { throw DeskRefusal.invalid(reading.faults) }
      try records.insert(
        LifeChange(
          id: fresh, household: household.id, agreement: agreement.id, at: now, wish: wish,
          answerBy: try records.answerDay(for: household, toldOn: today),
          cause: try records.cause(notice.untold, of: agreement, limits), said: said))
      // No word of what she said: it is to be gone when this closes.
      try records.insert(Event(id: event, household: household.id, at: now, by: .customer, kind: .changed))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }

  /// The customer closes what she opened; what was said is erased. All stays as it was agreed.
  package func closeChange(_ change: ID<LifeChange>, link secret: String) async throws {
    let today = clock.today()
    try await alter(change, link: secret, kind: .changeClosed) { found, _, _ in
      guard found.isOpen else { return }
      found.close(on: today)
    }
  }

  /// The customer says that none of the ways helps: the rep is asked again, with a new day to answer by.
  package func askForOtherWays(in change: ID<LifeChange>, link secret: String) async throws {
    let today = clock.today()
    try await alter(change, link: secret, kind: .changed) { found, household, records in
      guard found.state == .answered else { return }
      found.state = .open
      found.answer = nil
      found.answerBy = try records.answerDay(for: household, toldOn: today)
    }
  }

  /// Changes a case for the customer, with its event; where it was so already, nothing is written.
  private func alter(
    _ change: ID<LifeChange>, link secret: String, kind: Event.Kind,
    how: @escaping @Sendable (inout LifeChange, Household, any Records) throws -> Void
  ) async throws {
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let hash = locks.digest(secret)
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard let before = try records.changes(of: household.id).first(where: { $0.id == change }) else {
        throw DeskRefusal.notFound
      }
      var found = before
      try how(&found, household, records)
      guard found != before else { return household.id }
      try records.update(found)
      try records.insert(Event(id: event, household: household.id, at: now, by: .customer, kind: kind))
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }
}

extension Records {
  /// The agreement that holds, if there is one.
  func runningAgreement(of id: ID<Household>) throws -> Agreement? {
    try agreements(of: id).running
  }

  /// What a rep does in a trade when things change; `nil` where she has not said so.
  func carePolicy(of owner: ID<Account>, in trade: ID<Trade>) throws -> CarePolicy? {
    try self.trade(trade, of: owner)?.care
  }

  /// The day by which a household's rep promises to answer when she is told on a day that things changed.
  func answerDay(for household: Household, toldOn day: Day) throws -> Day {
    let trade = try latestVersion(of: household.id)?.document.discovery.trade
    let policy = try trade.flatMap { try carePolicy(of: household.owner, in: $0) } ?? CarePolicy()
    return day.adding(days: policy.answerDays)
  }

  /// All limitations of what was agreed on, as they stood on the Table then.
  func limitations(of agreement: Agreement) throws -> [(id: String, text: String)] {
    let version = try version(agreement.document.version, of: agreement.household)
    let offer = version?.document.offers.first { $0.id == agreement.document.offer }
    return (offer?.limitations ?? []).map { ($0.id.text, $0.text) }
  }

  /// Whether a limitation was confirmed before it was agreed, in the words it had then.
  fileprivate func cause(
    _ untold: String, of agreement: Agreement, _ limits: [(id: String, text: String)]
  ) throws -> LifeChange.Cause {
    guard !untold.isEmpty else { return .changed }
    guard let limit = limits.first(where: { $0.id == untold }) else { return .notTold }
    let agreed = try agreements(of: agreement.household).last { $0.document.amendment == nil && $0.acceptance != nil }
    let isRecorded = try confirmations(of: agreement.household).contains { read in
      read.offer == agreement.document.offer && read.limitation.text == limit.id && read.wording == limit.text
        && agreed?.acceptance.map { read.at <= $0.at } ?? false
    }
    return isRecorded ? .told : .notTold
  }
}

/// Reads what the customer typed, and collects what cannot be kept.
private struct NoticeReading {
  let currency: Currency
  var faults: [String: FieldFault] = [:]

  mutating func read(
    _ notice: ChangeNotice, limits: [(id: String, text: String)]
  ) -> (wish: LifeChange.Wish?, said: LifeChange.Said) {
    let wish = LifeChange.Wish(rawValue: notice.wish).flatMap { LifeChange.Wish.offered.contains($0) ? $0 : nil }
    if wish == nil { faults["wish"] = notice.wish.isEmpty ? .empty : .notAChoice }
    var amounts = TypedAmounts(currency: currency)
    let canPay = amounts.minor("can-pay", notice.canPay, least: 0, isRequired: false)
    faults.merge(amounts.faults) { first, _ in first }
    var said = LifeChange.Said(canPay: canPay)
    do {
      if !notice.months.trimmed.isEmpty { said.months = try Typed.whole(notice.months, 1, ChangeNotice.mostMonths) }
    } catch { faults["months"] = error }
    do { said.words = try Typed.words(notice.words, most: DiscoveryLimits.saidCharacters, canBeEmpty: true) } catch {
      faults["words"] = error
    }
    if !notice.untold.isEmpty {
      said.untold = limits.first { $0.id == notice.untold }?.text ?? ""
      if said.untold == "", notice.untold != ChangeNotice.other { faults["untold"] = .notAChoice }
    }
    return (wish, said)
  }
}

package import Money

/// Who does something on a Table.
package enum Actor: Sendable {
  /// The rep whose household it is.
  case rep(Account, ID<Household>)
  /// The customer with her link.
  case customer(link: String)
}

/// What keeping a promise takes, as it is typed.
package struct TypedTakes: Sendable {
  /// Hours of work; may be empty.
  package var hours: String
  /// Something from stock; empty for nothing.
  package var item: String
  /// How many of it; empty for one.
  package var count: String
  /// The time it is given; empty for any.
  package var slot: String

  /// What was typed.
  package init(hours: String = "", item: String = "", count: String = "", slot: String = "") {
    self.hours = hours
    self.item = item
    self.count = count
    self.slot = slot
  }

  /// What it takes; `nil` where it takes nothing that is counted.
  func read(_ faults: inout [String: FieldFault]) -> Takes? {
    var takes = Takes(slot: slot.isEmpty ? nil : slot)
    do { takes.minutes = try Typed.minutes(hours: hours) } catch { faults["hours"] = error }
    do {
      if !item.isEmpty { takes.items[item] = count.trimmed.isEmpty ? 1 : try Typed.whole(count, 1, 9999) }
    } catch { faults["count"] = error }
    return takes.isNothing ? nil : takes
  }
}

/// What a side says of a promise.
package enum PromiseWord: Hashable, Sendable {
  /// Its owner: it is done.
  case kept
  /// Its owner: it could not be kept, because of that.
  case broken(reason: String)
  /// The other side: so it is promised, or so it became.
  case confirm
  /// The other side: it is not done yet.
  case notYet
  /// The other side: it need not be any more.
  case release
}

extension World {
  /// Writes down a promise of whoever acts; to make good a broken one of hers, if one is named.
  ///
  /// - Parameter taking: what keeping it takes of the rep's capacity, as typed; a promise of the customer's takes none.
  /// - Parameter limitation: what it sees to of what the customer accepted with her yes, in the words she was told.
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `promise`, `due`, `hours` or `count`, with the next day that has room where
  ///   this one has none; then nothing is kept.
  package func promise(
    _ text: String, due: String, making good: ID<KeptWord>? = nil, taking: TypedTakes = TypedTakes(),
    seeingTo limitation: String? = nil, named name: BroughtName = .none, by actor: Actor
  ) async throws {
    var faults: [String: FieldFault] = [:]
    let trimmed = text.trimmed
    if trimmed.isEmpty { faults["promise"] = .empty }
    if trimmed.count > DiscoveryLimits.labelCharacters {
      faults["promise"] = .tooLong(most: DiscoveryLimits.labelCharacters)
    }
    let takes = taking.read(&faults)
    // A time has its day.
    let day = Day(iso: due.trimmed) ?? Day(iso: String(taking.slot.prefix(10)))
    if day == nil { faults["due"] = due.trimmed.isEmpty ? .empty : .notADay }
    guard faults.isEmpty, let day else { throw DeskRefusal.invalid(faults) }
    let now = clock.now()
    let (id, event): (ID<KeptWord>, ID<Event>) = (chance.name(name), chance.name())
    let locks = locks
    let household = try await store.write { records -> ID<Household> in
      let (household, side) = try records.seat(of: actor, locks)
      guard try records.word(id) == nil else { return household }
      if let good {
        let broken = try records.word(good)
        guard broken?.household == household, broken?.by == side, broken?.broken != nil else {
          throw DeskRefusal.changedMeanwhile
        }
      }
      if let limitation {
        let accepted = try records.agreements(of: household).filter { $0.state == .accepted }
        guard accepted.contains(where: { $0.document.limitations.contains(limitation) }) else {
          throw DeskRefusal.changedMeanwhile
        }
      }
      if side == .rep, let takes {
        let owner = try records.household(household)?.owner ?? ID("")
        let capacity = try records.capacity(of: owner) ?? RepCapacity()
        if let short = try capacity.shortage(of: takes, on: day, beside: try records.wordsTaking(of: owner)) {
          throw DeskRefusal.invalid(["due": .noRoom(short)])
        }
      }
      try records.insert(
        KeptWord(
          id: id, household: household, by: side, text: trimmed, due: day, makesGood: good,
          takes: side == .rep ? takes : nil, seesTo: limitation))
      try records.insert(
        Event(
          id: event, household: household, at: now, by: side, kind: .promised, payload: Event.Payload(text: trimmed)))
      try records.touch(household, at: now)
      return household
    }
    await bell.ring(household)
  }

  /// Writes down what a side says of a promise; the same again is the same.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the promise stands otherwise by now,
  ///   ``DeskRefusal/invalid(_:)`` for `reason`.
  package func say(_ word: PromiseWord, of id: ID<KeptWord>, by actor: Actor) async throws {
    if case .broken(let reason) = word, reason.count > DiscoveryLimits.saidCharacters {
      throw DeskRefusal.invalid(["reason": .tooLong(most: DiscoveryLimits.saidCharacters)])
    }
    let (now, today) = (clock.now(), clock.today())
    let event: ID<Event> = chance.name()
    let locks = locks
    let household = try await store.write { records -> ID<Household> in
      let (household, side) = try records.seat(of: actor, locks)
      guard let before = try records.word(id), before.household == household else { throw DeskRefusal.notFound }
      var promise = before
      let kind = try promise.take(word, by: side, at: now, on: today)
      guard promise != before, let kind else { return household }
      try records.update(promise)
      try records.insert(
        Event(
          id: event, household: household, at: now, by: side, kind: kind, payload: Event.Payload(text: promise.text)))
      try records.touch(household, at: now)
      return household
    }
    await bell.ring(household)
  }
}

extension KeptWord {
  /// Takes what a side says of it; the kind of event it is, `nil` where it changes nothing.
  mutating func take(_ word: PromiseWord, by side: Side, at now: Instant, on today: Day) throws -> Event.Kind? {
    let isOwner = side == by
    switch word {
    case .kept where isOwner:
      if done != nil { return nil }
      guard isOpen else { throw DeskRefusal.changedMeanwhile }
      done = now
      return .kept
    case .broken(let reason) where isOwner:
      if broken != nil { return nil }
      guard isOpen else { throw DeskRefusal.changedMeanwhile }
      broken = Broken(on: today, reason: reason.trimmed)
      return .broke
    case .confirm where !isOwner:
      if isOpen {
        if accepted != nil { return nil }
        accepted = now
        return .confirmed
      }
      if confirmed != nil || released != nil { return nil }
      confirmed = now
      return .confirmed
    case .notYet where !isOwner:
      if done == nil { return nil }
      guard confirmed == nil else { throw DeskRefusal.changedMeanwhile }
      done = nil
      return .notYet
    case .release where !isOwner:
      if released != nil { return nil }
      guard isOpen else { throw DeskRefusal.changedMeanwhile }
      released = today
      return .released
    default: throw DeskRefusal.changedMeanwhile
    }
  }
}

extension Records {
  /// Where somebody sits: whose Table, on which side.
  func seat(of actor: Actor, _ locks: any Locks) throws -> (household: ID<Household>, side: Side) {
    switch actor {
    case .rep(let account, let id): return (try own(id, of: account).id, .rep)
    case .customer(let link): return (try household(behind: locks.digest(link)).id, .customer)
    }
  }
}

extension World {
  /// Notes that a promise of the rep's was kept, wherever it is.
  package func keep(_ id: ID<KeptWord>, by account: Account) async throws {
    let found = try await store.read { try $0.word(id) }
    guard let found else { throw DeskRefusal.notFound }
    try await say(.kept, of: id, by: .rep(account, found.household))
  }
}

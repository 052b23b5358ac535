import Bargaining
import Catalogue
package import Money

extension World {
  /// Seals the customer's numbers for a round, upon which the mediator looks once; the same again is the same.
  ///
  /// - Parameter typed: amounts as she typed them: `today`, and `worth.ISSUE/LEVEL`; what is left out is what it is
  ///   usually worth.
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field, ``DeskRefusal/changedMeanwhile`` where the round is over or ran.
  package func seal(
    _ typed: [String: String], round number: Int, of deal: ID<Deal>, link secret: String
  ) async throws {
    let hash = locks.digest(secret)
    let now = clock.now()
    let salt = chance.bytes(16)
    let (sealed, ran): (ID<Event>, ID<Event>) = (chance.name(), chance.name())
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard let open = try records.openDeal(of: household.id), open.deal.id == deal, var round = open.round,
        round.number == number, open.deal.subject.mode == .mediator
      else { throw DeskRefusal.changedMeanwhile }
      let subject = open.deal.subject
      let numbers = try subject.numbers(typed, in: household.noted)
      if let before = try records.seal(of: deal, round: number, side: .customer) {
        // Locked: the same numbers are the same seal, others are refused.
        guard before.numbers == numbers else { throw DeskRefusal.changedMeanwhile }
        return household.id
      }
      guard open.deal.state == .open, let rep = try records.seal(of: deal, round: number, side: .rep),
        let owner = try records.account(household.owner)
      else { throw DeskRefusal.changedMeanwhile }
      try records.insert(Seal(deal: deal, round: number, side: .customer, numbers: numbers, salt: salt, at: now))
      let trade = try records.latestVersion(of: household.id)?.document.discovery.trade ?? ID("")
      let found = try subject.mediate(
        customer: numbers, seller: rep.numbers,
        others: subject.others(try records.concessions(of: owner, trade: trade), in: household.noted))
      round.document.result = found
      round.document.packages =
        found.isDeal
        ? [found.terms] + (found.priceOnly.map { $0 == found.terms ? [] : [$0] } ?? []) : []
      try records.update(round)
      try records.update(deal, state: .open, at: now)
      for (name, side, kind) in [(sealed, Side.customer, Event.Kind.sealed), (ran, .rep, .mediated)] {
        try records.insert(
          Event(
            id: name, household: household.id, at: now, by: side, kind: kind,
            payload: Event.Payload(text: String(number))))
      }
      try records.touch(household.id, at: now)
      return household.id
    }
    await bell.ring(id)
  }

  /// Opens another round for the mediator, with the rep's numbers sealed anew.
  ///
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the round still waits or the mediator has looked often enough.
  package func openMediation(of id: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    let salt = chance.bytes(16)
    let event: ID<Event> = chance.name()
    let world = self
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard let open = try records.openDeal(of: id), open.deal.subject.mode == .mediator, let last = open.round,
        last.document.result != nil, open.rounds.count < Deal.mostRuns, open.deal.state != .agreed,
        let corner = try records.corner(of: open.deal.id)
      else { throw DeskRefusal.changedMeanwhile }
      try records.seal(corner, of: open.deal, round: last.number + 1, salt: salt, at: now, in: world)
      try records.update(open.deal.id, state: .open, at: now)
      try records.insert(
        Event(
          id: event, household: id, at: now, by: .rep, kind: .offered,
          payload: Event.Payload(text: String(last.number + 1))))
      try records.touch(id, at: now)
    }
    await bell.ring(id)
  }
}

extension Records {
  /// Seals the rep's numbers for a round and opens it, with their fingerprint for both to see.
  func seal(
    _ corner: SellerCorner, of deal: Deal, round number: Int, salt: [UInt8], at now: Instant, in world: World
  ) throws {
    let numbers = deal.subject.numbers(corner)
    var document = DealRound.Document()
    document.commitment = world.fingerprint(of: Seal.text(numbers, salt: salt))
    try insert(DealRound(deal: deal.id, number: number, at: now, document: document))
    try insert(Seal(deal: deal.id, round: number, side: .rep, numbers: numbers, salt: salt, at: now))
  }
}

extension Seal {
  /// What a fingerprint is made of: the salt, then every number in a fixed order.
  static func text(_ numbers: Numbers, salt: [UInt8]) -> String {
    let worth = numbers.worth.sorted { $0.key < $1.key }.flatMap { issue, levels in
      levels.sorted { $0.key < $1.key }.map { "\(issue)/\($0.key)=\($0.value)" }
    }
    return (salt.map { String($0, radix: 16) } + ["today=\(numbers.today)"] + worth).joined(separator: "\n")
  }
}

extension Deal.Subject {
  /// The customer's numbers as she typed them.
  func numbers(_ typed: [String: String], in currency: Currency) throws -> Seal.Numbers {
    var amounts = TypedAmounts(currency: currency)
    let today = amounts.minor("today", typed["today"] ?? "")
    var worth: [String: [String: Int64]] = [:]
    for issue in issues {
      for level in issue.levels.dropFirst() {
        let field = "worth.\(issue.id)/\(level.id)"
        let own =
          level.cut.map { off($0) } ?? amounts.minor(field, typed[field] ?? "", isRequired: false) ?? level.worth
        if own != 0 { worth[issue.id, default: [:]][level.id] = own }
      }
    }
    guard amounts.faults.isEmpty else { throw DeskRefusal.invalid(amounts.faults) }
    return Seal.Numbers(today: today ?? 0, worth: worth)
  }

  /// What stands in the catalogue and does not move here, as issues on the assumption of what they are usually worth.
  func others(_ items: [CatalogueItem], in currency: Currency) -> [(issue: Issue, name: String)] {
    let here = Set(issues.map(\.id))
    func minor(_ amount: Double) -> Int64 { (try? Money.rounding(amount, in: currency).minor) ?? 0 }
    return items.compactMap { item in
      guard let concession = item.concession, !here.contains(concession.id.text), !concession.isPrice else {
        return nil
      }
      let levels = concession.levels.map { level in
        Bargaining.Level(
          level.id.text, customer: minor(level.worth), seller: -minor(item.costs[level.id] ?? 0))
      }
      return (Issue(concession.id.text, levels: levels), concession.name)
    }
  }
}

package import Advice
import Bargaining
import Catalogue
package import Money

/// A deal with its rounds, as both sides see it.
package struct OpenDeal: Hashable, Sendable {
  /// The deal.
  package let deal: Deal
  /// Its rounds, the first one first.
  package let rounds: [DealRound]

  /// The newest round.
  package var round: DealRound? { rounds.last }

  /// What the customer picked: in the newest round, or what was agreed on.
  package var picked: Deal.Terms? {
    let last = deal.state == .agreed ? rounds.last { $0.document.picked != nil } : round
    guard let round = last, let picked = round.document.picked, round.document.packages.indices.contains(picked) else {
      return nil
    }
    return round.document.packages[picked]
  }
}

/// What the page on which a rep opens a deal needs.
package struct DealSetup: Sendable {
  /// The Table it rests on.
  package let table: OpenTable
  /// What may move, in the catalogue's order.
  package let concessions: [CatalogueItem]
  /// The deal there is, with what only the rep sees of it.
  package let deal: OpenDeal?
  /// Her corner of it.
  package let corner: SellerCorner?
}

extension World {
  /// What a deal could be about.
  ///
  /// - Throws: ``DeskRefusal/missing(_:)`` while nothing is on the Table.
  package func dealSetup(of id: ID<Household>, by account: Account) async throws -> DealSetup {
    try await store.read { records in
      let household = try records.own(id, of: account)
      guard let version = try records.latestVersion(of: id) else { throw DeskRefusal.missing([.noWords]) }
      let table = OpenTable(
        household: household, rep: account.profile, version: version, document: version.document)
      let deal = try records.openDeal(of: id)
      return DealSetup(
        table: table,
        concessions: try records.concessions(of: account, trade: version.document.discovery.trade), deal: deal,
        corner: try deal.flatMap { try records.corner(of: $0.deal.id) })
    }
  }

  /// Opens a deal with its first round; the one before is taken back.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` with every fault, by field; then nothing is kept.
  @discardableResult
  package func openDeal(
    _ draft: DealDraft, named name: BroughtName = .none, of id: ID<Household>, by account: Account
  ) async throws -> OpenDeal {
    let now = clock.now()
    let fresh: ID<Deal> = chance.name(name)
    let event: ID<Event> = chance.name()
    let kind = settings.kind
    let salt = chance.bytes(16)
    let world = self
    let opened = try await store.write { records -> OpenDeal in
      let household = try records.own(id, of: account)
      if let made = try records.deal(fresh), made.household == id {
        return OpenDeal(deal: made, rounds: try records.rounds(of: fresh))
      }
      let (subject, corner) = try records.subject(of: draft, for: household, by: account, at: kind)
      let deal = Deal(id: fresh, household: id, at: now, subject: subject)
      if let before = try records.openDeal(of: id), before.deal.state != .agreed {
        try records.update(before.deal.id, state: .withdrawn, at: now)
      }
      try records.insert(deal)
      try records.save(corner, of: fresh)
      if subject.mode == .mediator {
        try records.seal(corner, of: deal, round: 1, salt: salt, at: now, in: world)
      } else {
        try records.insert(
          DealRound(
            deal: fresh, number: 1, at: now, document: try subject.round(corner, asked: nil, in: household.noted)))
      }
      try records.insert(
        Event(id: event, household: id, at: now, by: .rep, kind: .offered, payload: Event.Payload(text: "1")))
      try records.touch(id, at: now)
      return OpenDeal(deal: deal, rounds: try records.rounds(of: fresh))
    }
    await bell.ring(id)
    return opened
  }

  /// Lays another round on the Table, with what the customer chose to share when she asked.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `target` or `tolerance`; then nothing is kept.
  package func nextRound(
    target: String, tolerance: String, of id: ID<Household>, by account: Account
  ) async throws {
    let now = clock.now()
    let event: ID<Event> = chance.name()
    try await store.write { records in
      let household = try records.own(id, of: account)
      guard let open = try records.openDeal(of: id), open.deal.state == .askedAgain || open.deal.state == .open,
        open.deal.subject.mode == .phone, var corner = try records.corner(of: open.deal.id), let last = open.round
      else { throw DeskRefusal.notFound }
      let subject = open.deal.subject
      corner = try corner.changed(target: target, tolerance: tolerance, in: household.noted)
      let round = DealRound(
        deal: open.deal.id, number: last.number + 1, at: now,
        document: try subject.round(corner, asked: last.document.asked, in: household.noted))
      try records.save(corner, of: open.deal.id)
      try records.insert(round)
      try records.update(open.deal.id, state: .open, at: now)
      try records.insert(
        Event(
          id: event, household: id, at: now, by: .rep, kind: .offered,
          payload: Event.Payload(text: String(round.number))))
      try records.touch(id, at: now)
    }
    await bell.ring(id)
  }

  /// Takes a deal off the Table.
  package func withdrawDeal(of id: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    let event: ID<Event> = chance.name()
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard let open = try records.openDeal(of: id), open.deal.state != .agreed, open.round?.document.better == nil
      else { throw DeskRefusal.notFound }
      try records.update(open.deal.id, state: .withdrawn, at: now)
      try records.insert(Event(id: event, household: id, at: now, by: .rep, kind: .withdrew))
      try records.touch(id, at: now)
    }
    await bell.ring(id)
  }
}

extension Deal.Subject {
  /// The packages of a round of the phone mode, which leave the rep about her target; with what the customer shared, none
  /// that leaves out what she must have, and of the others those with most of what she would rather have.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `target` where nothing reaches it.
  func round(
    _ corner: SellerCorner, asked: DealRound.Asked?, in currency: Currency
  ) throws -> DealRound.Document {
    let problem = try problem(corner)
    let menu = try problem.roundMenu(
      seller: corner.target, within: corner.tolerance, neverBelow: corner.floor,
      wishes: asked?.wishes(in: problem) ?? PackageWishes())
    guard !menu.shown.isEmpty else {
      throw DeskRefusal.invalid([
        "target": .outOfReach(nearest: menu.nearest.map(currency.units))
      ])
    }
    return DealRound.Document(packages: menu.shown.map(terms), candidates: menu.candidates)
  }
}

extension DealRound.Asked {
  /// What she must have and would rather have, for the engine.
  fileprivate func wishes(in problem: BargainingProblem) -> PackageWishes {
    func levels(_ band: DealRound.Band) -> [String: Set<String>] {
      bands.mapValues { Set($0.filter { $0.value == band }.keys) }
    }
    return PackageWishes(needed: levels(.must), preferred: levels(.nice), in: problem)
  }
}

extension SellerCorner {
  /// The corner with another target and tolerance.
  func changed(target: String, tolerance: String, in currency: Currency) throws -> SellerCorner {
    var amounts = TypedAmounts(currency: currency)
    var changed = self
    changed.target =
      amounts.minor("target", target, least: currency.units(floor)) ?? self.target
    changed.tolerance = amounts.minor("tolerance", tolerance, least: 0) ?? self.tolerance
    guard amounts.faults.isEmpty else { throw DeskRefusal.invalid(amounts.faults) }
    return changed
  }
}

extension AdviceAnswer {
  /// The rep's own ways to go in the ranking, the best first: those that may be bargained over.
  package var ownWays: [Way] { ranking.filter { $0.source == .own } }
}

extension Household {
  /// The currency of its amounts.
  package var noted: Currency { Currency(code: currency) ?? Currency.euro }
}

extension Currency {
  /// Where a household's currency cannot be read any more.
  package static let euro = Currency(code: "EUR") ?? Currency.fallback
  private static var fallback: Currency { preconditionFailure("EUR is a currency") }
}

extension Records {
  /// The newest deal of a household with its rounds.
  func openDeal(of id: ID<Household>) throws -> OpenDeal? {
    try latestDeal(of: id).map { OpenDeal(deal: $0, rounds: try rounds(of: $0.id)) }
  }

  /// What a draft is about, and the rep's corner of it.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` with every fault, by field.
  func subject(
    of draft: DealDraft, for household: Household, by account: Account, at kind: DeskSettings.Kind
  ) throws -> (subject: Deal.Subject, corner: SellerCorner) {
    guard let version = try latestVersion(of: household.id) else { throw DeskRefusal.missing([.noWords]) }
    var reading = DealReading(
      draft: draft, concessions: try concessions(of: account, trade: version.document.discovery.trade),
      currency: household.noted, kind: kind,
      ways: version.document.question(named: household.name).answer().ownWays, version: version.number)
    return try reading.read()
  }

  /// What may move in a trade, in the catalogue's order.
  func concessions(of account: Account, trade: ID<Trade>) throws -> [CatalogueItem] {
    try items(of: account.id, trade: trade).filter { !$0.isRetired && $0.concession != nil }
  }
}

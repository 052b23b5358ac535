import Bargaining
import Money

extension OpenTable {
  /// Whether somebody may ask if something is better for both: what was agreed came of a deal, and nothing changed since.
  package var mayLookForBetter: Bool {
    guard let open = deal, open.deal.state == .agreed, openChange == nil, let agreement = runningAgreement else {
      return false
    }
    return agreement.document.deal?.deal == open.deal.id && agreement.document.amendment == nil
  }
}

extension World {
  /// Looks for packages that are better for both than what was agreed, in a round of its own; what was agreed stands until
  /// both have said yes to another.
  ///
  /// With the customer's numbers on her phone these are packages that leave the rep no worse, for her browser to sort; the
  /// mediator names the one that improves most for both by the numbers they sealed (Raiffa's post-settlement settlement).
  /// - Throws: ``DeskRefusal/nothingBetter`` where there is none, ``DeskRefusal/changedMeanwhile`` where nothing is agreed.
  package func lookForBetter(by actor: Actor) async throws {
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let locks = locks
    let id = try await store.write { records -> ID<Household> in
      let (household, side) = try records.seat(of: actor, locks)
      guard let open = try records.openDeal(of: household) else { throw DeskRefusal.changedMeanwhile }
      // Pressed twice, it is the same.
      if open.deal.state == .open, open.round?.document.better != nil { return household }
      guard open.deal.state == .agreed, let agreed = open.picked,
        let agreement = try records.runningAgreement(of: household), agreement.document.amendment == nil,
        let picked = agreement.document.deal, picked.deal == open.deal.id,
        try !records.changes(of: household).contains(where: \.isOpen)
      else { throw DeskRefusal.changedMeanwhile }
      let found =
        open.deal.subject.mode == .mediator
        ? try records.improved(agreed, of: open.deal, round: picked.round)
        : try records.noWorse(agreed, for: open.deal)
      guard !found.isEmpty else { throw DeskRefusal.nothingBetter }
      var document = DealRound.Document(packages: found, candidates: found.count)
      document.better = agreed
      let number = (open.rounds.map(\.number).max() ?? 0) + 1
      try records.insert(DealRound(deal: open.deal.id, number: number, at: now, document: document))
      try records.update(open.deal.id, state: .open, at: now)
      try records.insert(Event(id: event, household: household, at: now, by: side, kind: .lookedForBetter))
      try records.touch(household, at: now)
      return household
    }
    await bell.ring(id)
  }

  /// Leaves what was agreed as it is; the round that looked for something better is over.
  package func keepAgreed(by actor: Actor) async throws {
    let now = clock.now()
    let locks = locks
    let id = try await store.write { records -> ID<Household> in
      let (household, _) = try records.seat(of: actor, locks)
      guard let open = try records.openDeal(of: household), var round = open.round, round.document.better != nil else {
        throw DeskRefusal.changedMeanwhile
      }
      if open.deal.state == .agreed { return household }
      round.document.picked = nil
      try records.update(round)
      try records.update(open.deal.id, state: .agreed, at: now)
      for laid in try records.agreements(of: household) where laid.state == .laid {
        try records.update(laid.id, state: .takenBack)
      }
      try records.touch(household, at: now)
      return household
    }
    await bell.ring(id)
  }
}

extension Records {
  /// Packages that leave the rep no worse than what was agreed, and not much better.
  fileprivate func noWorse(_ agreed: Deal.Terms, for deal: Deal) throws -> [Deal.Terms] {
    guard let corner = try corner(of: deal.id) else { return [] }
    let problem = try deal.subject.problem(corner)
    let stands = try problem.package(terms: agreed)
    let gain = stands.gains.seller
    // As far as she chose to give or take, then farther.
    for reach in [1, 4, 16] {
      let tolerance = max(1, corner.tolerance) * Int64(reach)
      let menu = try problem.roundMenu(
        seller: gain + tolerance, within: tolerance, neverBelow: max(corner.floor, gain), without: stands)
      if !menu.shown.isEmpty { return menu.shown.map(deal.subject.terms) }
    }
    return []
  }

  /// The package that improves most on what was agreed by the numbers both sealed for its round.
  fileprivate func improved(_ agreed: Deal.Terms, of deal: Deal, round: Int) throws -> [Deal.Terms] {
    guard let customer = try seal(of: deal.id, round: round, side: .customer),
      let rep = try seal(of: deal.id, round: round, side: .rep)
    else { return [] }
    let problem = try deal.subject.problem(customer: customer.numbers, seller: rep.numbers)
    let better = try EfficientPackages(problem).improvement(on: try problem.package(terms: agreed))
    return better.map { [deal.subject.terms(of: $0)] } ?? []
  }

  /// What a newer agreement of the same deal stands in place of: it stays as it stood. What was promised in it goes on where
  /// it is promised again, and need not be any more where it is not.
  ///
  /// - Returns: what is promised already, in words.
  func replaceAgreements(by agreement: Agreement, on day: Day) throws -> Set<String> {
    guard let deal = agreement.document.deal?.deal else { return [] }
    var given: Set<String> = []
    let again = Set(agreement.document.promises(agreedOn: day).map(\.what))
    for older in try agreements(of: agreement.household)
    where older.id != agreement.id && older.state == .accepted && older.document.deal?.deal == deal {
      try update(older.id, state: .amended)
      try eraseUnanswered(of: agreement.household)
      for word in try words(of: agreement.household) where word.agreement == older.id && word.released == nil {
        if again.contains(word.text) { given.insert(word.text) }
        guard word.isOpen else { continue }
        var changed = word
        if again.contains(word.text) { changed.agreement = agreement.id } else { changed.released = day }
        try update(changed)
      }
    }
    return given
  }
}

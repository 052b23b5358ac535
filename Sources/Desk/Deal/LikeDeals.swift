package import Money

/// A deal over the same offer that ended in other terms with somebody else; the rep is asked whether she could explain the
/// difference to both. Nobody but her sees it.
package struct LikeDeal: Hashable, Sendable {
  /// With whom.
  package let household: Household
  /// When it was agreed.
  package let since: Instant
  /// What was settled there, for its words.
  package let subject: Deal.Subject
  /// Its terms.
  package let terms: Deal.Terms

  /// What it was agreed at, in minor units.
  package var price: Int64 { subject.price(in: terms) }

  /// The most that are shown, and the most deals that are looked through for them.
  static let most = 3
  static let mostLookedThrough = 300
}

extension LikeDeal {
  /// What was settled otherwise there: issues that either deal moved, by name, with the level here and there; a level that
  /// is not known on one side is `nil`.
  package func differences(
    from here: Deal.Subject, _ terms: Deal.Terms
  ) -> [(what: String, here: Deal.Level?, there: Deal.Level?)] {
    var found: [(what: String, here: Deal.Level?, there: Deal.Level?)] = []
    for issue in here.issues {
      let mine = here.level(of: issue, in: terms)
      let theirs = subject.issues.first { $0.id == issue.id }.flatMap { subject.level(of: $0, in: self.terms) }
      // What was not on the table there stayed as it is offered.
      if mine?.id != theirs?.id ?? issue.levels.first?.id { found.append((issue.name, mine, theirs)) }
    }
    for issue in subject.issues where !here.issues.contains(where: { $0.id == issue.id }) {
      guard let theirs = subject.level(of: issue, in: self.terms), theirs.id != issue.levels.first?.id else { continue }
      found.append((issue.name, nil, theirs))
    }
    return found
  }
}

extension Records {
  /// Deals of the same offer that ended in other terms, the newest first.
  func likeDeals(as open: OpenDeal, of owner: ID<Account>, in currency: Currency) throws -> [LikeDeal] {
    guard let terms = open.picked ?? open.round?.document.result.flatMap({ $0.isDeal ? $0.terms : nil }) else {
      return []
    }
    var found: [LikeDeal] = []
    for (deal, household) in try agreedDeals(of: owner, limit: LikeDeal.mostLookedThrough) {
      guard found.count < LikeDeal.most else { break }
      guard deal.subject.offer == open.deal.subject.offer, deal.household != open.deal.household,
        household.noted == currency,
        let agreed = OpenDeal(deal: deal, rounds: try rounds(of: deal.id)).picked
      else { continue }
      let like = LikeDeal(household: household, since: deal.since, subject: deal.subject, terms: agreed)
      if like.price != open.deal.subject.price(in: terms) || !like.differences(from: open.deal.subject, terms).isEmpty {
        found.append(like)
      }
    }
    return found
  }
}

extension World {
  /// Keeps how the rep would explain the difference to both; she alone reads it.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `explanation`.
  package func explain(_ typed: String, of id: ID<Household>, by account: Account) async throws {
    let words: String
    do { words = try Typed.words(typed, most: DealLimits.wordsCharacters) } catch {
      throw DeskRefusal.invalid(["explanation": error])
    }
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard let open = try records.openDeal(of: id), var corner = try records.corner(of: open.deal.id) else {
        throw DeskRefusal.changedMeanwhile
      }
      corner.explanation = words
      try records.save(corner, of: open.deal.id)
    }
    await bell.ring(id)
  }
}

import Bargaining
import Catalogue
package import Coaching
package import Money

extension World {
  /// What is recorded that a message to a household can be held against: the day, what is in stock, the largest cut its deal bears,
  /// the lowest price
  /// of what it is about in thirty days, how long it may still withdraw, and whether it gets back what it paid.
  package func messageFacts(of household: ID<Household>?, by account: Account) async throws -> MessageFacts {
    let (clock, today) = (clock, clock.today())
    return try await store.read { records in
      var facts = MessageFacts()
      facts.today = today
      // Where there is only one thing in stock, "two left" can only be of that.
      if let stock = try records.capacity(of: account.id)?.stock, stock.count == 1 { facts.stock = stock[0].onHand }
      guard let household, let whom = try records.household(household), whom.owner == account.id else { return facts }
      facts.consents = try records.namesAgreed(to: whom)
      if let deal = try records.latestDeal(of: household), deal.state.isOpen || deal.state == .aside,
        let corner = try records.corner(of: deal.id),
        let largest = deal.subject.sellerNumbers(corner).largestHonestDiscount
      {
        facts.largestDiscountPercent = 100 * Double(largest.numerator) / Double(largest.denominator)
      }
      facts.lowestPriceLast30Days = try records.lowestPrice(to: whom, on: today) { clock.day(of: $0) }
      if let agreement = try records.agreements(of: household).last(where: { $0.state == .accepted }),
        let right = agreement.right
      {
        if let last = right.lastDay { facts.coolingOffDaysLeft = max(0, last.days(since: today)) }
        // Whoever may withdraw gets back all she paid (Directive 2011/83/EU, Article 13, and its like elsewhere).
        if right.stands(on: today) { facts.isDepositRefundable = true }
      }
      return facts
    }
  }

  /// Lets words to a household pass, or refuses them: what contradicts the record cannot be laid on the Table; what else should not be
  /// said as it is goes with a reason, which is kept.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for the field, with what the record says, or for want of a reason.
  func letPass(_ text: String, field: String, because reason: String, to household: ID<Household>, by account: Account)
    async throws
  {
    let checked = try await check(text, to: household, by: account)
    if let found = checked.open.first(where: \.contradicts) {
      throw DeskRefusal.invalid([field: .contradictsRecord(why: found.why)])
    }
    let blocked = checked.open.filter { $0.severity == .block }
    guard let first = blocked.first else { return }
    if reason.trimmed.isEmpty { throw DeskRefusal.invalid([field: .needsReason(why: first.why)]) }
    try await pass(blocked, in: text, reason: reason, field: field, by: account)
  }
}

extension Records {
  /// The lowest price in thirty days of what a household's deal is about, in currency units.
  fileprivate func lowestPrice(to household: Household, on today: Day, day: (Instant) -> Day) throws -> Double? {
    guard let deal = try latestDeal(of: household.id),
      let trade = try version(deal.subject.version, of: household.id)?.document.discovery.trade,
      let item = try items(of: household.owner, trade: trade).first(where: { $0.offer?.id == deal.subject.offer })
    else { return nil }
    let prices = try versions(of: item.id).compactMap { version, at in
      version.offer?.prices.map { (amount: $0.upfront.expected, from: day(at)) }
    }
    return PriorPrice.lowest(prices, on: today)
  }

  /// Whose names may stand in a message to a household that somebody introduced: hers, who agreed to it, and its own, folded word by
  /// word; `nil` where nobody did.
  fileprivate func namesAgreed(to household: Household) throws -> Set<String>? {
    guard household.about.introduction != nil, let by = household.about.introducedBy,
      let introducer = try self.household(by)
    else { return nil }
    return Set([household.name, introducer.name].flatMap(Folding.words))
  }
}

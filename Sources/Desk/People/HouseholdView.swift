package import Catalogue
import Disclosure
package import Money

/// A household with what happened, for its rep.
package struct HouseholdView: Sendable {
  /// The household.
  package let household: Household
  /// What happened, the newest first.
  package let events: [Event]
  /// Words given, by day.
  package let words: [KeptWord]
  /// What was found out, if anything was begun.
  package let discovery: Discovery?
  /// The newest version of its Table.
  package let version: TableVersion?
  /// Whether what was found out or the catalogue differs from what is on the Table.
  package let hasDraft: Bool
  /// Whether a link opens its Table.
  package let hasLink: Bool
  /// Who introduced it.
  package let introducer: Household?
  /// Whom it introduced.
  package let introduced: [Household]
  /// What those it introduced with both consents left the rep so far.
  package let introductions: [IntroducedEarning]
  /// When it wants it looked at again.
  package let lookAgain: LookAgain?
  /// What of it stays when it is erased.
  package let stays: StaysByLaw?
  /// What was made one with it, the newest first.
  package let merges: [Merge]
  /// The rep's trades.
  package let trades: [Trade]
}

extension HouseholdView {
  /// What its introductions are worth to the rep so far, in minor units.
  package var introductionsWorth: Int64 { World.worth(of: introductions) }
}

extension World {
  /// So many events a timeline shows.
  package static let mostEvents = 200
  /// So long, in seconds, opening the same page again is the same look: a quarter of an hour.
  package static let sameLookSeconds: Int64 = 900

  /// Opens a household's page; that the rep looked is written down for the customer to see.
  package func open(_ id: ID<Household>, by account: Account) async throws -> HouseholdView {
    let clock = clock
    let view = try await store.read { records in
      let household = try records.own(id, of: account)
      let introduced = try records.introduced(by: id)
      let discovery = try records.discovery(id)?.discovery
      let version = try records.latestVersion(of: id)
      return HouseholdView(
        household: household, events: try records.events(of: id, limit: World.mostEvents),
        words: try records.words(of: id), discovery: discovery, version: version,
        hasDraft: try records.hasDraft(discovery, version: version, of: account),
        hasLink: try records.links(of: id).contains { $0.ended == nil },
        introducer: try household.about.introducedBy.flatMap(records.household),
        introduced: introduced,
        introductions: try introduced.compactMap { try IntroducedEarning($0, records) { clock.day(of: $0) } },
        lookAgain: try records.lookAgain(id),
        stays: StaysByLaw(try records.agreements(of: id), country: account.profile.country),
        merges: try records.merges(into: id),
        trades: try records.trades(of: account.id))
    }
    try await looked(.household, at: id, by: account)
    return view
  }

  /// Writes down that the rep's side looked, once for each look.
  func looked(_ what: Look.What, at id: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    let since = now.adding(seconds: -World.sameLookSeconds)
    let isSame = try await store.read {
      try $0.looks(at: id, limit: 5).contains { $0.what == what && $0.who == account.profile.name && $0.at > since }
    }
    if isSame { return }
    try await store.write { try $0.insert(Look(who: account.profile.name, what: what, at: now), at: id) }
  }
}

extension Records {
  /// Whether what was found out or the catalogue differs from what is on the Table.
  func hasDraft(_ discovery: Discovery?, version: TableVersion?, of account: Account) throws -> Bool {
    guard let discovery else { return false }
    guard let version else { return true }
    return try draft(discovery, of: account) != version.document
  }

  /// What would be put on the Table now.
  func draft(_ discovery: Discovery, of account: Account) throws -> TableDocument {
    let items = try items(of: account.id, trade: discovery.trade)
    var document = TableDocument(discovery: discovery, items: items)
    if account.profile.showsEarnings {
      document.earnings = TableDocument.earnings(items: items, discovery: discovery)
    }
    return document
  }
}

extension TableDocument {
  /// What each offer earns the rep over the horizon, in currency units.
  package static func earnings(items: [CatalogueItem], discovery: Discovery) -> [ID<Offer>: Double] {
    let discounting = Discounting(annualRate: discovery.yearlyRate)
    var earnings: [ID<Offer>: Double] = [:]
    for item in items {
      guard let offer = item.offer, let contribution = item.contribution else { continue }
      earnings[offer.id] = contribution.presentValue(months: discovery.horizonMonths, discounting: discounting)
    }
    return earnings
  }
}

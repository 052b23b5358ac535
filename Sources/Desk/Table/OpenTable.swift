package import Advice
package import Catalogue
package import Disclosure
package import Money

/// A Table as it is opened: the version both sides see, the advice on it, and what was confirmed.
package struct OpenTable: Sendable {
  /// Whose.
  package let household: Household
  /// Who wrote it.
  package let rep: Profile
  /// The version; `nil` for a draft only the rep sees.
  package let version: TableVersion?
  /// What is on it.
  package var document: TableDocument
  /// What the customer confirmed to have read.
  package let confirmations: [Confirmation]
  /// When she wants it looked at again.
  package let lookAgain: LookAgain?
  /// Times the rep's side read what is kept, the newest first.
  package let looks: [Look]
  /// The deal on it, as both see it.
  package var deal: OpenDeal?
  /// What was agreed, the first one first.
  package var agreements: [Agreement]
  /// What either side promised, by day.
  package var promises: [KeptWord]
  /// What the customer said of changed circumstances, the first first.
  package var changes: [LifeChange]
  /// What the customer is or was asked after agreements, by day.
  package var outcomes: [Outcome] = []
  /// Whether the customer has a link that she passed on.
  package var hasPassedOn = false
  /// In so many days the rep answers when circumstances change.
  package var answerDays = CarePolicy().answerDays
  /// What whoever reads has sealed for the newest round of the deal; the other side's is never here.
  package var sealed: Seal.Numbers?

  /// A Table of these.
  package init(
    household: Household, rep: Profile, version: TableVersion?, document: TableDocument,
    confirmations: [Confirmation] = [], lookAgain: LookAgain? = nil, looks: [Look] = [], deal: OpenDeal? = nil,
    agreements: [Agreement] = [], promises: [KeptWord] = [], changes: [LifeChange] = []
  ) {
    self.household = household
    self.rep = rep
    self.version = version
    self.document = document
    self.confirmations = confirmations
    self.lookAgain = lookAgain
    self.looks = looks
    self.deal = deal
    self.agreements = agreements
    self.promises = promises
    self.changes = changes
  }

  /// What advice is asked about.
  package var question: AdviceQuestion { document.question(named: household.name) }

  /// What was told, as the duties know it.
  package func told(on day: (Instant) -> Day) -> [Told] {
    confirmations.map {
      Told(offer: $0.offer, limitation: $0.limitation, wording: $0.wording, confirmedOn: day($0.at))
    }
  }
}

/// What only the rep sees beside the Table.
package struct RepDrawer: Sendable {
  /// What each offer earns her over the horizon, in currency units.
  package let earnings: [ID<Offer>: Double]
  /// Whether what she found out or the catalogue differs from what is on the Table.
  package let hasDraft: Bool
  /// What is missing before the draft may be put on the Table.
  package let missing: [Missing]
  /// The links that were made.
  package let links: [TableLink]
  /// Her corner of the deal.
  package let corner: SellerCorner?
  /// Deals of the same offer that ended in other terms with others.
  package let likeDeals: [LikeDeal]
  /// Whether there is anything in the catalogue that may move.
  package let mayDeal: Bool
  /// What she does when circumstances change, in this trade; `nil` until she has said so.
  package let carePolicy: CarePolicy?
  /// What she can do and has; `nil` until she has said so.
  package let capacity: RepCapacity?
}

extension World {
  /// So many looks are shown.
  package static let mostLooks = 50

  /// Opens a Table for its rep: the newest version, or the draft where there is none; `nil` where nothing was begun.
  package func openTable(
    of id: ID<Household>, by account: Account
  ) async throws -> (table: OpenTable, drawer: RepDrawer)? {
    let opened = try await store.read { records -> (OpenTable, RepDrawer)? in
      let household = try records.own(id, of: account)
      let version = try records.latestVersion(of: id)
      let discovery = try records.discovery(id)?.discovery
      let draft = try discovery.map { try records.draft($0, of: account) }
      guard let document = version?.document ?? draft else { return nil }
      let policy = try records.carePolicy(of: account.id, in: document.discovery.trade)
      let table = try records.table(of: household, by: account.profile, version, document, policy, for: .rep)
      let items = try records.items(of: account.id, trade: document.discovery.trade)
      let drawer = RepDrawer(
        earnings: TableDocument.earnings(items: items, discovery: document.discovery),
        hasDraft: draft != nil && draft != version?.document, missing: draft?.missing ?? [],
        links: try records.links(of: id), corner: try table.deal.flatMap { try records.corner(of: $0.deal.id) },
        likeDeals: try table.deal.map { try records.likeDeals(as: $0, of: account.id, in: household.noted) } ?? [],
        mayDeal: items.contains { !$0.isRetired && $0.concession != nil },
        carePolicy: policy, capacity: try records.capacity(of: account.id))
      return (table, drawer)
    }
    if opened != nil { try await looked(.table, at: id, by: account) }
    return opened.map { ($0.0, $0.1) }
  }

  /// Opens a Table by its link, for the customer.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for no such link, ``DeskRefusal/linkEnded`` for an ended one.
  package func openTable(link secret: String) async throws -> OpenTable {
    let hash = locks.digest(secret)
    return try await store.read { records in
      let household = try records.household(behind: hash)
      guard let version = try records.latestVersion(of: household.id), let rep = try records.account(household.owner)
      else { throw DeskRefusal.notFound }
      let policy = try records.carePolicy(of: rep.id, in: version.document.discovery.trade)
      return try records.table(of: household, by: rep.profile, version, version.document, policy, for: .customer)
    }
  }
}

extension World {
  /// The household whose Table a link opens.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for no such link, ``DeskRefusal/linkEnded`` for an ended one.
  package func household(link secret: String) async throws -> Household {
    let hash = locks.digest(secret)
    return try await store.read { try $0.household(behind: hash) }
  }
}

extension Records {
  /// A Table with everything that happened on it, for whoever reads: of what was sealed, her own alone.
  fileprivate func table(
    of household: Household, by rep: Profile, _ version: TableVersion?, _ document: TableDocument,
    _ policy: CarePolicy?, for side: Side
  ) throws -> OpenTable {
    let id = household.id
    var table = OpenTable(
      household: household, rep: rep, version: version, document: document,
      confirmations: try confirmations(of: id), lookAgain: try lookAgain(id),
      looks: try looks(at: id, limit: World.mostLooks), deal: try openDeal(of: id), agreements: try agreements(of: id),
      promises: try words(of: id), changes: try changes(of: id))
    table.outcomes = try outcomes(of: id)
    table.hasPassedOn = try hasIntroductionLink(of: id)
    table.answerDays = policy?.answerDays ?? table.answerDays
    if let open = table.deal, open.deal.subject.mode == .mediator, let round = open.round {
      table.sealed = try seal(of: open.deal.id, round: round.number, side: side)?.numbers
    }
    return table
  }

  /// The household whose Table a link opens.
  func household(behind hash: [UInt8]) throws -> Household {
    guard let link = try link(hash) else { throw DeskRefusal.notFound }
    guard link.ended == nil else { throw DeskRefusal.linkEnded }
    guard let household = try household(link.household) else { throw DeskRefusal.notFound }
    return household
  }
}

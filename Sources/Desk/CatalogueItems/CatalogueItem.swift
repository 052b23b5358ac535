package import Catalogue
package import Disclosure
package import Money

/// Something in a rep's catalogue, with what only she sees lying apart from it.
package struct CatalogueItem: Hashable, Sendable {
  /// Its name in the store.
  package let id: ID<CatalogueItem>
  /// Whose catalogue.
  package let owner: ID<Account>
  /// In which trade.
  package let trade: ID<Trade>
  /// Its place in the catalogue's order.
  package var position: Int
  /// 1 for the first; a changed price or word makes a new one, and old Tables keep theirs.
  package var version: Int
  /// What it is.
  package var entry: Entry
  /// What it earns the rep; `nil` where she wrote nothing.
  package var contribution: Contribution?
  /// What each level of a concession costs the rep against today's, in currency units; what is not named costs nothing.
  package var costs: [ID<Concession.Level>: Double]
  /// Whether it is offered no more.
  package var isRetired: Bool

  /// What can be in a catalogue.
  package enum Entry: Hashable, Sendable, Codable {
    /// A way to go.
    case offer(Offer)
    /// Help over peaks.
    case supplement(Supplement)
    /// A way from a smaller offer to a larger one.
    case upgrade(UpgradePath)
    /// Something that may be settled in more than one way.
    case concession(Concession)
  }

  /// An item of these.
  package init(
    id: ID<CatalogueItem>, owner: ID<Account>, trade: ID<Trade>, position: Int, version: Int = 1, entry: Entry,
    contribution: Contribution? = nil, costs: [ID<Concession.Level>: Double] = [:], isRetired: Bool = false
  ) {
    self.id = id
    self.owner = owner
    self.trade = trade
    self.position = position
    self.version = version
    self.entry = entry
    self.contribution = contribution
    self.costs = costs
    self.isRetired = isRetired
  }

  /// The offer it is, if it is one.
  package var offer: Offer? {
    if case .offer(let offer) = entry { return offer }
    return nil
  }

  /// The help it is, if it is some.
  package var supplement: Supplement? {
    if case .supplement(let supplement) = entry { return supplement }
    return nil
  }

  /// The way to grow it is, if it is one.
  package var upgrade: UpgradePath? {
    if case .upgrade(let path) = entry { return path }
    return nil
  }

  /// The concession it is, if it is one.
  package var concession: Concession? {
    if case .concession(let concession) = entry { return concession }
    return nil
  }
}

extension TableDocument {
  /// A document from a discovery and what stands in the catalogue now.
  package init(discovery: Discovery, items: [CatalogueItem], earnings: [ID<Offer>: Double]? = nil) {
    let offered = items.filter { !$0.isRetired && $0.trade == discovery.trade }.sorted { $0.position < $1.position }
    let offers = offered.compactMap(\.offer)
    let names = Set(offers.map(\.id))
    // A way to grow stands only between offers that can be had; advice has nothing to weigh at a missing end.
    let paths = offered.compactMap(\.upgrade).filter { names.contains($0.from) && names.contains($0.to) }
    self.init(
      discovery: discovery, offers: offers, supplements: offered.compactMap(\.supplement), upgradePaths: paths,
      earnings: earnings)
  }
}

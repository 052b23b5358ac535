public import Money

/// A way from a smaller offer to a larger one, at a fee that is fixed today.
public struct UpgradePath: Hashable, Sendable, Codable {
  /// Where the customer starts.
  public let from: ID<Offer>
  /// Where she may go.
  public let to: ID<Offer>
  /// What the change costs, in currency units, in place of the new offer's upfront price.
  public let fee: Double

  /// A path with that fee.
  public init(from: ID<Offer>, to: ID<Offer>, fee: Double) {
    self.from = from
    self.to = to
    self.fee = fee
  }
}

/// Everything that can be offered, own and others', with what helps over peaks and where one may grow.
public struct OfferCatalogue: Hashable, Sendable {
  /// All offers, in the catalogue's order.
  public let offers: [Offer]
  /// What helps own offers over their peaks.
  public let supplements: [Supplement]
  /// Ways from a smaller offer to a larger one.
  public let upgradePaths: [UpgradePath]

  /// A catalogue of these.
  public init(offers: [Offer], supplements: [Supplement] = [], upgradePaths: [UpgradePath] = []) {
    self.offers = offers
    self.supplements = supplements
    self.upgradePaths = upgradePaths
  }
}

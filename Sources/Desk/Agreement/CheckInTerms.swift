package import Catalogue
package import Money

/// When the two look again whether what was agreed still fits, and what growing costs then: fixed with the yes.
package struct CheckInTerms: Hashable, Sendable, Codable {
  /// Months after the yes, in order.
  package var months: [Int]
  /// What is promised for each, in the customer's language.
  package var what: String
  /// What she can change to.
  package var upgrades: [Upgrade]

  /// Something larger at a price that is fixed.
  package struct Upgrade: Hashable, Sendable, Codable {
    /// Which offer.
    package var offer: ID<Offer>
    /// What it is called.
    package var name: String
    /// What the change costs, once, in minor units.
    package var fee: Int64
    /// What each payment is afterwards, in minor units; `nil` where payments stay as they are.
    package var each: Int64?

    /// A change at that price.
    package init(offer: ID<Offer>, name: String, fee: Int64, each: Int64? = nil) {
      self.offer = offer
      self.name = name
      self.fee = fee
      self.each = each
    }
  }

  /// Looks in those months.
  package init(months: [Int], what: String, upgrades: [Upgrade]) {
    self.months = months
    self.what = what
    self.upgrades = upgrades
  }

  /// The most looks in one agreement.
  package static let most = 24
}

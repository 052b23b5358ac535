public import Catalogue
public import Money
public import Needs

/// An offer that is not advised, with every reason why.
public struct Exclusion: Hashable, Sendable {
  /// The offer that is left out.
  public let offer: ID<Offer>
  /// Why, each must in the customer's order, an unknown price last.
  public let reasons: [Reason]

  /// Why an offer is left out.
  public enum Reason: Hashable, Sendable {
    /// It does not satisfy a must, judged at the bad end of uncertain figures.
    case fails(ID<Must>)
    /// Nobody knows what it costs.
    case priceUnknown
  }

  /// The reasons to leave an offer out; `nil` where there are none. Buying nothing is never left out.
  static func of(_ offer: Offer, for customer: Customer) -> Exclusion? {
    guard offer.source != .none else { return nil }
    var reasons = customer.musts.filter { !$0.isSatisfied(by: offer.attributes) }.map { Reason.fails($0.id) }
    if offer.prices == nil { reasons.append(.priceUnknown) }
    return reasons.isEmpty ? nil : Exclusion(offer: offer.id, reasons: reasons)
  }
}

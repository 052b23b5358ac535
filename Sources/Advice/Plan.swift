public import Catalogue
public import Money

/// Help over the peaks: which units are reserved for which calendar months, and which teams are on call.
public struct Plan: Hashable, Sendable {
  /// What is reserved, in the catalogue's order, each with its calendar months (1...12) in order; never empty months.
  public var rentals: [Rental]
  /// Who is on call, in the catalogue's order.
  public var standbys: [ID<Supplement>]

  /// A supplement reserved for chosen months.
  public struct Rental: Hashable, Sendable {
    /// What is reserved.
    public let supplement: ID<Supplement>
    /// The calendar months (1...12), in order.
    public let months: [Int]
  }

  /// How many months are reserved, all rentals together.
  public var monthCount: Int { rentals.reduce(0) { $0 + $1.months.count } }

  /// Whether there is no help in it at all.
  public var isEmpty: Bool { rentals.isEmpty && standbys.isEmpty }

  /// The name of the offer with this plan: `offer+rental[7,8]+standby`.
  public func wayID(with offer: ID<Offer>) -> ID<Way> {
    var text = offer.text
    for rental in rentals {
      text += "+\(rental.supplement)[" + rental.months.map(String.init).joined(separator: ",") + "]"
    }
    for standby in standbys { text += "+\(standby)" }
    return ID(text)
  }
}

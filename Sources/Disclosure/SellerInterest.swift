public import Advice
public import Catalogue
public import Money

/// What the rep would earn on each plain row of a ranking: told to her, to the customer if she chooses, and changing
/// nothing.
public struct SellerInterest: Hashable, Sendable {
  /// The offers of plain rows with a known contribution, in ranking order, with their present value.
  public let rows: [Row]

  /// What one offer earns the rep.
  public struct Row: Hashable, Sendable {
    /// The offer.
    public let offer: ID<Offer>
    /// Its contribution over the horizon, discounted, in currency units.
    public let presentValue: Double
  }

  /// The rep's interest in an advice that has already been given.
  public init(
    in ranking: [Way], drawer: [ID<Offer>: Contribution], horizonMonths: Int, discounting: Discounting
  ) {
    rows = ranking.compactMap { way in
      guard way.kind == .plain, let contribution = drawer[way.offer] else { return nil }
      return Row(
        offer: way.offer,
        presentValue: contribution.presentValue(months: horizonMonths, discounting: discounting))
    }
  }

  /// The offer she earns most on; `nil` where nothing is known.
  public var earnsMostOn: Row? { rows.max { $0.presentValue < $1.presentValue } }
}

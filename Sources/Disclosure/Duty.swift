public import Advice
public import Catalogue
import Money

/// A limitation that must be told before a deal, and what softens it.
public struct Duty: Hashable, Sendable {
  /// The limitation.
  public let limitation: Limitation
  /// What softens it.
  public let mitigation: Mitigation

  /// What softens a limitation.
  public enum Mitigation: Hashable, Sendable {
    /// The plan's rentals and teams on call serve units the offer alone would leave short.
    case plan(Relief)
    /// It is looked at again at the end of that month, with the way to a larger offer priced today.
    case checkIn(month: Int)
    /// Nothing.
    case none
  }

  /// What going short costs, without and with the plan, over the horizon.
  public struct Relief: Hashable, Sendable {
    /// The plan.
    public let plan: Plan
    /// The cost of going short with the offer alone, discounted.
    public let shortfallWithout: Double
    /// The cost with the plan.
    public let shortfallWith: Double
  }

  /// The duties that come with a row of the ranking; `ranking` is where the offer alone is found for comparison.
  public static func of(_ way: Way, in ranking: [Way], catalogue: OfferCatalogue) -> [Duty] {
    guard let offer = catalogue.offers.first(where: { $0.id == way.offer }) else { return [] }
    return offer.limitations.filter { way.limitationsToState.contains($0.id) }.map { limitation in
      Duty(
        limitation: limitation,
        mitigation: mitigation(of: limitation, way: way, ranking: ranking, supplements: catalogue.supplements))
    }
  }

  private static func mitigation(
    of limitation: Limitation, way: Way, ranking: [Way], supplements: [Supplement]
  ) -> Mitigation {
    guard case .peakDemandOverCapacity(let stream) = limitation.condition else { return .none }
    switch way.kind {
    case .plain:
      return .none
    case .startSmall(let month):
      return .checkIn(month: month)
    case .plan(let plan):
      // Help for one stream leaves the peaks of the others as they are.
      let names = Set(plan.rentals.map(\.supplement) + plan.standbys)
      guard supplements.contains(where: { $0.stream == stream && names.contains($0.id) }),
        let alone = ranking.first(where: { $0.offer == way.offer && $0.kind == .plain }),
        Closeness.more(alone.average.shortfall, than: way.average.shortfall)
      else { return .none }
      return .plan(
        Relief(
          plan: plan, shortfallWithout: alone.average.shortfall, shortfallWith: way.average.shortfall))
    }
  }
}

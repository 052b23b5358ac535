public import Catalogue
public import Money
public import Needs

/// The own offer that covers what the customer wants most, when it is not the one to advise, and what it would cost
/// her beyond its use.
public struct AlsoSay: Hashable, Sendable {
  /// The want that is worth most to her.
  public let primaryWant: ID<Want>
  /// The own offer that covers it best.
  public let offer: ID<Offer>
  /// Whether it covers nine tenths of it or more.
  public let coversPrimaryNeed: Bool
  /// How much more it costs than the advised way, over the horizon.
  public let extraCost: Double
  /// How much more it is worth to her, going short counted.
  public let extraWorth: Double

  /// What she would pay beyond what it is worth to her.
  public var moreThanNeeded: Double { extraCost - extraWorth }

  /// A want is covered from this share on.
  public static let covered = 0.9
}

extension AdviceQuestion {
  /// What to say of the own offer nearest to what she wants most; `nil` where that is the advised one, or there is none.
  public func alsoSay(_ answer: AdviceAnswer) -> AlsoSay? {
    guard let want = customer.wants.max(by: { $0.worthPerYear < $1.worthPerYear }) else { return nil }
    let offers = Dictionary(catalogue.offers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var best: (way: Way, coverage: Double)?
    for way in answer.ranking where way.source == .own && way.kind == .plain {
      guard let offer = offers[way.offer] else { continue }
      let coverage = want.coverage(by: offer.attributes)
      if coverage > best?.coverage ?? 0 { best = (way, coverage) }
    }
    guard let best, best.way.offer != answer.headline.offer else { return nil }
    let (own, advised) = (best.way.average, answer.headline.average)
    return AlsoSay(
      primaryWant: want.id, offer: best.way.offer, coversPrimaryNeed: best.coverage >= AlsoSay.covered,
      extraCost: own.cost - advised.cost,
      extraWorth: (own.wants - own.shortfall) - (advised.wants - advised.shortfall))
  }
}

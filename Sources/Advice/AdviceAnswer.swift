import Catalogue
import Money
import Needs

/// Advice: every way to go in the order of its value to the customer, and what that order means.
public struct AdviceAnswer: Hashable, Sendable {
  /// All ways to go, the best first; buying nothing is always among them.
  public let ranking: [Way]
  /// The offers that are left out, in the catalogue's order, with the reasons.
  public let excluded: [Exclusion]
  /// The ways within the tie band of the best, in ranking order; the best is always one of them.
  public let asGoodAsBest: [Way]
  /// The way to advise: the one with the lowest total cost of those as good as the best.
  public let headline: Way
  /// What kind of advice it is.
  public let adviceClass: AdviceClass
  /// Own offers that cost more than another way and are worth no more.
  public let costsMoreForLess: [CostsMoreForLess]
  /// For each row of the ranking, how far it is behind the best in its worst scenario.
  public let maxRegret: [Double]
  /// Own offers against their best plans, in the catalogue's order; empty where there are no supplements.
  public let plans: [PlanComparison]
  /// The answers on starting small, in the order asked; those whose start fails a must are left out.
  public let startSmall: [StartSmallAnswer]

  /// The way that is worth most.
  public var best: Way { ranking.first ?? headline }
}

extension AdviceQuestion {
  /// The advice. Nothing in it depends on what the rep earns.
  public func answer() -> AdviceAnswer {
    let valuation = Valuation(self)
    var ways: [Way] = []
    ways.reserveCapacity(catalogue.offers.count + 1)
    var plans: [PlanComparison] = []
    for (offer, priced) in zip(valuation.offers, valuation.priced) {
      guard let priced, !valuation.isExcluded(offer) else { continue }
      let plain = valuation.plainWay(priced)
      ways.append(plain)
      guard offer.source == .own, !catalogue.supplements.isEmpty else { continue }
      let (comparison, row) = valuation.comparePlans(priced, plain: plain)
      plans.append(comparison)
      if let row { ways.append(row) }
    }
    let starts = startSmall.compactMap(valuation.startSmall)
    ways += starts.compactMap(\.row)
    return ranked(ways, valuation: valuation, plans: plans, startSmall: starts)
  }

  private func ranked(
    _ ways: [Way], valuation: Valuation, plans: [PlanComparison], startSmall: [StartSmallAnswer]
  ) -> AdviceAnswer {
    let nothing = ways.filter { $0.source == .none && $0.kind == .plain }.map(\.average.value).max() ?? 0
    var ranking = Ranking.order(ways)
    for index in ranking.indices { ranking[index].betterThanNothing = ranking[index].average.value - nothing }
    // Measured from the first row and not from the largest value: equals in the ranking may differ by a hair.
    let best = ranking[0]
    let asGood = ranking.filter { Closeness.atLeast(tieBand, best.average.value - $0.average.value) }
    var headline = best
    for way in asGood where Closeness.more(headline.average.cost, than: way.average.cost) { headline = way }
    return AdviceAnswer(
      ranking: ranking, excluded: valuation.exclusions, asGoodAsBest: asGood, headline: headline,
      adviceClass: AdviceClass.of(best: best, asGoodAsBest: asGood),
      costsMoreForLess: CostsMoreForLess.list(ranking),
      maxRegret: Regret.largest(ranking, probabilities: valuation.forecast.probabilities), plans: plans,
      startSmall: startSmall)
  }
}

import Catalogue
import Money

/// What kind of advice it is, in one word, judged from the best way and not from the cheapest of those as good.
public enum AdviceClass: String, Hashable, Sendable, CaseIterable {
  /// An own offer is best.
  case oursFits = "ours_fits"
  /// Something else is best, an own offer as good within the tie band.
  case aboutEqual = "about_equal"
  /// Something else is clearly better.
  case elsewhereBetter = "elsewhere_better"
  /// Buying nothing is best.
  case buyNothing = "buy_nothing"

  /// The class, the first that applies.
  static func of(best: Way, asGoodAsBest: [Way]) -> AdviceClass {
    if best.source == .own { return .oursFits }
    if asGoodAsBest.contains(where: { $0.source == .own }) { return .aboutEqual }
    return best.source == .none ? .buyNothing : .elsewhereBetter
  }
}

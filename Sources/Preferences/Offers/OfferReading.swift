import RealModule

/// What the other side values, told from its offers, with how sure that is: Bayesian regression on a side that gives way with time.
///
/// A side begins with what is best for it and gives way as time goes by; how fast is not known. For each of several curves the
/// offers are taken as packages of about the worth that the curve has at their time, which makes the worths of levels the solution of
/// a linear regression with a normal prior; the curves weigh by how well they explain the offers (Bayesian model averaging). Levels
/// that were never offered keep what the prior says: less than what was. Compare Hindriks and Tykhonov, "Opponent modelling in automated
/// multi-issue negotiation using Bayesian learning" (2008), who look at a finite set of hypotheses instead.
public struct OfferReading: Sendable, Hashable {
  /// Levels of all issues together.
  public static let mostLevels = 512
  /// Offers that are read.
  public static let mostOffers = 10_000
  /// How a side may give way: the share of its range given up at time `t` of 1 is `t^curve`.
  private static let curves = [0.2, 0.5, 1, 2, 5]
  /// How far offers lie from the curve, as a share of the range.
  private static let noise = 0.05
  /// What a level other than the first offered is worth less, give or take as much, as a share of the range.
  private static let priorLoss = 0.5

  /// What each level is worth beside that of the first offer, which is 0; the range of the offers is 1.
  public let worths: [[Double]]
  /// Give or take how much, one standard deviation each.
  public let spreads: [[Double]]
  /// For each issue the chance that it matters most to the other side: that its levels lie farthest apart.
  public let mattersMost: [Double]

  /// From the offers in the order in which they were made, each a level of every issue.
  ///
  /// - Parameter stages: When each was made, from 0 on; offers of one stage are about the same to their side. One after the
  ///   other where it is not given.
  /// - Throws: ``OfferRefusal`` where they do not fit the issues.
  public init(levels: [Int], offers: [[Int]], stages: [Int]? = nil) throws(OfferRefusal) {
    try OfferReading.check(levels: levels, offers: offers)
    let stages = stages ?? Array(offers.indices)
    for place in 0..<max(stages.count, offers.count) {
      guard place < stages.count, place < offers.count, stages[place] >= (place == 0 ? 0 : stages[place - 1]) else {
        throw .stage(place)
      }
    }
    var starts: [Int] = []
    var features = 0
    for count in levels {
      starts.append(features)
      features += count
    }
    let design = OfferDesign(
      starts: starts, features: features, offers: offers, stages: stages, noise: OfferReading.noise,
      loss: OfferReading.priorLoss)
    let fits = OfferReading.curves.map { design.fit(curve: $0) }
    let best = fits.reduce(-.infinity) { max($0, $1.evidence) }
    let weights = fits.map { Double.exp($0.evidence - best) }
    let whole = weights.reduce(0, +)
    var mean = [Double](repeating: 0, count: features)
    var square = mean
    for (fit, weight) in zip(fits, weights) {
      for feature in 0..<features {
        mean[feature] += weight / whole * fit.mean[feature]
        square[feature] += weight / whole * (fit.variance[feature] + fit.mean[feature] * fit.mean[feature])
      }
    }
    let spread = zip(mean, square).map { max(0, $1 - $0 * $0).squareRoot() }
    worths = levels.indices.map { Array(mean[starts[$0]..<starts[$0] + levels[$0]]) }
    spreads = levels.indices.map { Array(spread[starts[$0]..<starts[$0] + levels[$0]]) }
    mattersMost = OfferReading.chances(worths, spreads)
  }

  static func check(levels: [Int], offers: [[Int]]) throws(OfferRefusal) {
    let all = levels.reduce(0, +)
    guard !levels.isEmpty, levels.allSatisfy({ $0 > 0 }), (2...mostLevels).contains(all) else { throw .levels(all) }
    guard (1...mostOffers).contains(offers.count) else { throw .offers(offers.count) }
    for (place, offer) in offers.enumerated() {
      guard offer.count == levels.count, zip(offer, levels).allSatisfy({ (0..<$1).contains($0) }) else {
        throw .offer(place)
      }
    }
  }

  /// For each issue how often its levels lie farthest apart among possible worths.
  private static func chances(_ worths: [[Double]], _ spreads: [[Double]]) -> [Double] {
    let size = worths.reduce(0) { $0 + $1.count }
    let draws = EvenDraws(count: 400, size: size)
    var counts = [Double](repeating: 0, count: worths.count)
    for draw in 0..<draws.count {
      var place = draw * size
      var widest = (issue: 0, span: -1.0)
      for issue in worths.indices {
        var (low, high) = (Double.infinity, -Double.infinity)
        for level in worths[issue].indices {
          let worth = worths[issue][level] + spreads[issue][level] * draws.values[place]
          (low, high) = (min(low, worth), max(high, worth))
          place += 1
        }
        if high - low > widest.span { widest = (issue, high - low) }
      }
      counts[widest.issue] += 1
    }
    return counts.map { $0 / Double(draws.count) }
  }
}

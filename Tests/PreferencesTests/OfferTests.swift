import RealModule
import Seeded
import Testing

@testable import Preferences

@Suite struct OfferTests {
  /// All packages of a few levels, the last issue changing fastest, with what they are worth.
  private static func packages(_ worths: [[Double]]) -> [(levels: [Int], worth: Double)] {
    worths.reduce([([], 0)]) { packages, issue in
      packages.flatMap { package in issue.indices.map { (package.0 + [$0], package.1 + issue[$0]) } }
    }
  }

  /// A side that asks for the best first and gives way evenly.
  private static func offers(_ worths: [[Double]], count: Int) -> [[Int]] {
    let sorted = packages(worths).sorted { $0.worth > $1.worth }
    let (most, least) = (sorted[0].worth, sorted[sorted.count - 1].worth)
    return (0..<count).map { turn in
      let asked = most - (most - least) * Double(turn) / Double(count - 1)
      return (sorted.last { $0.worth >= asked - 1e-9 } ?? sorted[0]).levels
    }
  }

  @Test(arguments: 1...20) func theOrderOfPackagesIsTold(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let worths = (0..<4).map { _ in (0..<3).map { _ in random.unit() } }
    let reading = try OfferReading(levels: [3, 3, 3, 3], offers: OfferTests.offers(worths, count: 60))
    let tau = KendallTau.value(
      OfferTests.packages(worths).map(\.worth), OfferTests.packages(reading.worths).map(\.worth))
    #expect(tau > 0.75, "seed \(seed)")
    #expect(abs(reading.mattersMost.reduce(0, +) - 1) < 1e-9)
  }

  @Test func whatMattersMostIsTold() throws {
    let worths = [[0, 0.05], [1, 0], [0.1, 0.2]]
    let reading = try OfferReading(levels: [2, 2, 2], offers: OfferTests.offers(worths, count: 40))
    #expect(reading.mattersMost[1] > 0.9)
    let counted = try OfferFrequencies(levels: [2, 2, 2], offers: OfferTests.offers(worths, count: 40))
    #expect(counted.worths[1][0] > counted.worths[1][1])
  }

  @Test func offersOfOneStageTellWhatIsTradedForWhat() throws {
    // Two ways to give way by the same: half of the first issue alone, or all of the second with it kept.
    let levels = [3, 2, 2]
    let offers = [[0, 0, 0], [1, 0, 0], [0, 1, 0], [2, 0, 0], [1, 1, 0]]
    let reading = try OfferReading(levels: levels, offers: offers, stages: [0, 1, 1, 2, 2])
    #expect(abs(reading.worths[0][1] - reading.worths[1][1]) < 0.1)
    #expect(abs(reading.worths[0][2] - 2 * reading.worths[1][1]) < 0.2)
    // One after the other the same offers would say otherwise.
    let apart = try OfferReading(levels: levels, offers: offers)
    #expect(abs(apart.worths[0][1] - apart.worths[1][1]) > 0.1)
  }

  @Test func whatMattersMostToACustomerIsAsLikelyAsHerPossibleWorthsSay() throws {
    let population = try Population(
      mean: [1, 0, 3], covariance: SquareMatrix(diagonal: [0.25, 0.25, 0.04]), money: 2)
    let belief = try Belief(of: population)
    let issues = [[[0.0, 0, 0], [1, 0, 0]], [[0, 0, 0], [0, 1, 0], [0, -1, 0]], [[0, 0, 0], [0, 0, 0.1]]]
    let chances = try belief.mattersMost(among: issues)
    // Each possible customer by herself.
    var counted = [0.0, 0, 0]
    for draw in 0..<belief.drawCount {
      let worths = Array(belief.partWorths[3 * draw..<3 * draw + 3])
      let spans = [abs(worths[0]), 2 * abs(worths[1]), abs(worths[2]) / 10]
      counted[spans.firstIndex(of: spans.max() ?? 0) ?? 0] += belief.weights[draw]
    }
    for (one, other) in zip(chances, counted) { #expect(abs(one - other) < 1e-12) }
    #expect(chances[0] > 0.5 && abs(chances.reduce(0, +) - 1) < 1e-9)
    #expect(throws: PreferenceRefusal.features(2, instead: 3)) { try belief.mattersMost(among: [[[0, 0]]]) }
    #expect(try belief.mattersMost(among: []) == [])
  }

  @Test func oneOfferTellsLittle() throws {
    let reading = try OfferReading(levels: [2, 4], offers: [[1, 2]])
    #expect(abs(reading.worths[0][1]) < 0.05 && abs(reading.worths[1][2]) < 0.05)
    #expect(reading.worths[0][0] < -0.3 && reading.spreads[0][0] > 0.4)
    #expect(reading.mattersMost.allSatisfy { $0 < 0.9 })
  }

  @Test func whatDoesNotFitIsRefused() {
    #expect(throws: OfferRefusal.levels(1)) { try OfferReading(levels: [1], offers: [[0]]) }
    #expect(throws: OfferRefusal.levels(513)) { try OfferReading(levels: [513], offers: [[0]]) }
    #expect(throws: OfferRefusal.offers(0)) { try OfferReading(levels: [2], offers: []) }
    #expect(throws: OfferRefusal.offer(1)) { try OfferReading(levels: [2, 2], offers: [[0, 1], [0, 2]]) }
    #expect(throws: OfferRefusal.stage(1)) { try OfferReading(levels: [2], offers: [[0], [1]], stages: [0]) }
    #expect(throws: OfferRefusal.stage(2)) { try OfferReading(levels: [2], offers: [[0], [1]], stages: [0, 1, 2]) }
    #expect(throws: OfferRefusal.stage(1)) { try OfferReading(levels: [2], offers: [[0], [1]], stages: [1, 0]) }
    #expect(throws: OfferRefusal.stage(0)) { try OfferReading(levels: [2], offers: [[0]], stages: [-1]) }
    #expect(throws: OfferRefusal.offer(0)) { try OfferFrequencies(levels: [2, 2], offers: [[0]]) }
  }

  /// The regression against its own equations, solved by trying: no other worths are likelier.
  @Test func regressionIsAtTheTop() {
    let offers = [[0, 0], [0, 1], [1, 1], [1, 2]]
    let design = OfferDesign(
      starts: [0, 2], features: 5, offers: offers, stages: Array(offers.indices), noise: 0.05, loss: 0.5)
    let fit = design.fit(curve: 1)
    func misfit(_ worths: [Double]) -> Double {
      let prior: [(mean: Double, variance: Double)] = [(0, 1e-4), (-0.5, 0.25), (0, 1e-4), (-0.5, 0.25), (-0.5, 0.25)]
      var sum = zip(worths, prior).reduce(0) { $0 + ($1.0 - $1.1.mean) * ($1.0 - $1.1.mean) / $1.1.variance }
      for (offer, target) in zip(offers, design.targets(curve: 1)) {
        let residual = target - worths[offer[0]] - worths[2 + offer[1]]
        sum += residual * residual / 0.0025
      }
      return sum
    }
    for feature in 0..<5 {
      for step in [-1e-3, 1e-3] {
        var other = fit.mean
        other[feature] += step
        #expect(misfit(other) > misfit(fit.mean))
      }
    }
  }

  @Test(arguments: 1...50) func tauIsThatOfAllPairs(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...40, using: &random)
    let one = (0..<count).map { _ in Double(Int.random(in: 0...8, using: &random)) }
    let other = (0..<count).map { _ in Double(Int.random(in: 0...8, using: &random)) }
    var (sum, pairsOne, pairsOther) = (0.0, 0.0, 0.0)
    for a in 0..<count {
      for b in 0..<a {
        let (x, y) = ((one[a] - one[b]).sign(), (other[a] - other[b]).sign())
        sum += x * y
        pairsOne += x * x
        pairsOther += y * y
      }
    }
    let scale = (pairsOne * pairsOther).squareRoot()
    #expect(abs(KendallTau.value(one, other) - (scale > 0 ? sum / scale : 0)) < 1e-12)
  }
}

extension Double {
  /// 1, 0 or -1.
  fileprivate func sign() -> Double { self > 0 ? 1 : self < 0 ? -1 : 0 }
}

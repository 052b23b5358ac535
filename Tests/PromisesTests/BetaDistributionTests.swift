import Promises
import RealModule
import Seeded
import Testing

@Suite("Beta distribution")
struct BetaDistributionTests {
  /// The integral of the density from 0 to `x` by Simpson's rule, in t where x = t^4 so that the density stays tame at 0.
  private func integrated(_ alpha: Double, _ beta: Double, to x: Double) -> Double {
    let logBeta = Double.logGamma(alpha) + Double.logGamma(beta) - Double.logGamma(alpha + beta)
    let end = Double.pow(x, 0.25)
    let steps = 1000
    let value = { (t: Double) -> Double in
      guard t > 0 else { return 0 }
      let logDensity = (4 * alpha - 1) * Double.log(t) + (beta - 1) * Double.log(1 - t * t * t * t) - logBeta
      return 4 * Double.exp(logDensity)
    }
    var sum = value(0) + value(end)
    for step in 1..<steps { sum += value(end * Double(step) / Double(steps)) * (step % 2 == 0 ? 2 : 4) }
    return sum * end / Double(3 * steps)
  }

  @Test("agrees with integrating the density", arguments: [0.6, 1, 2.5, 10, 40])
  func integral(alpha: Double) throws {
    for beta in [0.5, 1, 2, 7.5, 30] {
      let distribution = try #require(BetaDistribution(alpha: alpha, beta: beta))
      for x in [0.05, 0.3, 0.5, 0.77, 0.95] {
        let expected = integrated(alpha, beta, to: x)
        #expect(abs(distribution.cumulative(x) - expected) < 1e-6, "\(alpha), \(beta) at \(x)")
      }
    }
  }

  @Test("for whole numbers it is the chance of at least so many heads")
  func binomial() throws {
    for alpha in 1...12 {
      for beta in 1...12 {
        let distribution = try #require(BetaDistribution(alpha: Double(alpha), beta: Double(beta)))
        let throwsMade = alpha + beta - 1
        for x in [0.01, 0.2, 0.5, 0.9] {
          var chances = [1.0]
          for _ in 0..<throwsMade {
            let before = [0] + chances + [0]
            chances = (0..<(before.count - 1)).map { before[$0] * x + before[$0 + 1] * (1 - x) }
          }
          let expected = chances[alpha...].reduce(0, +)
          #expect(abs(distribution.cumulative(x) - expected) < 1e-13, "\(alpha), \(beta) at \(x)")
        }
      }
    }
  }

  @Test("the quantile is the inverse, for random parameters from tiny to huge")
  func inverse() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let alpha = Double.exp(Double.random(in: -2...13, using: &random))
      let beta = Double.exp(Double.random(in: -2...13, using: &random))
      let probability = Double.random(in: 0.001...0.999, using: &random)
      let distribution = try #require(BetaDistribution(alpha: alpha, beta: beta))
      let x = distribution.quantile(probability)
      #expect((0...1).contains(x), "seed 7: \(alpha), \(beta), \(probability)")
      let below = distribution.cumulative(x * (1 - 1e-7))
      let above = distribution.cumulative(x + (1 - x) * 1e-7)
      let around = (below - 1e-7)...(above + 1e-7)
      #expect(around.contains(probability), "seed 7: \(alpha), \(beta), \(probability) gives \(x)")
    }
  }

  @Test("known quantiles")
  func known() throws {
    let even = try #require(BetaDistribution(alpha: 1, beta: 1))
    #expect(abs(even.quantile(0.05) - 0.05) < 1e-14)
    let power = try #require(BetaDistribution(alpha: 4, beta: 1))
    #expect(abs(power.quantile(0.05) - Double.pow(0.05, 0.25)) < 1e-14)
    let arcsine = try #require(BetaDistribution(alpha: 0.5, beta: 0.5))
    let sine = Double.sin(Double.pi / 40)
    #expect(abs(arcsine.quantile(0.05) - sine * sine) < 1e-14)
  }

  @Test("rises in x, from 0 to 1, and is mirrored when the parameters change places")
  func shape() throws {
    for (alpha, beta) in [(0.001, 0.001), (0.3, 5), (1000, 3), (2_000_000, 1_500_000)] as [(Double, Double)] {
      let one = try #require(BetaDistribution(alpha: alpha, beta: beta))
      let other = try #require(BetaDistribution(alpha: beta, beta: alpha))
      var before = 0.0
      for step in 1..<200 {
        let x = Double(step) / 200
        let value = one.cumulative(x)
        #expect(value >= before - 1e-12 && value <= 1)
        #expect(abs(value - (1 - other.cumulative(1 - x))) < 1e-8, "\(alpha), \(beta) at \(x)")
        before = value
      }
    }
  }

  @Test("outside 0 to 1 there is nothing more to come")
  func ends() throws {
    let distribution = try #require(BetaDistribution(alpha: 2, beta: 3))
    #expect(distribution.cumulative(-1) == 0 && distribution.cumulative(0) == 0)
    #expect(distribution.cumulative(1) == 1 && distribution.cumulative(2) == 1)
    #expect(distribution.quantile(0) == 0 && distribution.quantile(-1) == 0 && distribution.quantile(.nan) == 0)
    #expect(distribution.quantile(1) == 1 && distribution.quantile(2) == 1)
    #expect(distribution.cumulative(.nan) == 0)
    let narrow = try #require(BetaDistribution(alpha: 1e7, beta: 1e7))
    #expect(abs(narrow.quantile(0.5) - 0.5) < 1e-9)
    let spike = try #require(BetaDistribution(alpha: 1e-7, beta: 1e7))
    #expect(spike.quantile(0.05) < 1e-12)
  }

  @Test("parameters that are no weights are refused", arguments: [0, -1, .nan, .infinity, 1e8, 1e-9])
  func refusals(parameter: Double) {
    #expect(BetaDistribution(alpha: parameter, beta: 1) == nil)
    #expect(BetaDistribution(alpha: 1, beta: parameter) == nil)
  }
}

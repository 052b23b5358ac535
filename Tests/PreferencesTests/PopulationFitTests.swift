import RealModule
import Seeded
import Testing

@testable import Preferences

@Suite struct PopulationFitTests {
  /// People whose part-worths vary together, each with twelve choices among three.
  private static func people(_ count: Int, seed: UInt64) throws -> [[Choice]] {
    var random = SplitMix64(seed: seed)
    return try (0..<count).map { _ in
      let shared = random.normal()
      let part = [2 + shared, -1 + 0.5 * shared + 0.3 * random.normal()]
      return try (0..<12).map { _ in
        let alternatives = (0..<3).map { _ in [random.normal(), random.normal()] }
        let worths = alternatives.map { $0[0] * part[0] + $0[1] * part[1] - Double.log(-Double.log(random.unit())) }
        let best = worths.indices.max { worths[$0] < worths[$1] } ?? 0
        return try Choice(of: alternatives, picked: best)
      }
    }
  }

  private static func usual() throws -> Population {
    try Population(mean: [0, 0], covariance: SquareMatrix(diagonal: [0.4, 0.4]))
  }

  @Test func fortyPeopleTellWhatTheyWereMadeOf() throws {
    let usual = try PopulationFitTests.usual()
    let found = try PopulationFit(from: PopulationFitTests.people(40, seed: 8), usual: usual).population
    #expect(abs(found.mean[0] - 2) < 0.5)
    #expect(abs(found.mean[1] + 1) < 0.4)
    #expect(abs(found.covariance[0, 0] - 1) < 0.6)
    #expect(abs(found.covariance[0, 1] - 0.5) < 0.4)

    // And it tells the choices of others better than nothing.
    var (learned, unlearned) = (0.0, 0.0)
    for person in try PopulationFitTests.people(60, seed: 9) {
      let last = person[11]
      let answers = Array(person.prefix(3))
      let (one, other) = (
        try Belief(of: found, after: answers, draws: 200), try Belief(of: usual, after: answers, draws: 200)
      )
      learned += Double.log(try one.chances(of: last.alternatives)[last.picked])
      unlearned += Double.log(try other.chances(of: last.alternatives)[last.picked])
    }
    #expect(learned > unlearned + 3)
  }

  @Test func codingScalesAndBendsWhatIsNotStraight() throws {
    // Years of contract 0, 1 or 5 and whether it is local; the price is 7 or 9 and the third attribute never varies.
    var random = SplitMix64(seed: 3)
    let choices = try (0..<200).map { _ in
      try Choice(
        of: (0..<4).map { _ in
          [
            [0, 1, 5][Int.random(in: 0..<3, using: &random)], Double.random(in: 0...1, using: &random).rounded(), 4,
            random.unit() < 0.5 ? 7 : 9,
          ]
        }, picked: 0)
    }
    let coding = try AttributeCoding(for: choices)
    #expect(coding.featureCount == 4)
    #expect(coding.features.map(\.attribute) == [0, 1, 3, 0])
    #expect(coding.features.map(\.lowest) == [nil, nil, nil, 0])
    #expect(coding.features(of: [0, 1, 4, 7])[3] > 0 && coding.features(of: [1, 1, 4, 7])[3] == 0)
  }
}

import RealModule
import Seeded
import Testing

@testable import Preferences

@Suite struct BeliefTests {
  /// Everything that a belief says of two features, added up over a fine grid instead.
  private struct Grid {
    var mean = [0.0, 0.0]
    var chances: [Double] = []

    init(_ population: Population, _ answers: [Choice], of alternatives: [[Double]]) throws {
      chances = alternatives.map { _ in 0 }
      let factor = population.factor
      var whole = 0.0
      for first in stride(from: -5.0, through: 5, by: 0.1) {
        for second in stride(from: -5.0, through: 5, by: 0.1) {
          let part = [
            population.mean[0] + factor.lower[0] * first,
            population.mean[1] + factor.lower[2] * first + factor.lower[3] * second,
          ]
          var weight = Double.exp(-(first * first + second * second) / 2)
          for answer in answers { weight *= Grid.chances(answer, part)[answer.picked] }
          whole += weight
          mean[0] += weight * part[0]
          mean[1] += weight * part[1]
          for (place, chance) in Grid.chances(try Choice(of: alternatives, picked: 0), part).enumerated() {
            chances[place] += weight * chance
          }
        }
      }
      mean = mean.map { $0 / whole }
      chances = chances.map { $0 / whole }
    }

    private static func chances(_ choice: Choice, _ part: [Double]) -> [Double] {
      let odds = zip(choice.alternatives, choice.offsets).map { features, offset in
        Double.exp(offset + features[0] * part[0] + features[1] * part[1])
      }
      return odds.map { $0 / odds.reduce(0, +) }
    }
  }

  private static func population(_ random: inout SplitMix64) throws -> Population {
    var covariance = SquareMatrix(diagonal: [0.1, 0.1])
    for _ in 0..<3 { covariance.add(0.5, timesSquareOf: [random.normal(), random.normal()]) }
    return try Population(mean: [random.normal(), random.normal()], covariance: covariance)
  }

  @Test(arguments: 1...12) func agreesWithAFineGrid(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let population = try BeliefTests.population(&random)
    func alternatives(_ count: Int) -> [[Double]] { (0..<count).map { _ in [random.normal(), random.normal()] } }
    var answers: [Choice] = []
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      if random.unit() < 0.3 {
        let two = alternatives(2)
        answers.append(try PairQuestion(first: two[0], second: two[1]).choice(picked: 2))
      } else {
        answers.append(try Choice(of: alternatives(3), picked: Int.random(in: 0..<3, using: &random)))
      }
    }
    let asked = alternatives(4)
    let belief = try Belief(of: population, after: answers, draws: 4000)
    let grid = try Grid(population, answers, of: asked)
    for (own, right) in zip(belief.meanPartWorths, grid.mean) { #expect(abs(own - right) < 0.03, "seed \(seed)") }
    for (own, right) in zip(try belief.chances(of: asked), grid.chances) {
      #expect(abs(own - right) < 0.01, "seed \(seed)")
    }
    #expect(abs(belief.weights.reduce(0, +) - 1) < 1e-12)
  }

  @Test func orderOfAnswersDoesNotMatter() throws {
    var random = SplitMix64(seed: 4)
    let population = try BeliefTests.population(&random)
    let answers = try (0..<6).map { _ in
      try Choice(of: [[random.normal(), random.normal()], [random.normal(), random.normal()]], picked: 0)
    }
    var one = try Belief(of: population)
    for answer in answers { try one.learn(from: answer) }
    let other = try Belief(of: population, after: answers.reversed())
    for (a, b) in zip(one.meanPartWorths, other.meanPartWorths) { #expect(abs(a - b) < 1e-6) }
  }

  @Test func contradictionsAreSurvived() throws {
    let population = try Population.assumed(worths: [100, 50], spreads: [80, 60], noticeable: 40)
    var belief = try Belief(of: population)
    let question = PairQuestion(first: [1, 0, 0], second: [0, 1, 0])
    for turn in 0..<8 {
      if let answer = try question.evidence(turn % 2 == 0 ? .first : .second) { try belief.learn(from: answer) }
    }
    #expect(belief.effectiveDraws > 50)
    let difference = try #require(belief.worth(of: [1, -1, 0]))
    #expect(difference.low < 0 && difference.high > 0)
  }

  @Test func nobodyWouldRatherHaveLessMoney() throws {
    let population = try Population.assumed(worths: [100], spreads: [80], noticeable: 40)
    var belief = try Belief(of: population)
    for _ in 0..<4 { try belief.learn(from: Choice(of: [[0, 0], [0, 100]], picked: 0)) }
    for draw in 0..<belief.drawCount where belief.weights[draw] > 0 { #expect(belief.partWorths[2 * draw + 1] > 0) }
    for mean in belief.meanPartWorths { #expect(mean.isFinite) }
  }

  @Test func extremeFeaturesDoNotTrap() throws {
    let population = try Population(mean: [0, 0], covariance: SquareMatrix(diagonal: [1e6, 1e6]))
    var belief = try Belief(of: population, draws: 50)
    for sign in [1.0, -1, 1] {
      try belief.learn(from: Choice(of: [[1e6 * sign, -1e6], [-1e6, 1e6]], picked: 0))
    }
    #expect(belief.weights.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(abs(belief.weights.reduce(0, +) - 1) < 1e-9)
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let population = try Population(mean: [0], covariance: SquareMatrix(diagonal: [1]))
    var belief = try Belief(of: population)
    #expect(throws: PreferenceRefusal.features(2, instead: 1)) {
      try belief.learn(from: Choice(of: [[1, 2], [3, 4]], picked: 0))
    }
    #expect(belief.answers.isEmpty)
    #expect(throws: PreferenceRefusal.picked(2)) { try Choice(of: [[1], [2]], picked: 2) }
    #expect(throws: PreferenceRefusal.alternatives(1)) { try Choice(of: [[1]], picked: 0) }
    #expect(throws: PreferenceRefusal.number) { try Choice(of: [[.nan], [1]], picked: 0) }
    #expect(throws: PreferenceRefusal.number) { try Choice(of: [[2e6], [1]], picked: 0) }
    #expect(throws: PreferenceRefusal.features(2, instead: 1)) { try Choice(of: [[1], [1, 2]], picked: 0) }
    #expect(throws: PreferenceRefusal.size(0)) { try Choice(of: [[], []], picked: 0) }
    #expect(throws: PreferenceRefusal.covariance) {
      try Population(mean: [0, 0], covariance: SquareMatrix(diagonal: [1, -1]))
    }
    #expect(throws: PreferenceRefusal.people(2)) { try PopulationFit(from: [[], []], usual: population) }
  }
}

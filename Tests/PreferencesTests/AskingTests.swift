import RealModule
import Seeded
import Testing

@testable import Preferences

@Suite struct AskingTests {
  private static func population() throws -> Population {
    try Population.assumed(worths: [200, 60, 10], spreads: [150, 50, 15], noticeable: 40)
  }

  /// Gains are had at the price of others: a quiet night, a weekend visit, a colour; or money.
  private static let questions: [PairQuestion] = {
    let moves: [[Double]] = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 50], [0, 0, 0, 150]]
    return moves.indices.flatMap { one in
      moves.indices.filter { $0 > one }.map { PairQuestion(first: moves[one], second: moves[$0]) }
    }
  }()
  private static let packages: [[Double]] = [[1, 0, 0, 0], [0, 1, 1, 60], [0, 0, 0, 150]]

  @Test func toldIsTheMutualInformation() throws {
    let belief = try Belief(of: AskingTests.population(), draws: 300)
    let decision = Decision(picksIn: [AskingTests.packages])
    for question in AskingTests.questions {
      // By hand: how much the answer takes off the uncertainty about the pick.
      let before = AskingTests.entropy(try belief.chances(of: AskingTests.packages))
      let answers = try belief.picks(question.choice(picked: 0))
      let picks = try belief.picks(among: AskingTests.packages)
      var after = 0.0
      for answer in 0..<3 {
        var (share, after1) = (0.0, [0.0, 0, 0])
        for draw in 0..<belief.drawCount {
          let weight = belief.weights[draw] * answers.chances[draw * 3 + answer]
          share += weight
          for pick in 0..<3 { after1[pick] += weight * picks.chances[draw * 3 + pick] }
        }
        after += share * AskingTests.entropy(after1.map { $0 / share })
      }
      let told = try belief.telling(question, about: decision)
      #expect(abs(told - (before - after)) < 1e-9)
    }
  }

  private static func entropy(_ chances: [Double]) -> Double {
    -chances.reduce(0) { $0 + ($1 > 0 ? $1 * Double.log($1) : 0) }
  }

  @Test func asksWhatTellsMostAndNeverTwice() throws {
    let belief = try Belief(of: AskingTests.population())
    let decision = Decision(bestOf: AskingTests.packages)
    var asked: Set<Int> = []
    var told: [Double] = []
    while let next = try belief.nextQuestion(among: AskingTests.questions, asked: asked, about: decision) {
      #expect(asked.insert(next).inserted)
      told.append(try belief.telling(AskingTests.questions[next], about: decision))
    }
    #expect(told == told.sorted(by: >))
    #expect(told.count > 3)
  }

  @Test func aQuestionAboutNothingTellsNothing() throws {
    let belief = try Belief(of: AskingTests.population())
    let question = PairQuestion(first: [0, 0, 1, 0], second: [0, 0, 0, 20])
    let settled = Decision(bestOf: [[1, 0, 0, 0], [1, 0, 0, 0]])
    #expect(try belief.telling(question, about: settled) < 1e-9)
    #expect(try belief.nextQuestion(among: [question], asked: [], about: settled) == nil)
  }

  @Test func cantSayTeachesNothing() throws {
    #expect(try AskingTests.questions[0].evidence(.cantSay) == nil)
  }

  @Test func thePickIsWhatIsBestOnAverage() throws {
    var belief = try Belief(of: AskingTests.population())
    let before = try belief.pick(among: AskingTests.packages)
    #expect(before.place == 0 && !before.isClear)
    for question in [
      PairQuestion(first: [1, 0, 0, 0], second: [0, 0, 0, 150]),
      PairQuestion(first: [0, 1, 0, 0], second: [0, 0, 0, 100]),
    ] {
      for _ in 0..<4 { if let answer = try question.evidence(.second) { try belief.learn(from: answer) } }
    }
    let after = try belief.pick(among: AskingTests.packages)
    #expect(after.place != 0)
    #expect(after.expectedLoss < before.expectedLoss)
    #expect(Set(after.order) == [0, 1, 2])
  }

  /// Customers with known worths: what is lost by the pick after eight questions, asked well and asked anyhow.
  @Test func questionsAskedWellBeatQuestionsAskedAnyhow() throws {
    var random = SplitMix64(seed: 21)
    let population = try AskingTests.population()
    let customers = try Simulated.customers(30, of: population, &random)
    let packages = (0..<8).map { _ in
      [
        Double(Int.random(in: 0...1, using: &random)), Double(Int.random(in: 0...1, using: &random)),
        Double(Int.random(in: 0...1, using: &random)), Double(Int.random(in: 0...6, using: &random)) * 30,
      ]
    }
    var (well, anyhow) = (0.0, 0.0)
    for customer in customers {
      well += try customer.regret(population, AskingTests.questions, packages, adaptive: true, &random)
      anyhow += try customer.regret(population, AskingTests.questions, packages, adaptive: false, &random)
    }
    #expect(well <= anyhow)
  }
}

/// A customer whose part-worths are known.
struct Simulated {
  let partWorths: [Double]

  static func customers(_ count: Int, of population: Population, _ random: inout SplitMix64) throws -> [Simulated] {
    let (factor, size) = (population.factor, population.featureCount)
    return (0..<count).map { _ in
      let place = (0..<size).map { _ in random.normal() }
      var part = (0..<size).map { row in
        (0...row).reduce(population.mean[row]) { $0 + factor.lower[row * size + $1] * place[$1] }
      }
      part[size - 1] = max(part[size - 1], population.mean[size - 1] / 10)
      return Simulated(partWorths: part)
    }
  }

  func worth(_ package: [Double]) -> Double { zip(partWorths, package).reduce(0) { $0 + $1.0 * $1.1 } }

  func regret(
    _ population: Population, _ questions: [PairQuestion], _ packages: [[Double]], adaptive: Bool,
    _ random: inout SplitMix64
  ) throws -> Double {
    var belief = try Belief(of: population, draws: 500)
    var asked: Set<Int> = []
    for _ in 0..<PairQuestion.mostAsked {
      let left = questions.indices.filter { !asked.contains($0) }
      let next =
        adaptive
        ? try belief.nextQuestion(among: questions, asked: asked, about: Decision(bestOf: packages))
        : left.randomElement(using: &random)
      guard let next else { break }
      asked.insert(next)
      let choice = try questions[next].choice(picked: 0)
      let noisy = zip(choice.alternatives, choice.offsets).map {
        worth($0) + $1 - Double.log(-Double.log(random.unit()))
      }
      let picked = noisy.indices.max { noisy[$0] < noisy[$1] } ?? 0
      try belief.learn(from: questions[next].choice(picked: picked))
    }
    let best = packages.map(worth).max() ?? 0
    return best - worth(packages[try belief.pick(among: packages).place])
  }
}

import Foundation
import Preferences
import Seeded
import Terminal

/// Customers whose worths are known: what is lost by a pick that was learned from their answers.
struct SimulatedCustomers {
  static let count = 300
  static let packages = 12
  static let candidates = 200

  private let population: Population
  private let moves: [[Double]]
  private let questions: [PairQuestion]
  private let sets: [[[Double]]]
  private let customers: [[Double]]

  /// A deal with eight things to have and a cut in five steps; each customer chooses among packages of her own.
  init(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let worths = (0..<8).map { _ in Double(Int.random(in: 2...30, using: &random)) * 10 }
    population = try Population.assumed(worths: worths, spreads: worths.map { $0 * 0.75 }, noticeable: 50)
    let size = population.featureCount
    var moves = (0..<8).map { thing in (0..<size).map { $0 == thing ? 1.0 : 0 } }
    for cut in 1...5 { moves.append((0..<size).map { $0 == size - 1 ? Double(cut) * 60 : 0 }) }
    self.moves = moves
    var pairs: [PairQuestion] = []
    while pairs.count < SimulatedCustomers.candidates {
      let two = moves.shuffled(using: &random).prefix(3)
      pairs.append(
        PairQuestion(first: two[0], second: random.unit() < 0.5 ? two[1] : SimulatedCustomers.sum(two[1], two[2])))
    }
    questions = pairs
    sets = (0..<SimulatedCustomers.count).map { _ in
      (0..<SimulatedCustomers.packages).map { _ in
        let things = moves.prefix(8).shuffled(using: &random).prefix(3)
        return SimulatedCustomers.sum(
          things.reduce(things[0]) { SimulatedCustomers.sum($0, $1) }, moves[8 + Int.random(in: 0..<5, using: &random)])
      }
    }
    customers = (0..<SimulatedCustomers.count).map { _ in
      // Money counts between half and twice as much as usual, worths spread as assumed, none below 0.
      let perMoney = 0.02 * exp(0.35 * random.normal())
      return worths.map { perMoney * max(0, $0 + 0.75 * $0 * random.normal()) } + [perMoney]
    }
  }

  private static func sum(_ one: [Double], _ other: [Double]) -> [Double] {
    // A thing is had once; only money, in the last place, adds up.
    let size = one.count
    return one.indices.map { $0 == size - 1 ? one[$0] + other[$0] : max(one[$0], other[$0]) }
  }

  /// What is lost in money by the pick after so many answers, and whether the best is among the first two.
  struct Outcome {
    var loss = 0.0
    var isAmongTwo = 0.0
  }

  /// Means over all customers after 0, 1, ... `answers` questions.
  func outcomes(answers: Int, adaptive: Bool) throws -> [Outcome] {
    var sums = [Outcome](repeating: Outcome(), count: answers + 1)
    var random = SplitMix64(seed: 11)
    for (customer, packages) in zip(customers, sets) {
      var belief = try Belief(of: population, draws: 500)
      var asked: Set<Int> = []
      for answer in 0...answers {
        let pick = try belief.pick(among: packages)
        let worths = packages.map { zip(customer, $0).reduce(0) { $0 + $1.0 * $1.1 } / (customer.last ?? 1) }
        let best = worths.indices.max { worths[$0] < worths[$1] } ?? 0
        sums[answer].loss += (worths[best] - worths[pick.place]) / Double(customers.count)
        if pick.order.prefix(2).contains(where: { worths[$0] == worths[best] }) {
          sums[answer].isAmongTwo += 1 / Double(customers.count)
        }
        let left = questions.indices.filter { !asked.contains($0) }
        let next =
          adaptive
          ? try belief.nextQuestion(among: questions, asked: asked, about: Decision(bestOf: packages))
          : left.randomElement(using: &random)
        guard let next else { continue }
        asked.insert(next)
        if let evidence = try questions[next].evidence(reply(of: customer, to: questions[next], &random)) {
          try belief.learn(from: evidence)
        }
      }
    }
    return sums
  }

  private func reply(of customer: [Double], to question: PairQuestion, _ random: inout SplitMix64) -> PairQuestion.Reply
  {
    let difference = zip(customer, zip(question.first, question.second)).reduce(0) { $0 + $1.0 * ($1.1.0 - $1.1.1) }
    let (first, second) = (exp(difference / 2), exp(-difference / 2))
    let drawn = random.unit() * (first + second + 0.5)
    return drawn < first ? .first : drawn < first + second ? .second : .same
  }

  /// Time of an update with eight answers known, and of finding the next question.
  func times() throws -> (update: Measure, next: Measure) {
    var belief = try Belief(of: population)
    for place in 0..<7 { if let evidence = try questions[place].evidence(.first) { try belief.learn(from: evidence) } }
    let known = belief
    let decision = Decision(bestOf: sets[0])
    let update = Measure(runs: 200) { [questions] in
      var belief = known
      if let evidence = try? questions[8].evidence(.second) { try? belief.learn(from: evidence) }
      return belief
    }
    return (
      update, Measure(runs: 50) { [questions] in try? known.nextQuestion(among: questions, asked: [], about: decision) }
    )
  }
}

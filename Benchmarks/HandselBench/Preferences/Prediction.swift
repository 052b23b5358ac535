import Foundation
import Preferences
import Seeded

/// How well each person's last choices are told from a few of the earlier ones, learned about from other people.
struct Prediction {
  static let answers = [0, 1, 2, 4, 6, 8]
  /// So many of each person's choices are told and never learned from.
  static let held = 4
  static let folds = 5

  enum Order: String, CaseIterable { case asAsked = "as asked", adaptive }

  /// Share told right and mean log-loss of each person, for each order and number of answers.
  private var byAnswers: [Order: [Int: [(hit: Double, loss: Double)]]] = [:]
  /// Milliseconds that learning the population took, fold by fold.
  private(set) var fits: [Double] = []

  /// Five-fold by person; `most` of the others are learned from, or all.
  init(_ file: ChoiceFile, most: Int? = nil, seeds: ClosedRange<UInt64>) throws {
    for seed in seeds { try run(file, most: most, seed: seed) }
  }

  private mutating func run(_ file: ChoiceFile, most: Int?, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let people = file.people.filter { $0.count > Prediction.held }.shuffled(using: &random)
    for fold in 0..<Prediction.folds {
      var others = people.indices.filter { $0 % Prediction.folds != fold }.map { people[$0] }
      if let most { others = Array(others.prefix(most)) }
      let coding = try AttributeCoding(for: others.flatMap { $0 })
      let coded = try others.map { try $0.map(coding.coded) }
      let usual = try coding.usualPopulation()
      var population = usual
      let took = try ContinuousClock().measure {
        population = try PopulationFit(from: coded, usual: usual).population
      }
      fits.append(Double(took.components.seconds) * 1000 + Double(took.components.attoseconds) * 1e-15)
      for place in people.indices where place % Prediction.folds == fold {
        let choices = try people[place].map(coding.coded)
        for order in Order.allCases { try tell(choices, from: population, order) }
      }
    }
  }

  private mutating func tell(_ choices: [Choice], from population: Population, _ order: Order) throws {
    let last = choices.suffix(Prediction.held)
    var earlier = Array(choices.dropLast(Prediction.held))
    let decision = Decision(picksIn: last.map(\.alternatives))
    var belief = try Belief(of: population)
    for answers in 0...(Prediction.answers.last ?? 0) {
      if Prediction.answers.contains(answers) {
        byAnswers[order, default: [:]][answers, default: []].append(try score(last, belief))
      }
      guard !earlier.isEmpty else { continue }
      var next = 0
      if order == .adaptive {
        let telling = try earlier.map { try belief.telling(pickAmong: $0.alternatives, about: decision) }
        next = telling.indices.max { telling[$0] < telling[$1] } ?? 0
      }
      try belief.learn(from: earlier.remove(at: next))
    }
  }

  private func score(_ last: ArraySlice<Choice>, _ belief: Belief) throws -> (hit: Double, loss: Double) {
    var (hits, loss) = (0.0, 0.0)
    for choice in last {
      let chances = try belief.chances(of: choice.alternatives)
      if chances.indices.allSatisfy({ chances[$0] <= chances[choice.picked] }) { hits += 1 }
      loss -= log(max(chances[choice.picked], 1e-12))
    }
    return (hits / Double(last.count), loss / Double(last.count))
  }

  /// Means over people, with their standard errors.
  func means(_ answers: Int, _ order: Order) -> (hit: Figure, loss: Figure) {
    let all = byAnswers[order]?[answers] ?? []
    return (Figure(all.map(\.hit)), Figure(all.map(\.loss)))
  }

  /// A mean and its standard error.
  struct Figure {
    let mean: Double
    let error: Double

    init(_ values: [Double]) {
      let count = Double(max(1, values.count))
      let mean = values.reduce(0, +) / count
      let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
      (self.mean, error) = (mean, (square / count).squareRoot())
    }
  }
}

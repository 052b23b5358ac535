import RealModule

/// What is believed of one customer's part-worths after some answers: many possible ones, each with its weight.
///
/// The possible ones lie around the most likely ones, as far as the answers leave open, and weigh by how well they explain
/// the answers and how usual they are in the population (importance sampling around a Laplace approximation; Tierney and
/// Kadane 1986, Geweke 1989). Whatever is said of the customer is an average over them: a single best guess would be too sure of itself.
public struct Belief: Sendable {
  /// Possible part-worths that are looked at.
  public static let usualDraws = 1000
  /// The most that can be asked for.
  public static let mostDraws = 100_000
  /// How much wider than the approximation the draws lie, so that none of what is possible is left out.
  private static let wider = 1.15

  /// Who the customer is taken from.
  public let population: Population
  /// What was learned from, in order.
  public private(set) var answers: [Choice] = []
  /// Possible part-worths, one after the other, in units of utility.
  public private(set) var partWorths: [Double] = []
  /// The weight of each, together 1.
  public private(set) var weights: [Double] = []

  private let draws: EvenDraws
  private var known: [PriorUnits.Answer] = []
  private var top: [Double]?

  /// What is believed of someone of that population after these answers.
  ///
  /// - Throws: ``PreferenceRefusal`` where an answer has other features than the population.
  public init(
    of population: Population, after answers: [Choice] = [], draws count: Int = usualDraws
  ) throws(PreferenceRefusal) {
    let draws = EvenDraws(count: min(max(1, count), Belief.mostDraws), size: population.featureCount)
    try self.init(of: population, after: answers, on: draws)
  }

  init(of population: Population, after answers: [Choice], on draws: EvenDraws) throws(PreferenceRefusal) {
    (self.population, self.draws) = (population, draws)
    for answer in answers { try add(answer) }
    weigh()
  }

  /// Learns from one more answer.
  ///
  /// - Throws: ``PreferenceRefusal`` where it has other features than the population; nothing is learned then.
  public mutating func learn(from answer: Choice) throws(PreferenceRefusal) {
    try add(answer)
    weigh()
  }

  private mutating func add(_ answer: Choice) throws(PreferenceRefusal) {
    guard answer.featureCount == population.featureCount else {
      throw .features(answer.featureCount, instead: population.featureCount)
    }
    answers.append(answer)
    known.append(PriorUnits(population: population).answer(answer))
  }

  /// How many of the draws carry the weight, between 1 and all of them.
  public var effectiveDraws: Double { 1 / weights.reduce(0) { $0 + $1 * $1 } }

  /// Number of draws.
  public var drawCount: Int { draws.count }

  private mutating func weigh() {
    let size = population.featureCount
    let likely = MostLikely(known, size: size, from: top)
    top = likely.place
    var logs = [Double](repeating: 0, count: draws.count)
    let places = spread(around: likely, &logs)
    for answer in known { answer.addLogChances(at: places, to: &logs) }
    partWorths = PriorUnits(population: population).partWorths(at: places)
    settle(logs)
  }

  /// Places that lie around the most likely one as far as the answers leave open, in units of the population; the
  /// logarithms get the share that the population has in each weight, and the draw's own.
  private func spread(around likely: MostLikely, _ logs: inout [Double]) -> [Double] {
    let size = population.featureCount
    let outward = likely.curvature.mirrorInverse.map { $0 * Belief.wider }
    return [Double](unsafeUninitializedCapacity: draws.count * size) { places, count in
      outward.withUnsafeBufferPointer { outward in
        draws.values.withUnsafeBufferPointer { values in
          for draw in 0..<draws.count {
            var square = 0.0
            for feature in 0..<size {
              var place = likely.place[feature]
              for other in feature..<size { place += outward[feature * size + other] * values[draw * size + other] }
              places[draw * size + feature] = place
              square += place * place
            }
            logs[draw] = (draws.squares[draw] - square) / 2
          }
        }
      }
      count = draws.count * size
    }
  }

  /// From the logarithms of the weights to weights.
  private mutating func settle(_ logs: [Double]) {
    var possible = logs
    if let money = population.money {
      let size = population.featureCount
      for draw in 0..<draws.count where partWorths[draw * size + money] <= 0 { possible[draw] = -.infinity }
    }
    // Where every draw says that money is worth nothing, better to know that badly than to know nothing.
    if possible.allSatisfy({ $0 == -.infinity }) { possible = logs }
    let largest = possible.reduce(-.infinity, max)
    var sum = 0.0
    weights = possible.map { log in
      let weight = Double.exp(log - largest)
      sum += weight
      return weight
    }
    for draw in weights.indices { weights[draw] /= sum }
  }
}

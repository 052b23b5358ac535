import RealModule

/// Learns what part-worths are like among customers from the choices of earlier ones.
///
/// Each round believes of every person what follows from the population so far and from her choices, then takes the mean and
/// covariance of all these beliefs as the new population (expectation and maximisation; Train, "Discrete Choice Methods with
/// Simulation", chapter 14). A usual population is mixed in, which counts as much as a few people: with thirty of them it still
/// holds back what thirty cannot tell, with hundreds it no longer matters (an inverse Wishart prior, Train, chapter 12).
public struct PopulationFit: Sendable {
  /// Fewer people tell too little.
  public static let fewestPeople = 5
  /// People that are looked at.
  public static let mostPeople = 10_000
  /// Rounds, at most.
  public static let mostRounds = 100
  /// It ends when no mean or spread moves by more than this, in units of the usual population's.
  private static let still = 0.004
  private static let draws = 200

  /// What was learned.
  public let population: Population
  /// Rounds it took.
  public let rounds: Int
  /// People it was learned from.
  public let people: Int

  /// Learns from the choices of each person.
  ///
  /// - Parameters:
  ///   - people: Each person's choices, all with the same features.
  ///   - usual: What would be believed without them. Its mean counts as little, its covariance as much as a few people.
  /// - Throws: ``PreferenceRefusal`` where there are too few people, or their choices have other features.
  public init(from people: [[Choice]], usual: Population) throws(PreferenceRefusal) {
    let people = Array(people.prefix(PopulationFit.mostPeople))
    guard people.count >= PopulationFit.fewestPeople else { throw .people(people.count) }
    let draws = EvenDraws(count: PopulationFit.draws, size: usual.featureCount)
    var round = try PopulationRound(people: people, usual: usual, draws: draws)
    var done = 0
    while done < PopulationFit.mostRounds {
      done += 1
      if try round.advance() < PopulationFit.still { break }
    }
    population = try round.predictive()
    (rounds, self.people) = (done, people.count)
  }
}

/// One population after the other, each a little more likely.
struct PopulationRound {
  let people: [[Choice]]
  let usual: Population
  let draws: EvenDraws
  private var population: Population
  private var spread: SquareMatrix

  init(people: [[Choice]], usual: Population, draws: EvenDraws) throws(PreferenceRefusal) {
    (self.people, self.usual, self.draws) = (people, usual, draws)
    (population, spread) = (try usual.widened(PopulationRound.startsWider), usual.covariance)
  }

  /// As how many people the usual covariance counts.
  private var usualCount: Double { Double(usual.featureCount + 3) }
  /// How much wider than usual part-worths are taken to be in the first round: going inward takes fewer rounds than going out.
  private static let startsWider = 8.0
  /// How much wider the usual mean is held than the usual part-worths.
  private static let looseness = 20.0

  /// The next population; answers how far it moved.
  mutating func advance() throws(PreferenceRefusal) -> Double {
    let size = usual.featureCount
    var means: [[Double]] = []
    var within = SquareMatrix(size: size)
    for choices in people {
      let belief = try Belief(of: population, after: choices, on: draws)
      let mean = belief.meanPartWorths
      belief.addSpread(around: mean, to: &within)
      means.append(mean)
    }
    let mean = try pulled(means)
    var sum = within
    for row in 0..<size {
      for column in 0..<size { sum[row, column] += usualCount * usual.covariance[row, column] }
    }
    for person in means { sum.add(1, timesSquareOf: zip(person, mean).map { $0 - $1 }) }
    spread = sum
    let next = try Population(
      mean: mean, covariance: spread.scaled(1 / (usualCount + Double(people.count))), money: usual.money)
    let moved = PopulationRound.distance(population, next, in: usual)
    population = next
    return moved
  }

  /// The mean of all persons' means, pulled to the usual one as far as they are few.
  private func pulled(_ means: [[Double]]) throws(PreferenceRefusal) -> [Double] {
    // Precisions would need both inverses; with the usual covariance as the measure of both, the weights are numbers.
    let count = Double(means.count)
    let weight = count / (count + 1 / PopulationRound.looseness)
    return usual.mean.indices.map { feature in
      let average = means.reduce(0) { $0 + $1[feature] } / count
      return weight * average + (1 - weight) * usual.mean[feature]
    }
  }

  /// What to believe of one more person: as wide as the covariance may be, and as unsure as the mean is.
  func predictive() throws(PreferenceRefusal) -> Population {
    let count = Double(people.count)
    let freedom = usualCount + count - Double(usual.featureCount) - 1
    return try Population(
      mean: population.mean, covariance: spread.scaled((1 + 1 / count) / freedom), money: usual.money)
  }

  private static func distance(_ one: Population, _ other: Population, in usual: Population) -> Double {
    usual.mean.indices.reduce(0) { most, feature in
      let unit = usual.covariance[feature, feature].squareRoot()
      let spreads = abs(one.covariance[feature, feature].squareRoot() - other.covariance[feature, feature].squareRoot())
      return max(most, abs(one.mean[feature] - other.mean[feature]) / unit, spreads / unit)
    }
  }
}

import Money

/// Where two ways are worth the same, as the likelihood of one scenario moves and the others keep their proportion.
///
/// The sums over all scenarios are taken once, so that each scenario is then answered in no time.
struct Equality {
  private let differences: [Double]
  private let probabilities: [Double]
  private let weightedSum: Double
  private let plainSum: Double
  private let mass: Double
  private let likelyCount: Int

  /// - Parameters:
  ///   - differences: first way less second way, by scenario.
  ///   - probabilities: today's.
  init(differences: [Double], probabilities: [Double]) {
    self.differences = differences
    self.probabilities = probabilities
    weightedSum = zip(differences, probabilities).reduce(0) { $0 + $1.0 * $1.1 }
    plainSum = differences.reduce(0, +)
    mass = probabilities.reduce(0, +)
    likelyCount = probabilities.count { $0 > 0 }
  }

  /// The probability of `scenario`, 0 to 1, at which the differences average to nothing; `nil` where there is none, and
  /// today's where it does not matter.
  func probability(of scenario: Int) -> Double? {
    guard let (with, without) = ends(of: scenario) else { return nil }
    if Closeness.same(with, 0) && Closeness.same(without, 0) { return probabilities[scenario] }
    if Closeness.same(without, 0) { return 0 }
    if Closeness.same(with, 0) { return 1 }
    guard (with > 0) != (without > 0) else { return nil }
    return without / (without - with)
  }

  /// Whether two ways are worth the same wherever that likelihood stands, so that it can decide nothing.
  func isEverywhere(of scenario: Int) -> Bool {
    guard let (with, without) = ends(of: scenario) else { return false }
    return Closeness.same(with, 0) && Closeness.same(without, 0)
  }

  /// The difference where the scenario is certain, and where it cannot be; `nil` where there is no other scenario.
  ///
  /// If the others have no likelihood today they share equally.
  private func ends(of scenario: Int) -> (with: Double, without: Double)? {
    guard differences.count > 1 else { return nil }
    let (difference, probability) = (differences[scenario], probabilities[scenario])
    let areOthersLikely = likelyCount > (probability > 0 ? 1 : 0)
    let without =
      areOthersLikely
      ? (weightedSum - probability * difference) / (mass - probability)
      : (plainSum - difference) / Double(differences.count - 1)
    return (difference, without)
  }
}

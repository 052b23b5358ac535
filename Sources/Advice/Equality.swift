import Money

/// Where two ways are worth the same, as the likelihood of one scenario moves and the others keep their proportion.
enum Equality {
  /// The probability of `scenario`, 0 to 1, at which the differences average to nothing; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - differences: first way less second way, by scenario.
  ///   - probabilities: today's; if all others are 0 they share equally.
  static func probability(of scenario: Int, differences: [Double], probabilities: [Double]) -> Double? {
    guard let (with, without) = ends(of: scenario, differences: differences, probabilities: probabilities) else {
      return nil
    }
    if Closeness.same(with, 0) && Closeness.same(without, 0) { return probabilities[scenario] }
    if Closeness.same(without, 0) { return 0 }
    if Closeness.same(with, 0) { return 1 }
    guard (with > 0) != (without > 0) else { return nil }
    return without / (without - with)
  }

  /// Whether two ways are worth the same wherever that likelihood stands, so that it can decide nothing.
  static func isEverywhere(of scenario: Int, differences: [Double], probabilities: [Double]) -> Bool {
    guard let (with, without) = ends(of: scenario, differences: differences, probabilities: probabilities) else {
      return false
    }
    return Closeness.same(with, 0) && Closeness.same(without, 0)
  }

  /// The difference where the scenario is certain, and where it cannot be; `nil` where there is no other scenario.
  private static func ends(
    of scenario: Int, differences: [Double], probabilities: [Double]
  ) -> (with: Double, without: Double)? {
    let others = probabilities.indices.filter { $0 != scenario }
    guard !others.isEmpty else { return nil }
    let mass = others.reduce(0) { $0 + probabilities[$1] }
    let without = others.reduce(0) { sum, other in
      sum + differences[other] * (mass > 0 ? probabilities[other] / mass : 1 / Double(others.count))
    }
    return (differences[scenario], without)
  }
}

import RealModule

/// "Which of these two would you rather have?"
public struct PairQuestion: Sendable, Hashable {
  /// What can be said to it.
  public enum Reply: String, Sendable, Hashable, Codable, CaseIterable {
    /// The first of the two.
    case first
    /// The second.
    case second
    /// Neither is better.
    case same
    /// Nothing is learned, and it is not asked again.
    case cantSay
  }

  /// How readily "about the same" is said: of two equal packages one in five says so (`ν / (2 + ν)`).
  static let readiness = 0.5

  /// The features of one package.
  public let first: [Double]
  /// The features of the other.
  public let second: [Double]

  /// A question between two packages, by their features.
  public init(first: [Double], second: [Double]) { (self.first, self.second) = (first, second) }

  /// What a reply tells; nothing for "can't say".
  ///
  /// "About the same" counts as a third alternative, halfway between the two (Davidson 1970).
  /// - Throws: ``PreferenceRefusal`` where the two cannot be compared.
  public func evidence(_ reply: Reply) throws(PreferenceRefusal) -> Choice? {
    switch reply {
    case .first: try choice(picked: 0)
    case .second: try choice(picked: 1)
    case .same: try choice(picked: 2)
    case .cantSay: nil
    }
  }

  /// For every possible customer the chances of "the first", "the second" and "about the same".
  ///
  /// With `d` the difference in worth they are as `exp(d / 2)`, `exp(-d / 2)` and `ν`, one exponential for each customer.
  func replies(_ belief: Belief) throws(PreferenceRefusal) -> Belief.Picks {
    let size = belief.population.featureCount
    guard first.count == size, second.count == size else { throw .features(first.count, instead: size) }
    let along = zip(first, second).map { ($0 - $1) / 2 }
    let chances = [Double](unsafeUninitializedCapacity: 3 * belief.drawCount) { chances, count in
      belief.partWorths.withUnsafeBufferPointer { partWorths in
        for draw in 0..<belief.drawCount {
          var half = 0.0
          for feature in 0..<size { half += partWorths[draw * size + feature] * along[feature] }
          let up = Double.exp(min(max(half, -300), 300))
          let sum = up + 1 / up + PairQuestion.readiness
          chances[3 * draw] = up / sum
          chances[3 * draw + 1] = 1 / (up * sum)
          chances[3 * draw + 2] = PairQuestion.readiness / sum
        }
      }
      count = 3 * belief.drawCount
    }
    return Belief.Picks(options: 3, chances: chances)
  }

  func choice(picked: Int) throws(PreferenceRefusal) -> Choice {
    guard first.count == second.count else { throw .features(second.count, instead: first.count) }
    let between = zip(first, second).map { ($0 + $1) / 2 }
    return try Choice([first, second, between], offsets: [0, 0, .log(PairQuestion.readiness)], picked: picked)
  }
}

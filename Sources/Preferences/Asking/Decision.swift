/// What is to be decided with what is learned: which package is best for her, or what she will pick.
public struct Decision: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Which of the packages is worth most to her.
    case best
    /// What she will pick in each set, chance included.
    case picks
  }
  let kind: Kind
  /// Each set's alternatives, by their features.
  let sets: [[[Double]]]

  /// Which of these packages is best.
  public init(bestOf packages: [[Double]]) { (kind, sets) = (.best, [packages]) }

  /// Which will be picked in each of these choices.
  public init(picksIn sets: [[[Double]]]) { (kind, self.sets) = (.picks, sets) }
}

extension Belief {
  /// What comes out, for every possible customer.
  enum Outcome {
    /// The place of the best package, of equals the first, among so many.
    case best([Int], of: Int)
    /// The chances of her picks.
    case picks(Picks)
  }

  func outcomes(of decision: Decision) throws(PreferenceRefusal) -> [Outcome] {
    var outcomes: [Outcome] = []
    for set in decision.sets {
      switch decision.kind {
      case .best: outcomes.append(.best(try best(of: set), of: set.count))
      case .picks: outcomes.append(.picks(try picks(among: set)))
      }
    }
    return outcomes
  }

  /// Which alternative is worth most to every possible customer, of equals the first.
  private func best(of alternatives: [[Double]]) throws(PreferenceRefusal) -> [Int] {
    let worths = try worths(of: Choice(of: alternatives, picked: 0))
    let options = alternatives.count
    return (0..<drawCount).map { draw in
      var best = 0
      for option in 1..<options where worths[draw * options + option] > worths[draw * options + best] { best = option }
      return best
    }
  }
}

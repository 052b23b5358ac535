import RealModule

extension Belief {
  /// How likely each alternative is to be picked, averaged over what is possible; together 1.
  ///
  /// - Throws: ``PreferenceRefusal`` where they cannot be compared.
  public func chances(of alternatives: [[Double]]) throws(PreferenceRefusal) -> [Double] {
    let picks = try picks(among: alternatives)
    var chances = [Double](repeating: 0, count: alternatives.count)
    for draw in 0..<drawCount {
      for option in chances.indices {
        chances[option] += weights[draw] * picks.chances[draw * picks.options + option]
      }
    }
    return chances
  }

  /// For every possible customer the chances of her picks; `options` to a draw.
  func picks(among alternatives: [[Double]]) throws(PreferenceRefusal) -> Picks {
    try picks(Choice(of: alternatives, picked: 0))
  }

  func picks(_ choice: Choice) throws(PreferenceRefusal) -> Picks {
    let options = choice.alternatives.count
    let worths = try worths(of: choice)
    var chances = worths
    for draw in 0..<drawCount {
      let from = draw * options
      var top = worths[from]
      for option in 1..<options { top = max(top, worths[from + option]) }
      var sum = 0.0
      for option in 0..<options {
        let chance = Double.exp(worths[from + option] - top)
        chances[from + option] = chance
        sum += chance
      }
      for option in 0..<options { chances[from + option] /= sum }
    }
    return Picks(options: options, chances: chances)
  }

  /// What each alternative is worth to every possible customer, in units of utility.
  func worths(of choice: Choice) throws(PreferenceRefusal) -> [Double] {
    let size = population.featureCount
    guard choice.featureCount == size else { throw .features(choice.featureCount, instead: size) }
    let options = choice.alternatives.count
    let flat = choice.alternatives.flatMap { $0 }
    var worths = [Double](repeating: 0, count: drawCount * options)
    flat.withUnsafeBufferPointer { flat in
      partWorths.withUnsafeBufferPointer { partWorths in
        for draw in 0..<drawCount {
          for option in 0..<options {
            var sum = choice.offsets[option]
            for feature in 0..<size { sum += partWorths[draw * size + feature] * flat[option * size + feature] }
            worths[draw * options + option] = sum
          }
        }
      }
    }
    return worths
  }

  /// What every possible customer would pick, with which chances.
  struct Picks: Sendable {
    let options: Int
    /// Draw by draw.
    let chances: [Double]
  }
}

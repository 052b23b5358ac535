/// What to lay before a customer, and how sure that is.
public struct Pick: Sendable, Hashable {
  /// From this chance on the pick is clear, and nothing more needs to be asked.
  public static let clearFrom = 0.9

  /// Which of the packages, counted from 0: the one with the largest expected worth, of equals the first.
  public let place: Int
  /// The packages from the best to the worst by expected worth.
  public let order: [Int]
  /// The chance that none of the others is worth more to her.
  public let chance: Double
  /// What is lost on average by taking it instead of what really is best: in money where a feature is money, else in utility.
  public let expectedLoss: Double

  /// Whether more questions would hardly change it.
  public var isClear: Bool { chance >= Pick.clearFrom }
}

extension Belief {
  /// The package that is worth most to her as far as is known.
  ///
  /// - Throws: ``PreferenceRefusal`` where the packages cannot be compared.
  public func pick(among packages: [[Double]]) throws(PreferenceRefusal) -> Pick {
    let worths = try worths(of: Choice(of: packages, picked: 0))
    let options = packages.count
    var expected = [Double](repeating: 0, count: options)
    var best = [Double](repeating: 0, count: drawCount)
    for draw in 0..<drawCount {
      best[draw] = worths[draw * options]
      for option in 0..<options {
        let worth = worths[draw * options + option]
        expected[option] += weights[draw] * worth
        best[draw] = max(best[draw], worth)
      }
    }
    let order = expected.indices.sorted { (-expected[$0], $0) < (-expected[$1], $1) }
    let place = order[0]
    var (chance, loss) = (0.0, 0.0)
    for draw in 0..<drawCount {
      let missed = best[draw] - worths[draw * options + place]
      if missed <= 0 { chance += weights[draw] }
      loss += weights[draw] * missed
    }
    let unit = population.money.map { meanPartWorths[$0] } ?? 1
    return Pick(place: place, order: order, chance: chance, expectedLoss: loss / unit)
  }
}

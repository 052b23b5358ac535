/// What the other side values, told from how often it asks for what: the simplest model, and a good one with few offers.
///
/// A level is worth as much as it is often offered beside the most offered one; an issue weighs by how seldom its level changes from
/// one offer to the next (Smith and others; Baarslag, Hendrikx, Hindriks and Jonker, "Learning about the opponent in automated
/// bilateral negotiation", 2016).
public struct OfferFrequencies: Sendable, Hashable {
  /// What each level is worth, at most its issue's weight; weights add up to 1.
  public let worths: [[Double]]

  /// From the offers in the order in which they were made, each a level of every issue.
  ///
  /// - Throws: ``OfferRefusal`` where they do not fit the issues.
  public init(levels: [Int], offers: [[Int]]) throws(OfferRefusal) {
    try OfferReading.check(levels: levels, offers: offers)
    let weights = levels.indices.map { issue in
      let changes = zip(offers, offers.dropFirst()).count { $0[issue] != $1[issue] }
      return 1 - Double(changes) / Double(max(1, offers.count))
    }
    let whole = max(weights.reduce(0, +), 1e-9)
    worths = levels.indices.map { issue in
      var counts = [Double](repeating: 0, count: levels[issue])
      for offer in offers { counts[offer[issue]] += 1 }
      let most = counts.max() ?? 1
      return counts.map { weights[issue] / whole * $0 / most }
    }
  }
}

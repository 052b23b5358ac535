extension Belief {
  /// For each issue the chance that it matters most to her: that its levels lie farthest apart in worth.
  ///
  /// - Parameter issues: For each issue the features of each of its levels.
  /// - Throws: ``PreferenceRefusal`` where a level has other features than the population.
  public func mattersMost(among issues: [[[Double]]]) throws(PreferenceRefusal) -> [Double] {
    let size = population.featureCount
    for level in issues.joined() {
      guard level.count == size else { throw .features(level.count, instead: size) }
    }
    var chances = [Double](repeating: 0, count: issues.count)
    guard !issues.isEmpty else { return chances }
    for draw in 0..<drawCount where weights[draw] > 0 {
      let partWorths = self.partWorths[draw * size..<(draw + 1) * size]
      var widest = (issue: 0, span: -1.0)
      for (place, levels) in issues.enumerated() {
        var (low, high) = (Double.infinity, -Double.infinity)
        for level in levels {
          let worth = zip(level, partWorths).reduce(0) { $0 + $1.0 * $1.1 }
          (low, high) = (min(low, worth), max(high, worth))
        }
        if high - low > widest.span { widest = (place, high - low) }
      }
      chances[widest.issue] += weights[draw]
    }
    return chances
  }
}

extension BargainingProblem {
  /// The best that can be done by changing the price alone: largest product, every other issue at base.
  ///
  /// `nil` if no such package is acceptable to both.
  public func bestOnPriceAlone(issue id: String) throws(TermsFault) -> Package? {
    bestOnPriceAlone(issue: try issue(named: id))
  }

  func bestOnPriceAlone(issue: Int) -> Package? {
    var best: Package?
    for level in issues[issue].levels.indices {
      let candidate = changed(issue, to: level)
      guard candidate.gains.isAcceptable, allows(candidate.levels) else { continue }
      if let leader = best, !candidate.gains.hasLargerProduct(than: leader.gains) { continue }
      best = candidate
    }
    return best
  }

  /// The base package with one issue at another level.
  func changed(_ issue: Int, to level: Int) -> Package {
    var levels = [Int](repeating: 0, count: issues.count)
    levels[issue] = level
    return package(placed: levels)
  }
}

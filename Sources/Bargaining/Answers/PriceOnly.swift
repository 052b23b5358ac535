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
      let candidate = package(at: level * strides[issue])
      guard candidate.gains.isAcceptable else { continue }
      if let leader = best, !candidate.gains.hasLargerProduct(than: leader.gains) { continue }
      best = candidate
    }
    return best
  }
}

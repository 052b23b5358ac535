/// What a difference in features is worth in money, and between which figures it lies in four of five cases.
public struct WorthRange: Sendable, Hashable {
  /// Below it in one case of ten.
  public let low: Double
  /// What counts when packages are compared: its mean in utility over that of money.
  public let expected: Double
  /// Above it in one case of ten.
  public let high: Double
}

extension Belief {
  /// What a difference in features is worth to her in money; nothing where no feature is money.
  ///
  /// - Parameter difference: What is had instead of something else, feature by feature, money left at 0.
  public func worth(of difference: [Double]) -> WorthRange? {
    guard let money = population.money, difference.count == population.featureCount else { return nil }
    let size = difference.count
    let all = (0..<drawCount).filter { weights[$0] > 0 }.map { draw -> (worth: Double, weight: Double) in
      var sum = 0.0
      for feature in 0..<size { sum += partWorths[draw * size + feature] * difference[feature] }
      return (sum / partWorths[draw * size + money], weights[draw])
    }
    let sorted = all.sorted { $0.worth < $1.worth }
    func quantile(_ share: Double) -> Double {
      var below = 0.0
      for entry in sorted {
        below += entry.weight
        if below >= share { return entry.worth }
      }
      return sorted.last?.worth ?? 0
    }
    let means = meanPartWorths
    let expected = zip(means, difference).reduce(0) { $0 + $1.0 * $1.1 } / means[money]
    return WorthRange(low: quantile(0.1), expected: expected, high: quantile(0.9))
  }
}

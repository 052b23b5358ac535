extension Belief {
  /// The mean of every part-worth, in units of utility.
  public var meanPartWorths: [Double] {
    let size = population.featureCount
    var means = [Double](repeating: 0, count: size)
    for draw in 0..<drawCount {
      for feature in 0..<size { means[feature] += weights[draw] * partWorths[draw * size + feature] }
    }
    return means
  }

  /// Adds the covariance of the part-worths, which vary around that mean.
  func addSpread(around mean: [Double], to matrix: inout SquareMatrix) {
    let size = population.featureCount
    var away = [Double](repeating: 0, count: size)
    for draw in 0..<drawCount where weights[draw] > 0 {
      for feature in 0..<size { away[feature] = partWorths[draw * size + feature] - mean[feature] }
      matrix.add(weights[draw], timesSquareOf: away)
    }
  }
}

/// What part-worths are like among customers: their means and how they vary together.
///
/// It is what is believed of a customer before the first answer. Part-worths are normal with this mean and covariance, in
/// units of utility: with a difference of 1 between two alternatives, 73 of 100 pick the better one.
public struct Population: Sendable, Hashable {
  /// Features that can be learned about at once.
  public static let mostFeatures = 64

  /// Mean part-worth of each feature.
  public let mean: [Double]
  /// How part-worths vary together, in squared units of utility.
  public let covariance: SquareMatrix
  /// Which feature is money to the good, if one is. Its part-worth is above 0 for everybody: nobody would rather have less.
  public let money: Int?
  let factor: CholeskyFactor

  /// A population with these means and covariance.
  ///
  /// - Throws: ``PreferenceRefusal`` where the sizes do not fit or the covariance is none.
  public init(mean: [Double], covariance: SquareMatrix, money: Int? = nil) throws(PreferenceRefusal) {
    guard (1...Population.mostFeatures).contains(mean.count) else { throw .size(mean.count) }
    guard covariance.size == mean.count else { throw .features(covariance.size, instead: mean.count) }
    guard mean.allSatisfy(\.isFinite) else { throw .number }
    if let money, !mean.indices.contains(money) { throw .features(money, instead: mean.count) }
    guard covariance.isSymmetric, let factor = CholeskyFactor(of: covariance) else { throw .covariance }
    (self.mean, self.covariance, self.money, self.factor) = (mean, covariance, money, factor)
  }

  /// Number of features.
  public var featureCount: Int { mean.count }

  /// The lower triangle whose product with its mirror image is the covariance, row by row, without the zeros.
  public var lowerTriangle: [Double] {
    (0..<featureCount).flatMap { row in factor.lower[row * featureCount...row * featureCount + row] }
  }

  /// The same means with every variance and covariance times that.
  func widened(_ factor: Double) throws(PreferenceRefusal) -> Population {
    try Population(mean: mean, covariance: covariance.scaled(factor), money: money)
  }
}

extension Population {
  /// How sure people are of what money is worth to them: the standard deviation of its part-worth, over its mean.
  static let spreadOfMoney = 0.4

  /// What is believed where no earlier customer told: each worth as it is usually assumed, give or take much.
  ///
  /// A part-worth is the worth in money times what money itself adds, which varies between people; so worths and money vary
  /// together: with `w` the worths and `m` money's part-worth, `mean = m (w, 1)` and
  /// `covariance = m² ((1 + s²) diag(spread², 0) + s² (w, 1)(w, 1)ᵀ)`.
  ///
  /// - Parameters:
  ///   - worths: What each feature is usually worth, in units of money; the feature of money itself comes last and is not given.
  ///   - spreads: Give or take how much, one standard deviation each, above 0.
  ///   - noticeable: The difference in money that 73 of 100 would choose right; above 0.
  /// - Throws: ``PreferenceRefusal`` where the sizes do not fit or a figure is out of range.
  public static func assumed(
    worths: [Double], spreads: [Double], noticeable: Double
  ) throws(PreferenceRefusal) -> Population {
    guard worths.count == spreads.count else { throw .features(spreads.count, instead: worths.count) }
    guard noticeable > 0, noticeable.isFinite, spreads.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw .number }
    let perMoney = 1 / noticeable
    let both = worths + [1]
    let varied = spreadOfMoney * spreadOfMoney
    var covariance = SquareMatrix(size: both.count)
    for row in both.indices {
      for column in both.indices {
        covariance[row, column] = perMoney * perMoney * varied * both[row] * both[column]
      }
      if row < spreads.count {
        covariance[row, row] += perMoney * perMoney * (1 + varied) * spreads[row] * spreads[row]
      }
    }
    return try Population(mean: both.map { $0 * perMoney }, covariance: covariance, money: worths.count)
  }
}

import RealModule

/// Offers as the rows of a regression: 1 for each level that is in an offer.
struct OfferDesign {
  private let features: Int
  /// The features of each offer that are 1.
  private let rows: [[Int]]
  private let first: Set<Int>
  /// When each offer was made.
  private let stages: [Int]
  private let noise: Double
  private let loss: Double

  init(starts: [Int], features: Int, offers: [[Int]], stages: [Int], noise: Double, loss: Double) {
    self.features = features
    rows = offers.map { offer in zip(starts, offer).map { $0 + $1 } }
    first = Set(rows[0])
    self.stages = stages
    (self.noise, self.loss) = (noise, loss)
  }

  /// Worths of the levels for one curve.
  struct Fit {
    let mean: [Double]
    let variance: [Double]
    /// The logarithm of how likely the offers are, but for a constant.
    let evidence: Double
  }

  /// What the curve says each offer is worth: 0 for the first, -1 for the last.
  func targets(curve: Double) -> [Double] {
    let last = Double(max(1, stages.last ?? 0))
    return stages.map { -Double.pow(Double($0) / last, curve) }
  }

  /// Levels of the first offer are worth 0 to good closeness, others `loss` less, give or take as much.
  func fit(curve: Double) -> Fit {
    let targets = targets(curve: curve)
    let middle = targets.reduce(0, +) / Double(targets.count)
    let unit = max(
      1e-6, (targets.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(targets.count)).squareRoot())
    let priorMean = (0..<features).map { first.contains($0) ? 0 : -loss }
    let priorVariance = (0..<features).map { first.contains($0) ? 1e-4 : loss * loss }
    let precision = 1 / (noise * noise)
    var matrix = SquareMatrix(diagonal: priorVariance.map { 1 / $0 })
    var right = (0..<features).map { priorMean[$0] / priorVariance[$0] }
    for (row, target) in zip(rows, targets) {
      for one in row {
        for other in row { matrix[one, other] += precision }
        right[one] += precision * target
      }
    }
    guard let factor = CholeskyFactor(of: matrix) else {
      return Fit(mean: priorMean, variance: priorVariance, evidence: -.infinity)
    }
    let mean = factor.solved(right)
    let variance = (0..<features).map { feature -> Double in
      let half = factor.halfSolved((0..<features).map { $0 == feature ? 1 : 0 })
      return half.reduce(0) { $0 + $1 * $1 }
    }
    // log p(y) = -½ (Σ residual² / noise² + Σ (mean - prior)² / variance + log |A| + ...); a curve's own spread is its unit.
    var sum = 0.0
    for (row, target) in zip(rows, targets) {
      let residual = target - row.reduce(0) { $0 + mean[$1] }
      sum += precision * residual * residual
    }
    for feature in 0..<features {
      let away = mean[feature] - priorMean[feature]
      sum += away * away / priorVariance[feature] + .log(priorVariance[feature])
      sum += 2 * .log(factor.lower[feature * features + feature])
    }
    return Fit(mean: mean, variance: variance, evidence: -sum / 2 + Double(rows.count) * .log(unit))
  }
}

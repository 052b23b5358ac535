import RealModule

/// The contract model that makes the counted customers most likely.
public struct ContractFit: Sendable, Hashable {
  /// The model.
  public let model: ShiftedBetaGeometric
  /// Natural logarithm of how likely the counts are under the model.
  public let logLikelihood: Double
  /// Whether the search came to rest, and where.
  public let ending: FitEnding
}

extension ShiftedBetaGeometric {
  /// The largest number of customers in one count.
  public static let largestCount = 1_000_000_000

  /// The model fitted by maximum likelihood to how many of one group of customers were left each year.
  ///
  /// `survivors[0]` is how many started and `survivors[t]` how many were there after `t` renewals. The logarithm of the
  /// likelihood is the sum over renewals `t` of `lost * ln(alpha) + left * ln(beta + t - 1) - before * ln(alpha + beta + t - 1)`.
  /// Where all customers seem alike both shapes grow without end; the result then says so in `ending`.
  /// Throws if there are fewer than three counts, counts rise, or nobody left or nobody renewed.
  public static func fit(survivors: [Int]) throws(ContractRefusal) -> ContractFit {
    try check(survivors)
    let counts = survivors.map(Double.init)
    let search = LogNewton(range: shapes) { shapes in slope(of: counts, alpha: shapes[0], beta: shapes[1]) }
    let starts = [[1.0, 3.0], [0.3, 0.3], [5, 20]]
    let peaks = starts.map(search.climb(from:))
    guard let best = peaks.max(by: { $0.value < $1.value }) else { throw .nobodyLeft }
    let model = try ShiftedBetaGeometric(alpha: best.parameters[0], beta: best.parameters[1])
    let ending = FitEnding(of: best, names: ["alpha", "beta"], scales: [1, 1])
    return ContractFit(model: model, logLikelihood: best.value, ending: ending)
  }

  private static func check(_ survivors: [Int]) throws(ContractRefusal) {
    guard survivors.count >= 3 else { throw .tooFewYears(survivors.count) }
    guard survivors.count <= mostYears else { throw .tooManyYears(survivors.count) }
    for (index, count) in survivors.enumerated() {
      guard (index == 0 ? 1...largestCount : 0...largestCount).contains(count) else {
        throw .countOutOfRange(index: index, count: count)
      }
      guard index == 0 || count <= survivors[index - 1] else { throw .countRises(index: index) }
    }
    guard survivors[survivors.count - 1] < survivors[0] else { throw .nobodyLeft }
    guard survivors[1] > 0 else { throw .nobodyRenewed }
  }

  /// Logarithm of the likelihood with its first and second derivatives in (alpha, beta).
  static func slope(of counts: [Double], alpha: Double, beta: Double) -> LogNewton.Slope {
    var slope = LogNewton.Slope(dimension: 2)
    for year in counts.indices.dropFirst() {
      let (before, left) = (counts[year - 1], counts[year])
      let lost = before - left
      let staying = beta + Double(year - 1)
      let both = alpha + staying
      slope.value += lost * .log(alpha / both) + left * .log(staying / both)
      slope.gradient[0] += lost / alpha - before / both
      slope.gradient[1] += left / staying - before / both
      slope.hessian[0] += before / (both * both) - lost / (alpha * alpha)
      slope.hessian[1] += before / (both * both)
      slope.hessian[3] += before / (both * both) - left / (staying * staying)
    }
    slope.hessian[2] = slope.hessian[1]
    return slope
  }
}

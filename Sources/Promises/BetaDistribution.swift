/// The Beta distribution: what is known of a chance after counting how often it came true.
public struct BetaDistribution: Hashable, Sendable {
  /// The largest parameter and, inverted, the smallest.
  public static let mostParameter = 10_000_000.0

  /// First parameter: successes and the weight assumed for them, above 0.
  public let alpha: Double

  /// Second parameter: failures and the weight assumed for them, above 0.
  public let beta: Double

  /// The distribution; `nil` where a parameter is not from 1 / `mostParameter` to `mostParameter`.
  public init?(alpha: Double, beta: Double) {
    let range = 1 / BetaDistribution.mostParameter...BetaDistribution.mostParameter
    guard range.contains(alpha), range.contains(beta) else { return nil }
    self.init(unchecked: alpha, beta)
  }

  /// The distribution of parameters known to be in range.
  init(unchecked alpha: Double, _ beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  /// alpha / (alpha + beta).
  public var mean: Double { alpha / (alpha + beta) }

  /// The probability of at most `x`; 0 below 0, 1 above 1.
  public func cumulative(_ x: Double) -> Double { IncompleteBeta(alpha, beta).regularized(x) }

  /// The value that is not exceeded with that probability; 0 for a probability of 0 or less, 1 for 1 or more.
  ///
  /// Newton's steps, kept inside a bracket that is halved whenever a step leaves it or gains too little, so it ends
  /// whatever the parameters.
  public func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return 1 }
    let function = IncompleteBeta(alpha, beta)
    var low = 0.0
    var high = 1.0
    var x = min(max(mean, 1e-9), 1 - 1e-9)
    var lastStep = 1.0
    for _ in 0..<BetaDistribution.mostSteps {
      let excess = function.regularized(x) - probability
      if excess == 0 { return x }
      if excess > 0 { high = x } else { low = x }
      let density = function.density(x)
      var next = x - excess / density
      let gains = abs(next - x) < lastStep / 2
      if !(next > low && next < high) || !gains { next = low + (high - low) / 2 }
      lastStep = abs(next - x)
      if lastStep <= BetaDistribution.tolerance * x || next == low || next == high { return next }
      x = next
    }
    return x
  }

  private static let mostSteps = 200
  private static let tolerance = 1e-15
}

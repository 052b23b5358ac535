import RealModule

/// The regularized incomplete beta function, the cumulative probability of a Beta distribution.
///
/// By its continued fraction (Abramowitz and Stegun 26.5.8, evaluated by Lentz's method as modified by Thompson and
/// Barnett), on the side of the mean where it converges fast: in about the root of the larger parameter of steps.
struct IncompleteBeta {
  private let a: Double
  private let b: Double
  private let logBeta: Double

  /// The function for two parameters above 0.
  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    logBeta = Double.logGamma(a) + Double.logGamma(b) - Double.logGamma(a + b)
  }

  /// The function at `x`, 0 to 1.
  func regularized(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = Double.exp(a * Double.log(x) + b * Double.log(onePlus: -x) - logBeta)
    if x < (a + 1) / (a + b + 2) { return min(1, front * IncompleteBeta.fraction(a, b, x) / a) }
    return max(0, 1 - front * IncompleteBeta.fraction(b, a, 1 - x) / b)
  }

  /// Its slope at `x` between 0 and 1.
  func density(_ x: Double) -> Double {
    Double.exp((a - 1) * Double.log(x) + (b - 1) * Double.log(onePlus: -x) - logBeta)
  }

  private static let mostTerms = 100_000
  private static let tiny = 1e-300
  private static let tolerance = 3e-16

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / awayFromZero(1 - (a + b) * x / (a + 1))
    var value = d
    for term in 1...mostTerms {
      let m = Double(term)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / awayFromZero(1 + even * d)
      c = awayFromZero(1 + even / c)
      value *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / awayFromZero(1 + odd * d)
      c = awayFromZero(1 + odd / c)
      let change = d * c
      value *= change
      if abs(change - 1) <= tolerance { break }
    }
    return value
  }

  private static func awayFromZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
}

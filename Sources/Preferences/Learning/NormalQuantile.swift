import RealModule

/// The inverse of the standard normal distribution, to nine digits (Acklam 2003: rational approximations in three parts).
enum NormalQuantile {
  private static let middleOver = [
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
    -3.066479806614716e+01,
    2.506628277459239e+00,
  ]
  private static let middleUnder = [
    -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
    -1.328068155288572e+01,
    1,
  ]
  private static let tailOver = [
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00,
    4.374664141464968e+00,
    2.938163982698783e+00,
  ]
  private static let tailUnder = [
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1,
  ]
  private static let tail = 0.02425

  /// The point below which that share lies; the share is above 0 and below 1, and is held within 1e-12 of them.
  static func value(at share: Double) -> Double {
    let share = min(max(share, 1e-12), 1 - 1e-12)
    if share < tail { return inTail(share) }
    if share > 1 - tail { return -inTail(1 - share) }
    let from = share - 0.5
    return from * polynomial(middleOver, from * from) / polynomial(middleUnder, from * from)
  }

  private static func inTail(_ share: Double) -> Double {
    let q = (-2 * Double.log(share)).squareRoot()
    return polynomial(tailOver, q) / polynomial(tailUnder, q)
  }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}

import RealModule

/// How many purchases are to be expected of a customer, without the poles and overflows of the printed formula.
///
/// The paper's `(a+b+x-1)/(a-1) * (1 - ((alpha+T)/(alpha+T+t))^(r+x) * 2F1(r+x, b+x; a+b+x-1; z))` with `z = t/(alpha+T+t)`
/// is undefined at `a = 1`, and at `a + b = 1` with `x = 0`, and its series overflows for large `x`. Multiplied by
/// `(1-z)^(r+x)` the terms of the series are the chances of a negative binomial count `N`: the purchases an active customer
/// would make if they never stopped. Summing by parts leaves only positive terms, none above 1:
///
///     sum over j >= 0 of  P(N > j) * (b+x)_j / (a+b+x)_j
///
/// that is, the chance to want purchase `j + 1` times the chance not to have stopped before it.
/// For long spans (`z` near 1) the sum would be long; the same number is then the average of `(1 - (1 + p*tau)^-(r+x)) / p`
/// over the chance `p` of stopping, a smooth integral.
extension RepeatBuying {
  /// The most terms summed before the integral is used instead.
  static let mostTerms = 2000.0

  /// Purchases expected within `span` (0 to `longestSpan`) of a customer with this past, alive or not.
  ///
  /// Throws if the span lies outside its range.
  public func expectedPurchases(over span: Double, _ history: PurchaseHistory) throws(RepeatBuyingRefusal) -> Double {
    guard (0...Self.longestSpan).contains(span) else { throw .figureOutOfRange(field: "span", value: span) }
    return pAlive(history) * purchasesWhileAlive(over: span, history)
  }

  /// Purchases expected of a customer known to be active; the span must have been checked.
  func purchasesWhileAlive(over span: Double, _ history: PurchaseHistory) -> Double {
    let count = Double(history.frequency)
    let tau = span / (alpha + history.age)
    guard tau > 0 else { return 0 }
    let mean = (r + count) * tau
    let terms = mean + 10 * (mean * (1 + tau)).squareRoot() + 40 * (1 + tau)
    let startsTooSmall = (r + count) * .log(onePlus: tau) > 700
    return terms > Self.mostTerms || startsTooSmall
      ? byIntegral(shape: r + count, staying: b + count, tau: tau)
      : bySeries(shape: r + count, staying: b + count, tau: tau)
  }

  /// The sum, until what is left out cannot matter.
  func bySeries(shape: Double, staying: Double, tau: Double) -> Double {
    let z = tau / (1 + tau)
    var chance = Double.exp(-shape * .log(onePlus: tau))
    // 1 - chance, without losing digits where the chance of any purchase is small.
    var more = -Double.expMinusOne(-shape * .log(onePlus: tau))
    var notStopped = 1.0
    var sum = 0.0
    var index = 0.0
    while index < 2 * Self.mostTerms {
      let term = more * notStopped
      sum += term
      guard term > 1e-15 * sum else { break }
      notStopped *= (staying + index) / (a + staying + index)
      chance *= (shape + index) / (index + 1) * z
      more -= chance
      index += 1
    }
    return sum
  }

  /// The integral by the trapezoid rule in `u = ln(p / (1-p))`, where the integrand is smooth and bell-shaped and the rule
  /// therefore gains digits exponentially. Both tails are closed exactly: towards `p = 0` the integrand is `shape * tau`, towards
  /// `p = 1` it is `1 - (1 + tau)^-shape`. Divided by the same rule's sum of the weights, so no gamma function is needed.
  func byIntegral(shape: Double, staying: Double, tau: Double) -> Double {
    let step = min(0.25, (1 / a + 1 / staying).squareRoot() / 2)
    let peak = Double.log(a) - .log(staying)
    let most = shape * tau
    let left = min(peak, 0) - 45 - .log(onePlus: most) - .log(onePlus: staying)
    let right = max(peak, 0) + 45 + .log(onePlus: a) + .log(onePlus: most)
    let atPeak = logWeight(peak, staying: staying)
    var (weights, sum) = (0.0, 0.0)
    func add(_ u: Double) -> Bool {
      let weight = Double.exp(logWeight(u, staying: staying) - atPeak)
      let stopping = Double.exp(-softplus(-u))
      weights += weight
      sum += weight * -Double.expMinusOne(-shape * .log(onePlus: stopping * tau)) / stopping
      return weight > 1e-18 * weights || weight * most > 1e-18 * sum
    }
    var u = peak
    var goesOn = true
    while goesOn, u > left {
      goesOn = add(u)
      u -= step
    }
    if goesOn {
      let tail = Double.exp(logWeight(u + step, staying: staying) - atPeak) * geometric(a * step)
      weights += tail
      sum += tail * most
    }
    (u, goesOn) = (peak + step, true)
    while goesOn, u < right {
      goesOn = add(u)
      u += step
    }
    if goesOn {
      let tail = Double.exp(logWeight(u - step, staying: staying) - atPeak) * geometric(staying * step)
      weights += tail
      sum -= tail * .expMinusOne(-shape * .log(onePlus: tau))
    }
    return sum / weights
  }

  /// Logarithm of `p^a * (1-p)^staying`.
  private func logWeight(_ u: Double, staying: Double) -> Double { -a * softplus(-u) - staying * softplus(u) }

  /// `ln(1 + e^u)`.
  private func softplus(_ u: Double) -> Double { max(u, 0) + .log(onePlus: .exp(-abs(u))) }

  /// The sum of `e^(-k*rate)` over `k = 1, 2, ...`.
  private func geometric(_ rate: Double) -> Double { 1 / .expMinusOne(rate) }
}

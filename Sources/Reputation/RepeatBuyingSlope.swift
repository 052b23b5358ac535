import RealModule

extension GroupedHistories {
  /// Logarithm of the BG/NBD likelihood with its first and second derivatives in (r, alpha, a, b), alpha in the scaled time.
  ///
  /// The gamma functions come in ratios such as `gamma(r+x) / gamma(r) = r (r+1) ... (r+x-1)`, so the sum over customers needs each
  /// factor once, times the number of customers with that many purchases. What is left is one logarithm for each age, and
  /// two logarithms and an exponential for each distinct history with repeat purchases.
  /// `alpha^r / (alpha+T)^(r+x)` is written as `(1 + T/alpha)^-(r+x) / alpha^x`: nothing large is taken from something large.
  func slope(r: Double, alpha: Double, a: Double, b: Double) -> LogNewton.Slope {
    var slope = factors(r: r, alpha: alpha, a: a, b: b)
    let logAge = ages.map { Double.log(onePlus: $0 / alpha) }
    let logStop = frequencies.map { Double.log(a / (b + $0 - 1)) }
    var (value, inR, inAlpha, inA, inB) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var (rr, rAlpha, rA, rB, alphaAlpha) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var (alphaA, alphaB, aa, ab, bb) = (0.0, 0.0, 0.0, 0.0, 0.0)

    // d/d alpha of -s*ln(1 + T/alpha) is s*T / (alpha*(alpha+T)); `pull` is T / (alpha*(alpha+T)), `bend` its derivative.
    func pull(_ time: Double) -> Double { time / (alpha * (alpha + time)) }
    func bend(_ time: Double) -> Double {
      let whole = alpha + time
      return -time * (alpha + whole) / (alpha * alpha * whole * whole)
    }
    for age in ages.indices where quiet[age] > 0 {
      value -= quiet[age] * r * logAge[age]
      inR -= quiet[age] * logAge[age]
      inAlpha += quiet[age] * r * pull(ages[age])
      rAlpha += quiet[age] * pull(ages[age])
      alphaAlpha += quiet[age] * r * bend(ages[age])
    }
    for row in recency.indices {
      let (age, count, times) = (ages[ageIndex[row]], frequencies[frequencyIndex[row]], weight[row])
      let (shape, staying) = (r + count, b + count - 1)
      let logRecency = Double.log(onePlus: recency[row] / alpha)
      let odds = logStop[frequencyIndex[row]] + shape * (logAge[ageIndex[row]] - logRecency)
      let small = Double.exp(-abs(odds))
      let stopped = odds > 0 ? 1 / (1 + small) : small / (1 + small)
      let active = 1 - stopped
      value += times * (max(odds, 0) + .log(onePlus: small) - shape * logAge[ageIndex[row]])
      let (pullAge, pullRecency) = (pull(age), pull(recency[row]))
      // How the two ways of having come here, stopped or still active, differ in each parameter.
      let gapR = logAge[ageIndex[row]] - logRecency
      let gapAlpha = shape * (pullRecency - pullAge)
      let (gapA, gapB) = (1 / a, -1 / staying)
      let mixed = active * pullAge + stopped * pullRecency
      inR += times * (stopped * gapR - logAge[ageIndex[row]])
      inAlpha += times * shape * mixed
      inA += times * stopped * gapA
      inB += times * stopped * gapB
      let spread = times * active * stopped
      rr += spread * gapR * gapR
      rAlpha += spread * gapR * gapAlpha + times * mixed
      rA += spread * gapR * gapA
      rB += spread * gapR * gapB
      alphaAlpha += spread * gapAlpha * gapAlpha + times * shape * (active * bend(age) + stopped * bend(recency[row]))
      alphaA += spread * gapAlpha * gapA
      alphaB += spread * gapAlpha * gapB
      aa += spread * gapA * gapA - times * stopped * gapA * gapA
      ab += spread * gapA * gapB
      bb += spread * gapB * gapB + times * stopped * gapB * gapB
    }
    slope.value += value
    for (index, part) in [inR, inAlpha, inA, inB].enumerated() { slope.gradient[index] += part }
    let square = [rr, rAlpha, rA, rB, rAlpha, alphaAlpha, alphaA, alphaB, rA, alphaA, aa, ab, rB, alphaB, ab, bb]
    for (index, part) in square.enumerated() { slope.hessian[index] += part }
    return slope
  }

  /// The part made of products: for the `i`-th repeat purchase a factor `(r+i) (b+i) / ((a+b+i) alpha)`.
  private func factors(r: Double, alpha: Double, a: Double, b: Double) -> LogNewton.Slope {
    var slope = LogNewton.Slope(dimension: 4)
    slope.value = -purchases * .log(alpha * timeScale)
    slope.gradient[1] = -purchases / alpha
    slope.hessian[5] = purchases / (alpha * alpha)
    for (index, customers) in moreThan.enumerated() {
      let past = Double(index)
      let (buying, staying, either) = (1 / (r + past), 1 / (b + past), 1 / (a + b + past))
      slope.value += customers * .log((r + past) * (b + past) * either)
      slope.gradient[0] += customers * buying
      slope.gradient[2] -= customers * either
      slope.gradient[3] += customers * (staying - either)
      slope.hessian[0] -= customers * buying * buying
      slope.hessian[10] += customers * either * either
      slope.hessian[11] += customers * either * either
      slope.hessian[14] += customers * either * either
      slope.hessian[15] += customers * (either * either - staying * staying)
    }
    return slope
  }
}

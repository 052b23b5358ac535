import RealModule

extension SplitMix64 {
  /// From the standard normal distribution (Box and Muller).
  public mutating func normal() -> Double {
    Double.sqrt(-2 * .log(unit())) * .cos(2 * .pi * unit())
  }

  /// From the gamma distribution of that shape, with rate 1 (Marsaglia and Tsang 2000).
  public mutating func gamma(shape: Double) -> Double {
    guard shape >= 1 else { return gamma(shape: shape + 1) * .pow(unit(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = 1 + c * x
      guard v > 0 else { continue }
      let cube = v * v * v
      if .log(unit()) < 0.5 * x * x + d - d * cube + d * .log(cube) { return d * cube }
    }
  }
}

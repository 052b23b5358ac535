import RealModule

/// What money later is worth today: everything in month `m` is multiplied by `(1 + annualRate)^(-m/12)`.
public struct Discounting: Sendable, Hashable {
  /// Yearly rate as a fraction, 0.05 for five per cent; above -1.
  public let annualRate: Double

  /// Discounting at that yearly rate.
  public init(annualRate: Double) { self.annualRate = annualRate }

  /// The factor for money in month `month`; month 0 is today and has factor 1.
  public func factor(month: Int) -> Double {
    month == 0 || annualRate == 0 ? 1 : .pow(1 + annualRate, -Double(month) / 12)
  }

  /// The factors for months 0 to `months`, so that `factors(through: 12)[12]` is that of month 12.
  public func factors(through months: Int) -> [Double] {
    (0...max(0, months)).map(factor(month:))
  }
}

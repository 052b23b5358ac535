/// A quotient kept as one, in lowest terms.
public struct ExactFraction: Hashable, Sendable {
  /// What is divided; carries the sign.
  public let numerator: Int128
  /// By what it is divided; always more than 0.
  public let denominator: Int128

  /// Callers keep both parts below 2^126 and the denominator above 0.
  init(_ numerator: Int128, over denominator: Int128) {
    let common = greatestCommonDivisor(abs(numerator), denominator)
    self.numerator = numerator / common
    self.denominator = denominator / common
  }

  /// The nearest number a `Double` can hold, or one of its neighbours; for display.
  public var approximate: Double { Double(numerator) / Double(denominator) }

  /// A hundred times that, for display as a percentage.
  public var percent: Double { approximate * 100 }
}

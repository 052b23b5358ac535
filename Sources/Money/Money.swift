/// An amount of money in whole minor units of one currency, never in fractions of them.
///
/// Present values are computed in `Double` and become `Money` once, where they are shown, by `rounding(_:in:)`.
public struct Money: Hashable, Sendable {
  /// Whole minor units: 1490 euros are 149000.
  public let minor: Int64

  /// The currency that the minor units belong to.
  public let currency: Currency

  /// So many minor units of that currency.
  public init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  /// The nearest minor unit to an amount in currency units, a half going to the even one.
  ///
  /// - Throws: ``MoneyOverflow`` where the amount is not a number or has no place in 64 bits.
  public static func rounding(_ amount: Double, in currency: Currency) throws(MoneyOverflow) -> Money {
    let scaled = (amount * Double(currency.minorPerUnit)).rounded(.toNearestOrEven)
    guard let minor = Int64(exactly: scaled) else { throw MoneyOverflow(amount: amount) }
    return Money(minor: minor, currency: currency)
  }

  /// The amount in currency units as plain digits with a point, `3375.77`, for other programs.
  public var plainText: String {
    DecimalText.digits(of: Int128(minor), decimals: currency.minorDigits)
  }

  /// The amount as a person writes it, `€3,375.77`.
  public var text: String {
    let digits = DecimalText.digits(of: Int128(minor), decimals: currency.minorDigits, grouped: true)
    return digits.hasPrefix("-") ? "-" + currency.sign + digits.dropFirst() : currency.sign + digits
  }

  /// The amount to the nearest whole unit as a person says it, `€3,376`.
  public var wholeText: String {
    let perUnit = currency.minorPerUnit
    let (units, rest) = minor.quotientAndRemainder(dividingBy: perUnit)
    let rounded = rest * 2 >= perUnit ? units + 1 : rest * 2 <= -perUnit ? units - 1 : units
    let digits = DecimalText.digits(of: Int128(rounded), decimals: 0, grouped: true)
    return digits.hasPrefix("-") ? "-" + currency.sign + digits.dropFirst() : currency.sign + digits
  }
}

/// An amount that is no money: not a number, or beyond what 64 bits of minor units hold.
public struct MoneyOverflow: Error, Hashable, CustomStringConvertible {
  /// The amount in currency units.
  public let amount: Double

  /// An amount that is too large.
  public init(amount: Double) { self.amount = amount }

  /// What is wrong, in words.
  public var description: String { "the amount \(amount) is too large to be money" }
}

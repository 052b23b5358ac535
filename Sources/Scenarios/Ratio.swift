import Bargaining

/// A fraction of whole numbers of up to 128 bits, in lowest terms, so that what a file says in decimals stays exact.
struct Ratio: Hashable, Sendable {
  let numerator: Int128
  let denominator: Int128

  static let zero = Ratio(0, 1)
  static let one = Ratio(1, 1)

  private init(_ numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A whole number.
  init(_ whole: Int) { self.init(Int128(whole), 1) }

  /// A decimal number as it is written: `-1.5`, `.25`, `2e-3`; `nil` if it is none or has more digits than fit.
  init?(written text: String) {
    var trimmed = text.drop { $0 == " " }
    while trimmed.last == " " { trimmed.removeLast() }
    guard let written = WrittenDecimal(String(trimmed)),
      abs(written.exponent) < 1_000, let factor = Ratio.tens(abs(written.exponent))
    else { return nil }
    var digits: Int128 = 0
    for digit in written.digits {
      let (tens, isLost) = digits.multipliedReportingOverflow(by: 10)
      let (next, isTooMuch) = tens.addingReportingOverflow(Int128(digit))
      if isLost || isTooMuch { return nil }
      digits = next
    }
    let (isNegative, power) = (written.isNegative, written.exponent)
    let signed = isNegative ? -digits : digits
    guard let found = power < 0 ? Ratio.reduced(signed, factor) : Ratio.reduced(signed, 1)?.times(Ratio(factor, 1))
    else { return nil }
    self = found
  }

  private static func tens(_ power: Int) -> Int128? {
    guard power <= 38 else { return nil }
    return (0..<power).reduce(Int128(1)) { tens, _ in tens * 10 }
  }

  private static func reduced(_ numerator: Int128, _ denominator: Int128) -> Ratio? {
    guard denominator > 0 else { return nil }
    let common = greatestCommonDivisor(abs(numerator), denominator)
    return Ratio(numerator / common, denominator / common)
  }

  /// The product; `nil` where it does not fit.
  func times(_ other: Ratio) -> Ratio? {
    let first = greatestCommonDivisor(abs(numerator), other.denominator)
    let second = greatestCommonDivisor(abs(other.numerator), denominator)
    let (top, topLost) = (numerator / first).multipliedReportingOverflow(by: other.numerator / second)
    let (bottom, bottomLost) = (denominator / second).multipliedReportingOverflow(by: other.denominator / first)
    return topLost || bottomLost ? nil : Ratio.reduced(top, bottom)
  }

  /// The quotient; `nil` where it does not fit or the other is not above 0.
  func over(_ other: Ratio) -> Ratio? {
    guard other.numerator > 0 else { return nil }
    return times(Ratio(other.denominator, other.numerator))
  }

  /// The sum; `nil` where it does not fit.
  func plus(_ other: Ratio) -> Ratio? {
    let common = greatestCommonDivisor(denominator, other.denominator)
    let (left, leftLost) = numerator.multipliedReportingOverflow(by: other.denominator / common)
    let (right, rightLost) = other.numerator.multipliedReportingOverflow(by: denominator / common)
    let (bottom, bottomLost) = denominator.multipliedReportingOverflow(by: other.denominator / common)
    let (top, topLost) = left.addingReportingOverflow(right)
    return leftLost || rightLost || bottomLost || topLost ? nil : Ratio.reduced(top, bottom)
  }

  /// The smallest number of parts in which each of them is whole; `nil` where it does not fit.
  static func commonDenominator(_ values: some Sequence<Ratio>) -> Int128? {
    var unit: Int128 = 1
    for value in values {
      let (next, isLost) = unit.multipliedReportingOverflow(
        by: value.denominator / greatestCommonDivisor(unit, value.denominator))
      if isLost { return nil }
      unit = next
    }
    return unit
  }

  /// The difference; `nil` where it does not fit.
  func minus(_ other: Ratio) -> Ratio? { Ratio(-1).times(other).flatMap(plus) }

  /// The nearest number a `Double` can hold, or one of its neighbours.
  var approximate: Double { Double(numerator) / Double(denominator) }

  static func isLess(_ first: Ratio, _ second: Ratio) -> Bool {
    guard let difference = second.plus(Ratio(-first.numerator, first.denominator)) else {
      return first.approximate < second.approximate
    }
    return difference.numerator > 0
  }
}

/// Writes fractions as decimals and counts those that have no end.
struct DecimalWriting {
  /// Decimals of a fraction that has no end.
  static let places = 15
  /// Decimals of one that has.
  private static let mostPlaces = 60

  /// So many fractions were rounded.
  private(set) var rounded = 0

  /// The fraction in decimal digits, without an exponent.
  mutating func text(_ value: Ratio, places: Int = places) -> String {
    if let exact = DecimalWriting.digits(value, places: DecimalWriting.mostPlaces) { return exact }
    rounded += 1
    return DecimalWriting.cut(value, places: places)
  }

  /// The digits; `nil` where they do not end within so many places.
  static func digits(_ value: Ratio, places: Int) -> String? {
    let (whole, rest) = value.numerator.magnitude.quotientAndRemainder(dividingBy: value.denominator.magnitude)
    guard let decimals = decimals(rest, of: value.denominator.magnitude, places: places), decimals.rest == 0 else {
      return nil
    }
    return sign(value) + text(whole, decimals.digits)
  }

  /// The nearest decimal of so many places, halves away from zero.
  static func cut(_ value: Ratio, places: Int) -> String {
    let denominator = value.denominator.magnitude
    var (whole, rest) = value.numerator.magnitude.quotientAndRemainder(dividingBy: denominator)
    guard let found = decimals(rest, of: denominator, places: places) else { return "\(value.approximate)" }
    var digits = found.digits
    rest = found.rest
    if rest >= denominator - rest {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 { digits[place] += 1 } else { whole += 1 }
    }
    return sign(value) + text(whole, digits)
  }

  /// Long division; `nil` where ten times a rest does not fit.
  private static func decimals(
    _ first: UInt128, of denominator: UInt128, places: Int
  ) -> (digits: [UInt8], rest: UInt128)? {
    var rest = first
    var digits: [UInt8] = []
    while rest != 0, digits.count < places {
      let (tens, isLost) = rest.multipliedReportingOverflow(by: 10)
      if isLost { return nil }
      digits.append(UInt8(tens / denominator))
      rest = tens % denominator
    }
    return (digits, rest)
  }

  private static func sign(_ value: Ratio) -> String { value.numerator < 0 ? "-" : "" }

  private static func text(_ whole: UInt128, _ decimals: [UInt8]) -> String {
    var decimals = decimals
    while decimals.last == 0 { decimals.removeLast() }
    return "\(whole)" + (decimals.isEmpty ? "" : "." + decimals.map { String($0) }.joined())
  }
}

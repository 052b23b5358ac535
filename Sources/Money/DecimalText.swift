/// Numbers as digits, without a locale: the same text on every machine.
public enum DecimalText {
  /// The value rounded to that many decimals (half to even), such as `0.7347`; `nil` if it is not a number or too large.
  public static func fixed(_ value: Double, decimals: Int) -> String? {
    var power: Double = 1
    for _ in 0..<decimals { power *= 10 }
    guard let scaled = Int64(exactly: (value * power).rounded(.toNearestOrEven)) else { return nil }
    return digits(of: Int128(scaled), decimals: decimals)
  }

  /// The value with at most that many decimals and no trailing zeros: `2.6`, `14`, `0.019`.
  public static func short(_ value: Double, decimals: Int = 6) -> String {
    guard let text = fixed(value, decimals: decimals) else { return value.description }
    return withoutTrailingZeros(text)
  }

  /// A whole number of 10^-decimals as digits with a point, optionally with commas between thousands.
  public static func digits(of scaled: Int128, decimals: Int, grouped: Bool = false) -> String {
    var text = String(scaled.magnitude)
    if text.count <= decimals { text = String(repeating: "0", count: decimals + 1 - text.count) + text }
    let point = text.index(text.endIndex, offsetBy: -decimals)
    var whole = String(text[..<point])
    if grouped { whole = withThousands(whole) }
    let sign = scaled < 0 ? "-" : ""
    return decimals == 0 ? sign + whole : sign + whole + "." + text[point...]
  }

  /// A whole number of 10^-from rounded (half to even) to `to` decimals, with no trailing zeros: for exact amounts.
  public static func rounded(_ scaled: Int128, from: Int, to: Int) -> String {
    var value = scaled
    if from > to {
      var divisor: Int128 = 1
      for _ in 0..<(from - to) { divisor *= 10 }
      let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
      let twice = remainder.magnitude * 2
      let awayFromZero = twice > divisor.magnitude || (twice == divisor.magnitude && quotient % 2 != 0)
      value = awayFromZero ? quotient + scaled.signum() : quotient
    }
    return withoutTrailingZeros(digits(of: value, decimals: min(from, to)))
  }

  private static func withoutTrailingZeros(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var kept = Substring(text)
    while kept.last == "0" { kept.removeLast() }
    if kept.last == "." { kept.removeLast() }
    return kept == "-0" ? "0" : String(kept)
  }

  private static func withThousands(_ whole: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(whole)
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: ",")
  }
}

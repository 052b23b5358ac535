import CaseFile
import Money

/// Numbers as a person reads them.
enum SpokenNumber {
  /// The nearest whole number with commas between thousands: `41,287`.
  static func whole(_ value: Double) -> String { fixed(value, decimals: 0) }

  /// With that many decimals and commas between thousands: `1,225.90`.
  static func fixed(_ value: Double, decimals: Int) -> String {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    guard let scaled = Int128(exactly: (value * power).rounded(.toNearestOrEven)) else { return value.description }
    return DecimalText.digits(of: scaled, decimals: decimals, grouped: true)
  }

  /// A whole count with commas between thousands.
  static func count(_ value: Int) -> String { DecimalText.digits(of: Int128(value), decimals: 0, grouped: true) }

  /// A share as per cent with at most one decimal: `98.5%`.
  static func percent(_ share: Double) -> String { DecimalText.short(share * 100, decimals: 1) + "%" }

  /// The number with that many significant digits, as JSON and people can read it.
  static func significant(_ value: Double, digits: Int = 6) -> String {
    guard value.isFinite, value != 0 else { return value.isFinite ? "0" : value.description }
    var decimals = digits - 1
    var size = abs(value)
    while size >= 10, decimals > 0 {
      size /= 10
      decimals -= 1
    }
    while size < 1, decimals < 15 {
      size *= 10
      decimals += 1
    }
    return DecimalText.short(value, decimals: decimals)
  }
}

extension JSONOutput {
  /// A number with six significant digits; null where it is none.
  static func significant(_ value: Double) -> JSONOutput {
    value.isFinite ? .number(SpokenNumber.significant(value)) : .null
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONOutput { .list(texts.map { .text($0) }) }
}

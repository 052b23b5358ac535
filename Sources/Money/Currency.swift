/// A currency by its ISO 4217 code, with the number of decimals its smallest coin has.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// Three capital letters, such as `EUR`.
  public let code: String

  /// Decimals of the minor unit: 2 for most, 0 for the yen, 3 for the Kuwaiti dinar.
  public var minorDigits: Int { Currency.unusualDigits[code] ?? 2 }

  /// Minor units in one unit: 100 for the euro.
  public var minorPerUnit: Int64 {
    switch minorDigits {
    case 0: return 1
    case 3: return 1000
    default: return 100
    }
  }

  /// So many minor units as an amount in units: 149000 euro cents are 1490.
  public func units(_ minor: Int64) -> Double { Double(minor) / Double(minorPerUnit) }

  /// The sign people write before the amount, or the code and a space where there is no common sign.
  public var sign: String { Currency.signs[code] ?? code + " " }

  /// The currency of that code; `nil` unless it is three capital letters.
  public init?(code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    self.code = code
  }

  /// The ISO code.
  public var description: String { code }

  private static let signs = ["EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$"]

  private static let unusualDigits = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
    "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
  ]
}

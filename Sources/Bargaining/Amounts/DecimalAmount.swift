/// An amount as somebody wrote it in decimal digits, kept to the millionth.
///
/// More than six decimals are rounded to the nearest millionth, halves to the even one, and `wasRounded` says so.
public struct DecimalAmount: Hashable, Sendable {
  /// The most decimals that are kept.
  public static let mostDecimals = 6
  /// The longest text that is read.
  public static let longestText = 64

  /// The amount in millionths of a currency unit, within ±2^60 (about 1.15 million million currency units).
  public let millionths: Int64
  /// Whether digits were lost.
  public let wasRounded: Bool

  /// An amount from text such as `-12.50`, `.5`, `7.` or `1.2e-3`.
  public init(_ text: String) throws(DecimalFault) {
    guard text.utf8.count <= Self.longestText, let written = WrittenDecimal(text) else {
      throw .notANumber(String(text.prefix(Self.longestText)))
    }
    guard let read = Self.millionths(digits: written.digits, exponent: written.exponent) else { throw .tooLarge(text) }
    millionths = written.isNegative ? -read.value : read.value
    wasRounded = read.wasRounded
  }

  /// An amount of mantissa times ten to the power of the exponent.
  public init(mantissa: Int64, exponent: Int) throws(DecimalFault) {
    let digits = "\(mantissa.magnitude)".utf8.map { Int64($0) - 48 }
    guard let read = Self.millionths(digits: digits, exponent: exponent) else {
      throw .tooLarge("\(mantissa)e\(exponent)")
    }
    millionths = mantissa < 0 ? -read.value : read.value
    wasRounded = read.wasRounded
  }

  /// How many decimals it takes to write the amount, 0...6.
  public var decimals: Int {
    var rest = millionths
    var decimals = Self.mostDecimals
    while decimals > 0, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    return decimals
  }

  /// The digits times ten to the exponent, in millionths, rounded half to even; `nil` if beyond the limit.
  private static func millionths(digits: [Int64], exponent: Int) -> (value: Int64, wasRounded: Bool)? {
    let digits = digits.drop { $0 == 0 }
    guard !digits.isEmpty else { return (0, false) }
    // An exponent this far off either overflows or vanishes, whatever the digits are.
    let shift = min(max(exponent, -1_000), 1_000) + mostDecimals
    let kept = digits.count + shift
    guard kept <= 19 else { return nil }
    var value: Int128 = 0
    for place in 0..<max(0, kept) {
      value = value * 10 + Int128(place < digits.count ? digits[digits.startIndex + place] : 0)
    }
    let lost = kept < 0 ? [0] + digits : digits.dropFirst(kept)
    let wasRounded = lost.contains { $0 != 0 }
    if let first = lost.first {
      let isHalf = first == 5 && lost.dropFirst().allSatisfy { $0 == 0 }
      if isHalf ? value % 2 == 1 : first >= 5 { value += 1 }
    }
    guard value <= Int128(BargainingLimits.amount) else { return nil }
    return (Int64(value), wasRounded)
  }
}

/// Why a written amount cannot be used.
public enum DecimalFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is no decimal number, or longer than ``DecimalAmount/longestText``.
  case notANumber(String)
  /// The amount is beyond 2^60 millionths.
  case tooLarge(String)

  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .notANumber(let text): "\"\(text)\" is not a decimal number."
    case .tooLarge(let text): "\(text) is too large to be kept to the millionth."
    }
  }
}

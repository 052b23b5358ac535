/// A decimal number taken apart: sign, digits, and the power of ten they are multiplied by.
package struct WrittenDecimal {
  /// Whether it begins with a minus.
  package let isNegative: Bool
  /// The digits, the highest first.
  package let digits: [Int64]
  /// By which power of ten they are multiplied.
  package let exponent: Int

  /// The parts of a text of the form `[+-]digits[.digits][e[+-]digits]` with at least one digit before the `e`.
  package init?(_ text: String) {
    var rest = Substring(text)
    isNegative = rest.first == "-"
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    let halves = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let parts = halves[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard let digits = Self.digits(in: parts[0] + fraction), !digits.isEmpty else { return nil }
    var power = 0
    if halves.count == 2 {
      // Int reads exactly a sign and digits; more digits than it can hold are no sensible exponent.
      guard let read = Int(halves[1]), read.magnitude <= 1_000_000 else { return nil }
      power = read
    }
    self.digits = digits
    exponent = power - fraction.count
  }

  private static func digits(in text: Substring) -> [Int64]? {
    var digits: [Int64] = []
    for byte in text.utf8 {
      guard (48...57).contains(byte) else { return nil }
      digits.append(Int64(byte) - 48)
    }
    return digits
  }
}

import Money
import Testing

@Suite("Numbers as digits")
struct DecimalTextTests {
  @Test(
    "fixed decimals, a half to the even digit",
    arguments: [
      (0.73466, 4, "0.7347"), (2.5, 0, "2"), (3.5, 0, "4"), (-1.005, 1, "-1.0"), (0.05, 1, "0.0"), (12, 3, "12.000"),
    ])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.fixed(value, decimals: decimals) == text)
  }

  @Test("what is no number or too large has no digits", arguments: [Double.nan, .infinity, 1e19, -1e300])
  func tooLarge(value: Double) {
    #expect(DecimalText.fixed(value, decimals: 2) == nil)
    #expect(DecimalText.short(value) == value.description)
  }

  @Test(
    "short has no trailing zeros and no negative zero",
    arguments: [
      (2.6, "2.6"), (14.0, "14"), (0.019, "0.019"), (-0.0000001, "0"), (100, "100"), (-1.50, "-1.5"),
      (1_000_000_000_000, "1000000000000"),
    ])
  func short(value: Double, text: String) { #expect(DecimalText.short(value) == text) }

  @Test(
    "digits are padded before the point and grouped when asked",
    arguments: [
      (Int128(5), 2, false, "0.05"), (-5, 2, false, "-0.05"), (123_456_789, 2, true, "1,234,567.89"),
      (999, 0, true, "999"),
      (1000, 0, true, "1,000"), (0, 3, false, "0.000"),
    ])
  func digits(scaled: Int128, decimals: Int, grouped: Bool, text: String) {
    #expect(DecimalText.digits(of: scaled, decimals: decimals, grouped: grouped) == text)
  }

  @Test(
    "exact amounts are rounded half to even",
    arguments: [
      (Int128(125), 2, 1, "1.2"), (135, 2, 1, "1.4"), (-125, 2, 1, "-1.2"), (1251, 3, 1, "1.3"), (150, 2, 2, "1.5"),
      (100, 2, 4, "1"), (-4, 2, 1, "0"), (99_999, 4, 2, "10"),
    ])
  func rounded(scaled: Int128, from: Int, to: Int, text: String) {
    #expect(DecimalText.rounded(scaled, from: from, to: to) == text)
  }
}

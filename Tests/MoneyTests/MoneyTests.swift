import Money
import Testing

@Suite("Money")
struct MoneyTests {
  private func currency(_ code: String) throws -> Currency { try #require(Currency(code: code)) }

  @Test(
    "an amount becomes the nearest minor unit, a half the even one",
    arguments: [
      ("EUR", 3375.774, Int64(337_577)), ("EUR", 0.125, 12), ("EUR", 0.375, 38), ("EUR", -0.125, -12), ("JPY", 2.5, 2),
      ("JPY", 3.5, 4), ("KWD", 1.2346, 1235), ("EUR", 0, 0), ("EUR", -0.001, 0),
    ])
  func rounding(code: String, amount: Double, minor: Int64) throws {
    #expect(try Money.rounding(amount, in: currency(code)).minor == minor)
  }

  @Test("what has no place in 64 bits is refused with its amount", arguments: [1e300, -1e300, 9.3e16, .infinity, .nan])
  func overflow(amount: Double) throws {
    let euro = try currency("EUR")
    let refused = #expect(throws: MoneyOverflow.self) { try Money.rounding(amount, in: euro) }
    #expect(refused?.description == "the amount \(amount) is too large to be money")
  }

  @Test(
    "it is written plainly, for people, and to the whole unit",
    arguments: [
      ("EUR", Int64(337_577), "3375.77", "€3,375.77", "€3,376"), ("EUR", -5, "-0.05", "-€0.05", "€0"),
      ("EUR", -150, "-1.50", "-€1.50", "-€2"), ("JPY", 1_234_567, "1234567", "¥1,234,567", "¥1,234,567"),
      ("KWD", 1500, "1.500", "KWD 1.500", "KWD 2"), ("USD", 100_000, "1000.00", "$1,000.00", "$1,000"),
      ("EUR", .max, "92233720368547758.07", "€92,233,720,368,547,758.07", "€92,233,720,368,547,758"),
      ("EUR", .min, "-92233720368547758.08", "-€92,233,720,368,547,758.08", "-€92,233,720,368,547,758"),
    ])
  func texts(code: String, minor: Int64, plain: String, text: String, whole: String) throws {
    let money = Money(minor: minor, currency: try currency(code))
    #expect(money.plainText == plain)
    #expect(money.text == text)
    #expect(money.wholeText == whole)
  }

  @Test("a currency is three capital letters", arguments: ["", "EU", "EURO", "eur", "E1R", "ÉUR", "€€€"])
  func noCurrency(code: String) { #expect(Currency(code: code) == nil) }

  @Test("minor units follow the currency", arguments: [("EUR", 100), ("JPY", 1), ("KWD", 1000), ("XXX", 100)])
  func minorUnits(code: String, perUnit: Int64) throws { #expect(try currency(code).minorPerUnit == perUnit) }
}

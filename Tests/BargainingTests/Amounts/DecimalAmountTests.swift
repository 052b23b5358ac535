import Bargaining
import Seeded
import Testing

@Suite("Written amounts")
struct DecimalAmountTests {
  @Test(
    "text is read to the millionth",
    arguments: [
      ("0", 0, 0), ("-0", 0, 0), ("12", 12_000_000, 0), ("-37.25", -37_250_000, 2), ("+.5", 500_000, 1),
      ("7.", 7_000_000, 0),
      ("1.50", 1_500_000, 1), ("1.2e-3", 1_200, 4), ("12E+2", 1_200_000_000, 0), ("0.000001", 1, 6),
      ("000000000000000000000000000001.000", 1_000_000, 0), ("0e999999", 0, 0), ("1152921504606.846976", 1 << 60, 6),
    ] as [(String, Int64, Int)])
  func reading(text: String, millionths: Int64, decimals: Int) throws {
    let amount = try DecimalAmount(text)
    #expect(amount.millionths == millionths)
    #expect(amount.decimals == decimals)
    #expect(!amount.wasRounded)
  }

  @Test(
    "more than six decimals are rounded half to even, and it is said",
    arguments: [
      ("0.0000005", 0), ("0.0000015", 2), ("0.0000025", 2), ("0.00000250000000000000001", 3), ("-0.0000015", -2),
      ("0.0000004999", 0), ("0.9999999", 1_000_000), ("1e-7", 0), ("6e-7", 1), ("1e-999999", 0),
      ("0.333333333333333333333333333333333333", 333_333), ("113.10000000000001", 113_100_000),
    ] as [(String, Int64)])
  func rounding(text: String, millionths: Int64) throws {
    let amount = try DecimalAmount(text)
    #expect(amount.millionths == millionths)
    #expect(amount.wasRounded)
  }

  @Test(
    "what is no decimal number is refused",
    arguments: [
      "", "-", ".", "1,5", "1.2.3", "e5", "1e", "1e5.0", "--1", " 1", "0x10", "nan", "1e99999999999999999999",
      "1e-9223372036854775808", "٣",
    ])
  func refusals(text: String) {
    #expect(throws: DecimalFault.notANumber(text)) { try DecimalAmount(text) }
  }

  @Test("an endless text is refused and only its beginning is repeated")
  func endless() {
    let text = String(repeating: "1", count: 100_000)
    #expect(throws: DecimalFault.notANumber(String(text.prefix(64)))) { try DecimalAmount(text) }
  }

  @Test(
    "what is too large is refused", arguments: ["1152921504606.846977", "-1152921504606.846977", "1e13", "9e999999"])
  func tooLarge(text: String) {
    #expect(throws: DecimalFault.tooLarge(text)) { try DecimalAmount(text) }
  }

  @Test("mantissa and exponent give the same as text")
  func mantissas() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let mantissa = Int64.random(in: -99_999_999...99_999_999, using: &random)
      let exponent = Int.random(in: -15...4, using: &random)
      #expect(try DecimalAmount(mantissa: mantissa, exponent: exponent) == DecimalAmount("\(mantissa)e\(exponent)"))
    }
    #expect(try DecimalAmount(mantissa: .min, exponent: -19).millionths == -922_337)
    #expect(try DecimalAmount(mantissa: .min, exponent: .min).wasRounded)
    #expect(throws: DecimalFault.tooLarge("\(Int64.min)e\(Int.max)")) {
      try DecimalAmount(mantissa: .min, exponent: .max)
    }
    #expect(try DecimalAmount(mantissa: 0, exponent: .max).millionths == 0)
  }
}

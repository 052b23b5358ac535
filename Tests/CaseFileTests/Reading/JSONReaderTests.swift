import Foundation
import Money
import Testing

@testable import CaseFile

@Suite("Numbers and text in JSON, there and back")
struct JSONReaderTests {
  @Test(
    "numbers keep their digits and their value",
    arguments: [
      "0", "-0", "1490", "0.05", "-37.25", "1e3", "1E+3", "12.5e-2", "123456789012345678",
      "0.1000000000000000055511151231257827",
      "1e-400", "9007199254740993",
    ])
  func numbers(text: String) throws {
    guard case .number(let number) = try JSONReader.read(Array(text.utf8)).value else {
      Issue.record("no number")
      return
    }
    #expect(number.text == text)
    #expect(number.double == Double(text) ?? 0)
  }

  @Test(
    "text survives writing and reading",
    arguments: [
      "", "plain", "\"quoted\" and \\slashed\\", "line\nbreak\ttab\r", "\u{0}\u{1}\u{1F}\u{7F}", "é 日本 🙂 \u{2028}",
      "/path",
    ])
  func text(text: String) throws {
    let written = JSONOutput.object([("key \(text)", .text(text))]).text
    guard case .object(let members) = try JSONReader.read(Array(written.utf8)).value else {
      Issue.record("no object")
      return
    }
    #expect(members[0].key == "key \(text)" && members[0].value.text == text)
    #expect(try WorkedCases.object(written)["key \(text)"] as? String == text)
    let controls = written.unicodeScalars.filter { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F }
    #expect(controls.isEmpty)
  }

  @Test(
    "escapes of every kind are read",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude42""#, "🙂"),
    ])
  func escapes(written: String, text: String) throws {
    #expect(try JSONReader.read(Array(written.utf8)).text == text)
  }

  @Test("writing is indented, empty lists and objects stay on their line")
  func layout() {
    let json = JSONOutput.object([
      ("a", .list([.whole(1), .null, .yesNo(true)])), ("b", .object([])), ("c", .list([])), ("d", .number("0.50")),
    ])
    #expect(
      json.text == """
        {
          "a": [
            1,
            null,
            true
          ],
          "b": {},
          "c": [],
          "d": 0.50
        }

        """)
  }

  @Test(
    "rounded numbers have no trailing zeros and no negative zero",
    arguments: [
      (1.0, 2, "1"), (1.005, 2, "1"), (1.25, 1, "1.2"), (-0.001, 2, "0"), (1234.5, 2, "1234.5"), (0.73466, 4, "0.7347"),
      (-2.675, 1, "-2.7"), (1e15, 2, "1000000000000000"),
    ])
  func rounded(value: Double, decimals: Int, text: String) {
    #expect(JSONOutput.rounded(value, decimals).text == text + "\n")
  }

  @Test("what is no number is written as null", arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func noNumber(value: Double) { #expect(JSONOutput.rounded(value, 2).text == "null\n") }

  @Test(
    "money is written to the minor unit of its currency, and at least to hundredths",
    arguments: [("EUR", "12.35"), ("JPY", "12.35"), ("KWD", "12.346")])
  func money(code: String, text: String) throws {
    let figures = Figures(currency: try #require(Currency(code: code)))
    #expect(try figures.money(12.3456).text == text + "\n")
  }

  @Test("the largest money is written to the last minor unit")
  func largestMoney() throws {
    let figures = Figures(currency: try #require(Currency(code: "EUR")))
    #expect(try figures.money(72_057_594_037_927_936).text == "72057594037927936\n")
    #expect(throws: MoneyOverflow.self) { try figures.money(1e17) }
    #expect(throws: MoneyOverflow.self) { try figures.money(.nan) }
  }
}

import Money
import Testing

@testable import handsel

@Suite("Words for days and numbers")
struct SpokenTests {
  @Test("days")
  func days() throws {
    let day = try #require(Day(iso: "2025-07-08"))
    #expect(day.spoken == "Tuesday 8 July 2025" && day.short == "Tue 8 July")
  }

  @Test(
    "significant digits, small and large",
    arguments: [
      (0.0, "0"), (1234567.0, "1234567"), (123456.7, "123457"), (12.345678, "12.3457"),
      (-0.00012345678, "-0.000123457"),
      (1e-15, "0.000000000000001"), (0.5, "0.5"), (.infinity, "inf"),
    ])
  func significant(_ value: Double, _ text: String) { #expect(SpokenNumber.significant(value) == text) }

  @Test("whole numbers and shares")
  func others() {
    #expect(SpokenNumber.whole(41_286.77) == "41,287" && SpokenNumber.whole(-1234.4) == "-1,234")
    #expect(SpokenNumber.percent(0.985) == "98.5%" && SpokenNumber.percent(1) == "100%")
    #expect(SpokenNumber.count(1_000_000) == "1,000,000" && SpokenNumber.fixed(397.255, decimals: 1) == "397.3")
  }
}

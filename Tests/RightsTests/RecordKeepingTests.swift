import Money
import Rights
import Testing

@Suite struct RecordKeepingTests {
  @Test func yearsAreCountedFromTheEndOfTheYear() throws {
    let day = try #require(Day(iso: "2026-02-28"))
    #expect(RecordKeeping(country: "ES").until(agreedOn: day) == Day(iso: "2032-12-31"))
    #expect(RecordKeeping(country: "fr").until(agreedOn: day) == Day(iso: "2036-12-31"))
    #expect(RecordKeeping(country: "AU").until(agreedOn: day) == Day(iso: "2031-12-31"))
  }

  @Test func wherePlacesAreNotKnownNoRuleIsClaimed() {
    #expect(RecordKeeping(country: "") == RecordKeeping(country: "XX"))
    #expect(RecordKeeping(country: "").source == nil && RecordKeeping(country: "").years == 6)
    #expect(RecordKeeping(country: "ES").source == "Código de Comercio, art. 30.1")
  }
}

import Money
import Testing

@Suite("Day")
struct DayTests {
  @Test("every day of four centuries converts there and back")
  func roundTrip() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    let last = try #require(Day(year: 2300, month: 12, day: 31))
    var wrong = 0
    for number in first.number...last.number {
      let civil = Day(number: number).civil
      if Day(year: civil.year, month: civil.month, day: civil.day)?.number != number { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test("known days have their weekday")
  func weekdays() throws {
    #expect(try #require(Day(iso: "1970-01-01")).weekday == .thursday)
    #expect(try #require(Day(iso: "2025-07-08")).weekday == .tuesday)
    #expect(try #require(Day(iso: "1900-02-28")).weekday == .wednesday)
  }

  @Test(
    "text that is no day is refused",
    arguments: ["2025-02-30", "2025-13-01", "2025-1-01", "", "abcd-ef-gh", "2100-02-29", "0000-01-01"])
  func refusals(text: String) { #expect(Day(iso: text) == nil) }

  @Test("a month later ends on the last day where the month is shorter")
  func months() throws {
    let day = try #require(Day(iso: "2025-01-31"))
    #expect(day.adding(months: 1).description == "2025-02-28")
    #expect(day.adding(months: 13).description == "2026-02-28")
    #expect(day.adding(days: 1).description == "2025-02-01")
  }
}

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

  @Test("days beyond the years 1 to 9999 have the first or last date, without a trap")
  func ends() throws {
    #expect(Day.first.description == "0001-01-01" && Day.last.description == "9999-12-31")
    #expect(Day.first.adding(days: 1).description == "0001-01-02")
    #expect(Day(number: .max).description == "9999-12-31" && Day(number: .min).description == "0001-01-01")
    let day = try #require(Day(iso: "2025-07-03"))
    for many in [Int.max, Int.max - 1, 1 << 40] {
      #expect(day.adding(days: many) > Day.last && day.adding(days: -many) < Day.first)
      #expect(day.adding(months: many) == Day.last && day.adding(months: -many) == Day.first)
      _ = Day(number: many).weekday
      _ = Day(number: -many).weekday
    }
    #expect(Day(number: .max).adding(days: 1).number == .max && Day(number: .min).adding(days: -1).number == .min)
    #expect(Day(number: .max).days(since: Day(number: -1)) == .max)
    #expect(Day(number: .min).days(since: Day(number: 1)) == .min)
    #expect(Day.last.days(since: Day.first) == 3_652_058)
    #expect(day.adding(months: -7).description == "2024-12-03")
    #expect(day.adding(months: 12 * 7974).description == "9999-07-03")
    #expect(Day.last.adding(months: 1) == Day.last)
  }
}

import Desk
import Foundation
import Money
import Testing

@testable import handsel

@Suite("The day it is at the desk")
struct SystemClockTests {
  /// When the clocks were changed: the day, and how many hours it had.
  private static let changes = [
    ("Europe/Madrid", "2026-03-29", 23), ("Europe/Madrid", "2026-10-25", 25), ("America/New_York", "2026-03-08", 23),
    ("America/New_York", "2026-11-01", 25), ("Australia/Lord_Howe", "2026-04-05", 24),
    ("Europe/Madrid", "2026-06-10", 24),
  ]

  @Test("a deadline ends at midnight there also on a day on which the clocks are changed", arguments: changes)
  func changedClocks(change: (zone: String, day: String, hours: Int)) throws {
    let zone = try #require(TimeZone(identifier: change.zone))
    let clock = SystemClock(zone: zone)
    let day = try #require(Day(iso: change.day))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let civil = day.civil
    let noon = try #require(
      calendar.date(from: DateComponents(year: civil.year, month: civil.month, day: civil.day, hour: 12)))
    var minutes = 0
    for minute in -30 * 60...30 * 60 {
      let date = noon.addingTimeInterval(Double(minute) * 60)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let found = clock.day(of: Instant(milliseconds: Int64(date.timeIntervalSince1970) * 1000))
      #expect(found.civil.day == parts.day && found.civil.month == parts.month && found.civil.year == parts.year)
      if found == day { minutes += 1 }
    }
    let expected = change.zone == "Australia/Lord_Howe" ? 24 * 60 + 30 : change.hours * 60
    #expect(minutes == expected)
  }
}

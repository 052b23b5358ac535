package import Money

/// What time it is, for those who may know.
package protocol Clock: Sendable {
  /// This moment.
  func now() -> Instant
  /// The calendar day of a moment where the desk stands.
  func day(of moment: Instant) -> Day
}

extension Clock {
  /// The calendar day it is where the desk stands.
  package func today() -> Day { day(of: now()) }

  /// The earliest day it still is anywhere: a right ends at midnight where the customer is, and the desk does not know
  /// where her clock stands, so its last day lasts until it is over twelve hours west of Greenwich too.
  package func dayNotOverAnywhere() -> Day {
    let (milliseconds, aDay) = (now().milliseconds - 12 * 3_600_000, Int64(86_400_000))
    let days = milliseconds >= 0 ? milliseconds / aDay : (milliseconds - aDay + 1) / aDay
    return min(today(), Day(number: Int(days)))
  }
}

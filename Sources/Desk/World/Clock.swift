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
}

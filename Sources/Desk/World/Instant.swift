/// A moment, in milliseconds since 1970-01-01 00:00 UTC.
package struct Instant: Hashable, Sendable, Comparable, Codable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  package let milliseconds: Int64

  /// The moment so many milliseconds after 1970.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment so many seconds later, earlier where negative.
  package func adding(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }

  /// The earlier of two moments.
  package static func < (first: Instant, second: Instant) -> Bool { first.milliseconds < second.milliseconds }
}

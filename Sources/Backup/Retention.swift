package import Desk

/// Which backups are kept.
package struct Retention: Hashable, Sendable {
  /// So many of the newest are kept.
  package var most: Int
  /// None is kept longer than so many days: what somebody had erased must not live on in backups.
  package var days: Int

  /// The newest fourteen, none longer than thirty days.
  package init(most: Int = 14, days: Int = 30) {
    self.most = most
    self.days = days
  }

  /// Those that are too many or too old, in their order. The newest one stays, however old it is.
  package func expired(_ moments: [Instant], now: Instant) -> [Instant] {
    let newest = moments.sorted(by: >)
    let limit = now.adding(seconds: -Int64(days) * 86_400)
    return newest.enumerated().filter { $0 > 0 && ($0 >= most || $1 < limit) }.map(\.element)
  }
}

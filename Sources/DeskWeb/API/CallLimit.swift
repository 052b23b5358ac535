import Desk
import Money

/// How often a key may call: so many times a minute, counted in this copy of the desk.
actor CallLimit {
  /// Calls of one key in a minute.
  static let callsAMinute = 1200
  private static let milliseconds: Int64 = 60_000
  /// So many keys are remembered; a desk has a few.
  private static let mostKeys = 10_000

  private var counts: [ID<InterfaceKey>: (since: Instant, calls: Int)] = [:]

  /// How a key stands after a call.
  struct Standing: Sendable {
    /// How many calls are left in this minute; below 0 for one too many.
    let left: Int
    /// In so many seconds all are there again.
    let seconds: Int
  }

  /// Counts a call.
  func count(_ key: ID<InterfaceKey>, at now: Instant) -> Standing {
    var (since, calls) = counts[key] ?? (now, 0)
    if now.milliseconds - since.milliseconds >= CallLimit.milliseconds || now < since { (since, calls) = (now, 0) }
    calls += 1
    if counts.count >= CallLimit.mostKeys { counts.removeAll() }
    counts[key] = (since, calls)
    let rest = CallLimit.milliseconds - (now.milliseconds - since.milliseconds)
    return Standing(left: CallLimit.callsAMinute - calls, seconds: Int((rest + 999) / 1000))
  }
}

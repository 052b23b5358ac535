public import Money

/// A period counted out, with every step of the counting.
public struct CountedPeriod: Sendable, Hashable {
  /// The day of the event that started the clock; not counted itself.
  public let event: Day
  /// Every day that was counted, in order.
  public let countedDays: [Day]
  /// The last day of the period; later than the last counted day where that one was closed and the end moved on.
  public let lastDay: Day
  /// How it was counted, in order.
  public let steps: [CountingStep]

  /// The last moment, as `2025-07-08T24:00`: the end of the last day, by the clock where the customer is.
  public var lastMoment: String { "\(lastDay)T24:00" }
}

/// One step of the counting.
public enum CountingStep: Sendable, Hashable, CustomStringConvertible {
  /// A run of days that count; `days` is the count reached on the last of them.
  case counted(first: Day, last: Day, days: Int)
  /// A day that does not count, and why.
  case notCounted(Day, Closure)
  /// The period would end on this day, which is closed, so it moves on.
  case movedOver(Day, Closure)

  /// The step as a sentence.
  public var description: String {
    switch self {
    case .counted(let first, let last, let days) where first == last: "\(first) counts: day \(days)."
    case .counted(let first, let last, let days): "\(first) to \(last) count: \(days) days."
    case .notCounted(let day, let closure): "\(day) does not count: \(closure.words)."
    case .movedOver(let day, let closure):
      "The period does not end on \(day), which is closed (\(closure.words)): it moves on."
    }
  }
}

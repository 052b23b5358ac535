public import Money

/// Until when a customer may undo a contract under one regime, and how that was worked out.
public struct Deadline: Sendable, Hashable {
  /// The rule.
  public let regime: Regime
  /// How many days the customer has in this case; business days where the regime counts those.
  public let days: Int
  /// The period counted out, or what it waits for.
  public let window: Window
  /// The last day on which no payment may be taken; `nil` where payment is free or the day is not known yet.
  public let paymentBanLastDay: Day?
  /// Until when the right stands if the customer was not informed; `nil` where the customer was, where the regime has
  /// no such rule, and while the period waits to begin.
  public let ifNotInformed: Ending?
  /// Whether it is recorded that the customer was, or was not, informed.
  public let informed: Bool?
  /// The language the cancellation form must be in; `nil` where that is free or not recorded.
  public let formLanguage: String?
  /// What was taken for granted, each time for the longer reading.
  public let assumptions: [Assumption]
  /// How sure the last day is: as sure as the least sure rule it rests on.
  public let certainty: Certainty
  let holidays: Holidays

  /// The period, or what it waits for.
  public enum Window: Sendable, Hashable {
    case running(CountedPeriod, startedBy: ClockEvent)
    /// The days have not begun; the customer may undo until they have run.
    case notStarted(waitingFor: MissingFact)
  }

  /// The period as counted; `nil` while it waits to begin.
  public var period: CountedPeriod? {
    if case .running(let period, _) = window { period } else { nil }
  }

  /// The first day that counts.
  public var firstDayCounted: Day? { period?.countedDays.first }
  /// Every day that counts, in order; empty while the period waits to begin.
  public var countedDays: [Day] { period?.countedDays ?? [] }
  /// The last day to undo, for a customer who was informed.
  public var lastDay: Day? { period?.lastDay }
  /// The last moment, as `2025-07-08T24:00`.
  public var lastMoment: String? { period?.lastMoment }
  /// Within how many days of the cancellation the money must be back.
  public var refundWithinDays: Int? { regime.refund?.days }

  /// Until when the right may still stand: the longer last day, unless it is recorded that the customer was informed.
  public var standsAtMostUntil: Ending {
    guard let lastDay else { return .open }
    return max(.lastDay(lastDay), ifNotInformed ?? .lastDay(lastDay))
  }

  /// The last day on which the money must be back after a cancellation on that day; `nil` where the table gives none.
  public func refundDue(cancelledOn day: Day) throws(RightsProblem) -> Day? {
    guard let refund = regime.refund else { return nil }
    let counting: Counting
    switch (refund.unit, regime.period.counting) {
    case (.calendarDays, _): counting = .calendarDays(lastDayMovesOver: nil)
    case (.businessDays, .businessDays(let week)): counting = .businessDays(week)
    case (.businessDays, .calendarDays): counting = .businessDays(.mondayToFriday)
    }
    return try counting.period(of: refund.days, after: day, holidays: holidays).lastDay
  }
}

/// When a right ends; a right without an end is later than any day.
public enum Ending: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// At midnight at the end of that day.
  case lastDay(Day)
  /// No end is known.
  case open

  /// `2025-07-08`, or `no end known`.
  public var description: String {
    switch self {
    case .lastDay(let day): day.description
    case .open: "no end known"
    }
  }
}

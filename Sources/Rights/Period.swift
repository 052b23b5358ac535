/// How long a customer may think it over, and how that is counted.
public struct Period: Sendable, Hashable {
  /// What starts the clock.
  public let clock: Clock
  /// Days in the ordinary case.
  public let days: Int
  /// More days in special cases; the longest that fits applies.
  public let longer: [LongerPeriod]
  /// How days are counted.
  public let counting: Counting
  /// How sure the number of days and the start are.
  public let certainty: Certainty
  /// How sure it is which days count, or that a closed last day moves on.
  public let countingCertainty: Certainty

  /// So many days from that event on.
  public init(
    _ days: Int, from clock: Clock, counted counting: Counting, longer: [LongerPeriod] = [],
    certainty: Certainty, countingCertainty: Certainty
  ) {
    self.days = days
    self.clock = clock
    self.counting = counting
    self.longer = longer
    self.certainty = certainty
    self.countingCertainty = countingCertainty
  }
}

/// What starts the clock. The day of the event itself is never counted.
public enum Clock: String, Sendable, Hashable, CaseIterable {
  /// The day both sides agreed.
  case conclusion
  /// Services: the day both sides agreed. Goods, and goods with a service: the last delivery, if later.
  case conclusionOrLastDelivery
  /// The day the customer received the written copy, or agreed, if later.
  case copyReceived
  /// The day both sides agreed, or received the copy, if that is recorded as later.
  case conclusionOrCopy
}

/// A longer period in a special case.
public struct LongerPeriod: Sendable, Hashable {
  /// The case.
  public enum When: String, Sendable, Hashable, CaseIterable {
    case aged65OrMore, disasterRepair
  }

  /// The case.
  public let when: When
  /// Days in that case.
  public let days: Int

  /// So many days in that case.
  public init(_ days: Int, when: When) {
    self.when = when
    self.days = days
  }
}

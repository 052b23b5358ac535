/// What becomes of the period where the customer was not informed as the rule asks.
public struct Extension: Sendable, Hashable {
  /// Up to when.
  public enum Reach: Sendable, Hashable {
    /// So many months more, from the end of the ordinary period.
    case monthsAfterPeriod(Int)
    /// So many months from the event that starts the clock.
    case monthsFromStart(Int)
    /// For as long as the customer is not informed.
    case withoutEnd
  }

  /// Up to when.
  public let reach: Reach
  /// How sure it is.
  public let certainty: Certainty

  /// A right that reaches so far.
  public init(_ reach: Reach, _ certainty: Certainty) {
    self.reach = reach
    self.certainty = certainty
  }
}

/// Within how many days of the cancellation the money must be back.
public struct Refund: Sendable, Hashable {
  /// What the days are.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case calendarDays, businessDays

    /// In words.
    public var words: String { self == .calendarDays ? "days" : "business days" }
  }

  /// How many days.
  public let days: Int
  /// What the days are.
  public let unit: Unit
  /// How sure it is.
  public let certainty: Certainty

  /// Within so many days.
  public init(within days: Int, _ unit: Unit, _ certainty: Certainty) {
    self.days = days
    self.unit = unit
    self.certainty = certainty
  }
}

/// For how long no payment may be taken.
public struct PaymentBan: Sendable, Hashable {
  /// The time of the ban.
  public enum Span: Sendable, Hashable {
    /// So many calendar days from the day both sides agreed.
    case daysFromConclusion(Int)
    /// As long as the customer may undo the contract.
    case wholePeriod
  }

  /// The time of the ban.
  public let span: Span
  /// How sure it is.
  public let certainty: Certainty

  /// No payment for that time.
  public init(_ span: Span, _ certainty: Certainty) {
    self.span = span
    self.certainty = certainty
  }
}

/// The form a customer can cancel with.
public struct CancellationForm: Sendable, Hashable {
  /// How many copies the customer gets.
  public let copies: Int
  /// Whether it must be in the language the sale was talked about in.
  public let inLanguageOfTalk: Bool
  /// Whether the customer must also be told aloud.
  public let alsoToldAloud: Bool
  /// How sure it is.
  public let certainty: Certainty

  /// A form of which the customer gets so many copies.
  public init(copies: Int, inLanguageOfTalk: Bool = false, alsoToldAloud: Bool = false, _ certainty: Certainty) {
    self.copies = copies
    self.inLanguageOfTalk = inLanguageOfTalk
    self.alsoToldAloud = alsoToldAloud
    self.certainty = certainty
  }
}

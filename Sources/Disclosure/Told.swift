public import Catalogue
public import Money

/// A record that a limitation was told: which, in which version of the offer, and when the customer confirmed it.
///
/// Opening, scrolling and being present are no records; only the customer's "I have read this" is.
public struct Told: Hashable, Sendable {
  /// The offer it was said of.
  public let offer: ID<Offer>
  /// The limitation.
  public let limitation: ID<Limitation>
  /// The wording that was shown.
  public let wording: String
  /// The day the customer confirmed it.
  public let confirmedOn: Day

  /// A record of these.
  public init(offer: ID<Offer>, limitation: ID<Limitation>, wording: String, confirmedOn: Day) {
    self.offer = offer
    self.limitation = limitation
    self.wording = wording
    self.confirmedOn = confirmedOn
  }
}

/// Whether a deal may be agreed, as far as telling goes.
public enum Readiness: Hashable, Sendable {
  /// Every limitation that applies was told in its present wording.
  case ready
  /// These were not told, or were told in other words than now.
  case notReady(stillOwed: [Owed])

  /// A limitation that is still to be told.
  public struct Owed: Hashable, Sendable {
    /// The limitation.
    public let limitation: Limitation
    /// Whether an older wording was told and the new one was not.
    public let toldInOtherWords: Bool
  }

  /// What is owed for these duties after these records.
  public init(duties: [Duty], offer: ID<Offer>, told: [Told]) {
    let owed = duties.map(\.limitation).compactMap { limitation -> Owed? in
      let records = told.filter { $0.offer == offer && $0.limitation == limitation.id }
      if records.contains(where: { $0.wording == limitation.text }) { return nil }
      return Owed(limitation: limitation, toldInOtherWords: !records.isEmpty)
    }
    self = owed.isEmpty ? .ready : .notReady(stillOwed: owed)
  }
}

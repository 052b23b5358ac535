public import Money

/// One rule that lets a customer undo a contract, as data.
///
/// The table was researched in 2026-11; each statement carries how sure it is. It is not legal advice.
public struct Regime: Sendable, Hashable {
  /// A name that stays, such as `EU-2011/83`.
  public let id: ID<Regime>
  /// What people call it.
  public let title: String
  /// Where it holds.
  public let place: Place
  /// Which contracts it is for.
  public let scope: Scope
  /// How long the customer may think it over.
  public let period: Period
  /// The cases in which there is no such right.
  public let exceptions: [Exception]
  /// What happens where the customer was not informed; `nil` where the table says nothing.
  public let longerIfNotInformed: Extension?
  /// When money must be back; `nil` where the table gives no number of days.
  public let refund: Refund?
  /// For how long no payment may be taken; `nil` where payment is free.
  public let paymentBan: PaymentBan?
  /// The cancellation form to hand over; `nil` where the table asks for none.
  public let form: CancellationForm?
  /// What else follows, in words.
  public let consequences: [Statement]
  /// The act and its sections.
  public let source: String
  /// Year and month in which the statements were checked, as `2026-11`.
  public let verifiedOn: String

  /// How sure the period is; statements that are less sure carry their own certainty.
  public var certainty: Certainty { period.certainty }
}

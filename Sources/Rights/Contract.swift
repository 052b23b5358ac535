public import Money

/// What was recorded of a sale, as far as the right to undo it depends on it.
///
/// Every fact may be missing. Where a missing fact matters, the longer period is taken and the answer says so.
public struct Contract: Sendable, Hashable {
  /// Most holidays one contract may bring along: about thirty years of them.
  public static let maximumHolidays = 1_000

  /// Where it was made: ISO country code, and the region where regions have rules of their own.
  public var place: Place?
  /// The day both sides agreed.
  public var signed: Day?
  /// Who made the first contact.
  public var initiatedBy: Party?
  /// In what kind of place it was agreed.
  public var placeKind: PlaceKind?
  /// The language the sale was talked about in, such as `es`; cancellation forms must be in it in some places.
  public var languageOfTalk: String?
  /// Whether the buyer is a consumer or a business.
  public var buyer: Buyer?
  /// Whether the customer is 65 or older: recorded only if the customer says so.
  public var aged65OrMore: Bool?
  /// The day the customer received the written copy.
  public var copyDelivered: Day?
  /// Goods, a service, or both. Water, gas and electricity by meter count as a service here: the clock is the same.
  public var supply: Supply?
  /// The day the last of the goods arrived; `nil` as long as some are still to come.
  public var lastDelivery: Day?
  /// The whole price.
  public var price: Price?
  /// What the contract is about, where that is a field with rules of its own.
  public var subject: Subject?
  /// The customer called for an urgent repair.
  public var urgentRepairAskedFor: Bool?
  /// The work repairs damage done by a disaster.
  public var disasterRepair: Bool?
  /// The seller came without being asked to.
  public var unsolicitedVisit: Bool?
  /// It was agreed on an excursion that the seller organised.
  public var excursion: Bool?
  /// The goods are made to this customer's measure.
  public var madeToMeasure: Bool?
  /// Sealed goods, not fit to return for hygiene once opened, were opened after delivery.
  public var unsealedHygieneGoods: Bool?
  /// The customer asked that the work begin within the withdrawal period; it changes no date, only what is paid for.
  public var workAskedForEarly: Bool?
  /// The service was fully performed, begun with the customer's express consent and knowledge that the right ends.
  public var fullyPerformedWithConsent: Bool?
  /// Whether the customer was told of the right as the rule asks.
  public var informedOfRight: Bool?
  /// Public holidays where the contract was made; at most `maximumHolidays`.
  public var holidays: [Day]

  /// A contract of which nothing is recorded yet but where and when it was made.
  public init(place: Place? = nil, signed: Day? = nil, holidays: [Day] = []) {
    self.place = place
    self.signed = signed
    self.holidays = holidays
  }
}

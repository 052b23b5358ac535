import Money

extension Regime {
  /// Ten days from the written copy, which all four provinces share; a closed last day moves on.
  private static func tenDaysFromCopy(_ certainty: Certainty, moving: Certainty) -> Period {
    Period(
      10, from: .copyReceived, counted: .calendarDays(lastDayMovesOver: .mondayToFriday), certainty: certainty,
      countingCertainty: moving)
  }

  private static func above(_ dollars: Int64) -> [Threshold] {
    [Threshold(.above, Price(amountMinor: dollars * 100, currency: "CAD"), at: PlaceKind.offPremises)]
  }

  /// Direct agreements in Ontario.
  static let ontario = Regime(
    id: ID("CA-ON-s43.1"),
    title: "Ontario direct agreements",
    place: Place(country: "CA", region: "ON"),
    scope: Scope(places: PlaceKind.offPremises, thresholds: above(50)),
    period: tenDaysFromCopy(.seen, moving: .generalKnowledge),
    exceptions: [],
    longerIfNotInformed: Extension(.monthsFromStart(12), .seen),
    refund: Refund(within: 15, .calendarDays, .seen),
    paymentBan: nil,
    form: nil,
    consequences: [
      Statement("An uninvited sale of water filters, heating, air conditioning and such is void.", .seen)
    ],
    source: "Consumer Protection Act (Ontario), section 43.1",
    verifiedOn: researched)

  /// Itinerant merchants in Quebec.
  static let quebec = Regime(
    id: ID("CA-QC-P40.1"),
    title: "Quebec itinerant merchants",
    place: Place(country: "CA", region: "QC"),
    scope: Scope(places: PlaceKind.offPremises),
    period: tenDaysFromCopy(.seen, moving: .seen),
    exceptions: [],
    longerIfNotInformed: Extension(.monthsFromStart(12), .seen),
    refund: Refund(within: 15, .calendarDays, .seen),
    paymentBan: nil,
    form: CancellationForm(copies: 1, .seen),
    consequences: [
      Statement("The merchant needs a permit above 100 CAD.", .seen),
      Statement("Some products may not be sold this way.", .seen),
    ],
    source: "Consumer Protection Act (Quebec), chapter P-40.1",
    verifiedOn: researched)

  /// Direct sales in British Columbia.
  static let britishColumbia = Regime(
    id: ID("CA-BC-BPCPA19"),
    title: "British Columbia direct sales",
    place: Place(country: "CA", region: "BC"),
    scope: Scope(places: PlaceKind.offPremises, thresholds: above(50)),
    period: tenDaysFromCopy(.generalKnowledge, moving: .generalKnowledge),
    exceptions: [],
    longerIfNotInformed: Extension(.monthsFromStart(12), .generalKnowledge),
    refund: Refund(within: 15, .calendarDays, .generalKnowledge),
    paymentBan: nil,
    form: nil,
    consequences: [],
    source: "Business Practices and Consumer Protection Act (BC), sections 19 to 21",
    verifiedOn: researched)

  /// Direct sales in Alberta.
  static let alberta = Regime(
    id: ID("CA-AB-CPA"),
    title: "Alberta direct sales",
    place: Place(country: "CA", region: "AB"),
    scope: Scope(places: PlaceKind.offPremises),
    period: tenDaysFromCopy(.generalKnowledge, moving: .generalKnowledge),
    exceptions: [],
    longerIfNotInformed: Extension(.monthsFromStart(12), .generalKnowledge),
    refund: Refund(within: 15, .calendarDays, .generalKnowledge),
    paymentBan: nil,
    form: nil,
    consequences: [],
    source: "Consumer Protection Act (Alberta)",
    verifiedOn: researched)
}

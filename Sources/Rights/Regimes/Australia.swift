import Money

extension Regime {
  /// Unsolicited consumer agreements in Australia.
  static let australia = Regime(
    id: ID("AU-ACL-s82"),
    title: "Australian unsolicited consumer agreements",
    place: Place(country: "AU"),
    scope: Scope(
      places: PlaceKind.offPremises.union([.distance]), approach: .uninvited,
      thresholds: [
        Threshold(
          .above, Price(amountMinor: 100_00, currency: "AUD"), at: PlaceKind.offPremises.union([.distance]))
      ]),
    period: Period(
      10, from: .conclusionOrCopy, counted: .businessDays(.mondayToFriday), certainty: .seen,
      countingCertainty: .generalKnowledge),
    exceptions: [],
    // Three months for some breaches, six for others: the longer one.
    longerIfNotInformed: Extension(.monthsFromStart(6), .seen),
    refund: nil,
    paymentBan: PaymentBan(.wholePeriod, .seen),
    form: CancellationForm(copies: 1, .seen),
    consequences: [
      Statement("No payment is taken and no service is given during the period.", .seen),
      Statement("Goods may be handed over during the period only up to 500 AUD.", .seen),
      Statement("The period is 3 or 6 months where the seller broke the rules; 6 is shown.", .seen),
    ],
    source: "Australian Consumer Law, section 82",
    verifiedOn: researched)
}

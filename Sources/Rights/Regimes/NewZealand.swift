import Money

extension Regime {
  /// Uninvited direct sales in New Zealand.
  static let newZealand = Regime(
    id: ID("NZ-FTA-36K"),
    title: "New Zealand uninvited direct sales",
    place: Place(country: "NZ"),
    scope: Scope(
      places: [.home, .workplace, .distance], approach: .uninvited,
      thresholds: [
        Threshold(.above, Price(amountMinor: 100_00, currency: "NZD"), at: [.home, .workplace, .distance])
      ]),
    period: Period(
      5, from: .copyReceived, counted: .businessDays(.mondayToFriday), certainty: .seen,
      countingCertainty: .generalKnowledge),
    exceptions: [],
    longerIfNotInformed: Extension(.withoutEnd, .seen),
    refund: nil,
    paymentBan: nil,
    form: nil,
    consequences: [
      Statement("The agreement cannot be enforced where the customer was not told of the right.", .seen)
    ],
    source: "Fair Trading Act 1986 (New Zealand), sections 36K to 36N",
    verifiedOn: researched)
}

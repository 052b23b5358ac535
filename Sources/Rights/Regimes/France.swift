import Money

extension Regime {
  /// The Union's period, and no payment in the first seven days, in France.
  static let franceHomeSelling = Regime(
    id: ID("FR-L221-10"),
    title: "France: off-premises contracts",
    place: Place(country: "FR"),
    scope: Scope(places: PlaceKind.offPremises, coversExcursions: true),
    period: Period(
      14, from: .conclusionOrLastDelivery, counted: unionCounting, certainty: .generalKnowledge,
      countingCertainty: .generalKnowledge),
    exceptions: unionExceptions,
    longerIfNotInformed: Extension(.monthsAfterPeriod(12), .generalKnowledge),
    refund: Refund(within: 14, .calendarDays, .generalKnowledge),
    paymentBan: PaymentBan(.daysFromConclusion(7), .generalKnowledge),
    form: CancellationForm(copies: 1, .generalKnowledge),
    consequences: unionConsequences + [
      Statement("No payment of any kind may be taken in the first 7 days.", .generalKnowledge)
    ],
    source: "Code de la consommation, Art. L221-10",
    verifiedOn: researched)
}

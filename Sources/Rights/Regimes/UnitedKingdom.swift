import Money

extension Regime {
  /// Cancellation of off-premises and distance contracts in the United Kingdom.
  static let unitedKingdom = Regime(
    id: ID("UK-SI2013/3134"),
    title: "UK right to cancel",
    place: Place(country: "GB"),
    scope: Scope(
      places: PlaceKind.offPremises.union([.distance]), coversExcursions: true,
      thresholds: [
        Threshold(
          .above, Price(amountMinor: 42_00, currency: "GBP"), at: PlaceKind.offPremises.union([.businessPremises]))
      ]),
    // The regulations name no roll-over: moving a closed last day on is the longer reading.
    period: Period(
      14, from: .conclusionOrLastDelivery, counted: .calendarDays(lastDayMovesOver: .mondayToFriday), certainty: .seen,
      countingCertainty: .generalKnowledge),
    exceptions: unionExceptions,
    longerIfNotInformed: Extension(.monthsAfterPeriod(12), .generalKnowledge),
    refund: Refund(within: 14, .calendarDays, .generalKnowledge),
    paymentBan: nil,
    form: CancellationForm(copies: 1, .generalKnowledge),
    consequences: [Statement("Failing to give notice of the right is an offence.", .seen)],
    source: "SI 2013/3134, the Consumer Contracts Regulations 2013",
    verifiedOn: researched)
}

import Money

extension Regime {
  /// Regulation 1182/71: Saturdays, Sundays and public holidays are no working days.
  static let unionCounting = Counting.calendarDays(lastDayMovesOver: .mondayToFriday)

  static let unionExceptions: [Exception] = [
    .urgentRepairAskedFor, .madeToMeasure, .unsealedHygieneGoods, .fullyPerformedWithConsent,
  ]

  static let unionConsequences = [
    Statement("The customer may withdraw without giving a reason.", .seen),
    Statement(
      "Where the customer asked that work begin early, the part already done is paid for in proportion.", .seen),
    Statement(
      "Accepted online since 2026-06-19: a withdrawal button, in two steps, with a receipt on a durable medium"
        + " (Art. 11a, Directive 2023/2673).", .seen),
    Statement("A member state may exempt contracts up to 50 EUR; the right is shown all the same.", .seen),
    Statement("Insurance and finance have rules of their own.", .seen),
  ]

  /// Withdrawal from off-premises and distance contracts in every member state.
  static let europeanUnion = Regime(
    id: ID("EU-2011/83"),
    title: "EU right of withdrawal",
    place: Place(country: "EU"),
    scope: Scope(places: PlaceKind.offPremises.union([.distance]), coversExcursions: true),
    period: Period(
      14, from: .conclusionOrLastDelivery, counted: unionCounting, certainty: .seen,
      countingCertainty: .generalKnowledge),
    exceptions: unionExceptions,
    longerIfNotInformed: Extension(.monthsAfterPeriod(12), .seen),
    refund: Refund(within: 14, .calendarDays, .seen),
    paymentBan: nil,
    form: CancellationForm(copies: 1, .seen),
    consequences: unionConsequences,
    source: "Directive 2011/83/EU, Articles 3 and 9 to 16; last day: Regulation 1182/71, Article 3",
    verifiedOn: researched)

  /// What Italy and Spain share: thirty days where the seller came unasked or took the customer on an excursion.
  static func thirtyDays(id: ID<Regime>, title: String, country: String, source: String) -> Regime {
    Regime(
      id: id, title: title, place: Place(country: country),
      scope: Scope(places: [.home], coversExcursions: true, approach: .unsolicitedHomeVisitOrExcursion),
      period: Period(
        30, from: .conclusionOrLastDelivery, counted: unionCounting, certainty: .seen,
        countingCertainty: .generalKnowledge),
      exceptions: unionExceptions,
      longerIfNotInformed: Extension(.monthsAfterPeriod(12), .seen),
      refund: Refund(within: 14, .calendarDays, .seen),
      paymentBan: nil,
      form: CancellationForm(copies: 1, .seen),
      consequences: unionConsequences,
      source: source,
      verifiedOn: researched)
  }
}

import Money

extension Regime {
  /// The federal cooling-off rule of the United States.
  static let unitedStatesFederal = Regime(
    id: ID("US-FTC-16CFR429"),
    title: "US federal cooling-off rule",
    place: Place(country: "US"),
    scope: Scope(
      places: PlaceKind.offPremises,
      thresholds: [
        Threshold(.from, Price(amountMinor: 25_00, currency: "USD"), at: [.home]),
        Threshold(.from, Price(amountMinor: 130_00, currency: "USD"), at: [.workplace, .temporaryPlace]),
      ]),
    period: Period(
      3, from: .conclusion, counted: .businessDays(.mondayToSaturday), certainty: .seen, countingCertainty: .seen),
    exceptions: [.urgentRepairAskedFor],
    longerIfNotInformed: nil,
    refund: Refund(within: 10, .businessDays, .generalKnowledge),
    paymentBan: nil,
    form: CancellationForm(copies: 2, inLanguageOfTalk: true, alsoToldAloud: true, .seen),
    consequences: [
      Statement("Visits by invitation are included.", .seen),
      Statement("The seller collects the goods within 20 days, or the customer may keep them.", .seen),
      Statement("Not for insurance, real estate, securities, emergencies and repairs asked for.", .seen),
      Statement("States have rules of their own, and the customer has the better of both.", .generalKnowledge),
    ],
    source: "16 CFR Part 429",
    verifiedOn: researched)

  /// Home solicitation and home improvement contracts in California.
  ///
  /// The price from which the state's act applies is not used, so a small contract has the right too: the longer reading.
  static let california = Regime(
    id: ID("US-CA-1689.6"),
    title: "California home solicitation and home improvement",
    place: Place(country: "US", region: "CA"),
    scope: Scope(places: PlaceKind.offPremises),
    period: Period(
      3, from: .conclusionOrCopy, counted: .businessDays(.mondayToSaturday),
      longer: [LongerPeriod(5, when: .aged65OrMore), LongerPeriod(7, when: .disasterRepair)],
      certainty: .seen, countingCertainty: .generalKnowledge),
    // An emergency repair is out only with a separate signed waiver, which is not recorded here.
    exceptions: [],
    longerIfNotInformed: nil,
    refund: Refund(within: 10, .calendarDays, .generalKnowledge),
    paymentBan: nil,
    form: CancellationForm(copies: 2, inLanguageOfTalk: true, .generalKnowledge),
    consequences: [Statement("The contract names an e-mail address and a telephone number for cancelling.", .seen)],
    source: "California Civil Code, section 1689.6",
    verifiedOn: researched)
}

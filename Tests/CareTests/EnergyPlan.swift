import Care
import Money

extension WorkedCase {
  /// Second winter: Ingrid's hours are cut. The winter bills average 96 a month, she can manage 60 until April (four months).
  static let energyPlan = WorkedCase(
    careCase: CareCase(
      essentialService: true, discounting: Discounting(annualRate: 0.04),
      horizonMonths: 16, maxOutOfPocketSixMonths: 170, holdOption: ID("hold"),
      affordablePayment: [AffordablePayment(fromMonth: 1, max: 60), AffordablePayment(fromMonth: 5, max: 110)],
      wordOfMouth: WordOfMouth(
        valueOfNewCustomer: 150, listenerInMarket: 0.08, tellsIfGlad: 3,
        tellsIfUpset: 6, shiftUp: 0.2, shiftDown: 0.11),
      options: [
        CareOption(
          id: ID("hold"), text: "Bill as usual and send reminders",
          segments: [
            CareSegment(fromMonth: 1, pay: 96, cost: 90, benefit: 120, retention: 0.85),
            CareSegment(fromMonth: 5, pay: 74, cost: 69, benefit: 110, retention: 0.96),
          ],
          pGlad: 0.0, pUpset: 0.65),
        CareOption(
          id: ID("level_payments"), text: "Same yearly total: 60 for four months, then 92 for eight, then 74",
          segments: [
            CareSegment(fromMonth: 1, pay: 60, cost: 90, benefit: 120, retention: 0.995),
            CareSegment(fromMonth: 5, pay: 92, cost: 69, benefit: 110, retention: 0.985),
            CareSegment(fromMonth: 13, pay: 74, cost: 69, benefit: 110, retention: 0.985),
          ],
          pGlad: 0.3, pUpset: 0.04),
        CareOption(
          id: ID("cheaper_plan"), text: "Move to the hardship tariff: 78 in winter",
          segments: [
            CareSegment(fromMonth: 1, pay: 78, cost: 76, benefit: 118, retention: 0.98),
            CareSegment(fromMonth: 5, pay: 62, cost: 60, benefit: 108, retention: 0.98),
          ],
          pGlad: 0.1, pUpset: 0.12, sellerOneOff: -10),
        CareOption(
          id: ID("pause_supply"), text: "Pause the supply for two months",
          segments: [
            CareSegment(fromMonth: 1, pay: 0, cost: 0, benefit: 0, retention: 0.8),
            CareSegment(fromMonth: 3, pay: 96, cost: 90, benefit: 120, retention: 0.9),
            CareSegment(fromMonth: 5, pay: 74, cost: 69, benefit: 110, retention: 0.95),
          ],
          pGlad: 0.0, pUpset: 0.8, stopsService: true),
        CareOption(
          id: ID("undo"), text: "Release her without exit fee and help her switch",
          segments: [
            .ends(fromMonth: 1)
          ],
          pGlad: 0.28, pUpset: 0.05, sellerOneOff: -12, customerOneOff: 330, returnProbability: 0.2,
          returnContributionPV: 70, alwaysOffered: true),
      ]),
    rows: [
      Row(
        id: ID("hold"), forbidden: false, affordable: false, customerValue: 274.8, sellerFuture: 46.6,
        comesBack: 0, talk: -5.15, sellerValue: 41.45, sellerCash: 24.9,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: false),
      Row(
        id: ID("level_payments"), forbidden: false, affordable: true, customerValue: 480.74, sellerFuture: 62.74,
        comesBack: 0, talk: 1.84, sellerValue: 64.58, sellerCash: -74.8,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: true),
      Row(
        id: ID("cheaper_plan"), forbidden: false, affordable: false, customerValue: 595.69, sellerFuture: 16.9,
        comesBack: 0, talk: -0.23, sellerValue: 16.67, sellerCash: 1.42,
        betterForCustomer: true, betterForSeller: false, withinBudget: true, winWin: false),
      Row(
        id: ID("pause_supply"), forbidden: true, affordable: false, customerValue: 229.72, sellerFuture: 35.51,
        comesBack: 0, talk: -6.34, sellerValue: 29.18, sellerCash: 14.21,
        betterForCustomer: false, betterForSeller: false, withinBudget: true, winWin: false),
      Row(
        id: ID("undo"), forbidden: false, affordable: true, customerValue: 330, sellerFuture: -12,
        comesBack: 14.0, talk: 1.62, sellerValue: 3.62, sellerCash: -12,
        betterForCustomer: true, betterForSeller: false, withinBudget: true, winWin: false),
    ],
    winWin: [ID("level_payments")], efficient: [ID("level_payments")], suggested: ID("level_payments"),
    alwaysShown: [ID("undo")])
}

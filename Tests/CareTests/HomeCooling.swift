import Care
import Money

extension WorkedCase {
  /// Month 5: Rosa loses her job. 20 payments of 71 remain (62 for the unit, 9 service). She can manage 25 a month for four months.
  static let homeCooling = WorkedCase(
    careCase: CareCase(
      essentialService: false, discounting: Discounting(annualRate: 0.05),
      horizonMonths: 30, maxOutOfPocketSixMonths: 150, holdOption: ID("hold"),
      affordablePayment: [AffordablePayment(fromMonth: 1, max: 25), AffordablePayment(fromMonth: 5, max: 75)],
      wordOfMouth: WordOfMouth(
        valueOfNewCustomer: 610, listenerInMarket: 0.06, tellsIfGlad: 4,
        tellsIfUpset: 6, shiftUp: 0.2, shiftDown: 0.11),
      options: [
        CareOption(
          id: ID("hold"), text: "Hold her to the contract",
          segments: [
            CareSegment(fromMonth: 1, pay: 71, cost: 6, benefit: 64, retention: 0.8),
            CareSegment(fromMonth: 5, pay: 71, cost: 6, benefit: 64, retention: 0.97),
            .ends(fromMonth: 21),
          ],
          pGlad: 0.02, pUpset: 0.7),
        CareOption(
          id: ID("pause_4"), text: "Pause payments for four months, add them at the end",
          segments: [
            CareSegment(fromMonth: 1, pay: 0, cost: 6, benefit: 64, retention: 0.995),
            CareSegment(fromMonth: 5, pay: 71, cost: 6, benefit: 64, retention: 0.985),
            .ends(fromMonth: 25),
          ],
          pGlad: 0.35, pUpset: 0.06),
        CareOption(
          id: ID("reduce_and_extend"), text: "25 a month for four months, the difference spread at the end",
          segments: [
            CareSegment(fromMonth: 1, pay: 25, cost: 6, benefit: 64, retention: 0.99),
            CareSegment(fromMonth: 5, pay: 71, cost: 6, benefit: 64, retention: 0.985),
            CareSegment(fromMonth: 23, pay: 42, cost: 6, benefit: 64, retention: 0.985),
            .ends(fromMonth: 24),
          ],
          pGlad: 0.32, pUpset: 0.05),
        CareOption(
          id: ID("smaller_unit"), text: "Swap to a reconditioned 2.6 kW unit at 38 a month",
          segments: [
            CareSegment(fromMonth: 1, pay: 38, cost: 5, benefit: 40, retention: 0.985),
            .ends(fromMonth: 21),
          ],
          pGlad: 0.15, pUpset: 0.12, sellerOneOff: 190),
        CareOption(
          id: ID("undo"), text: "Take the unit back, refund 180",
          segments: [
            .ends(fromMonth: 1)
          ],
          pGlad: 0.3, pUpset: 0.05, sellerOneOff: 270, customerOneOff: 180, returnProbability: 0.35,
          returnContributionPV: 420, alwaysOffered: true),
      ]),
    rows: [
      Row(
        id: ID("hold"), forbidden: false, affordable: false, customerValue: -63.08, sellerFuture: 585.77,
        comesBack: 0, talk: -16.32, sellerValue: 569.45, sellerCash: 255.47,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: false),
      Row(
        id: ID("pause_4"), forbidden: false, affordable: true, customerValue: 139.91, sellerFuture: 1012.85,
        comesBack: 0, talk: 8.8, sellerValue: 1021.65, sellerCash: 101.37,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: true),
      Row(
        id: ID("reduce_and_extend"), forbidden: false, affordable: true, customerValue: 65.97, sellerFuture: 1033.49,
        comesBack: 0, talk: 8.16, sellerValue: 1041.65, sellerCash: 198.18,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: true),
      Row(
        id: ID("smaller_unit"), forbidden: false, affordable: false, customerValue: 33.41, sellerFuture: 741.19,
        comesBack: 0, talk: 1.49, sellerValue: 742.68, sellerCash: 380.72,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: false),
      Row(
        id: ID("undo"), forbidden: false, affordable: true, customerValue: 180, sellerFuture: 270,
        comesBack: 147.0, talk: 7.58, sellerValue: 424.58, sellerCash: 270,
        betterForCustomer: true, betterForSeller: false, withinBudget: true, winWin: false),
    ],
    winWin: [ID("pause_4"), ID("reduce_and_extend")], efficient: [ID("pause_4"), ID("reduce_and_extend")],
    suggested: ID("pause_4"), alwaysShown: [ID("undo")])
}

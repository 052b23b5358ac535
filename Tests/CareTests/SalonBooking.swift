import Care
import Money

extension WorkedCase {
  /// Month 4 of a 12-month agreement at 29: water damage closes the salon for two months, then half days for two months.
  static let salonBooking = WorkedCase(
    careCase: CareCase(
      essentialService: false, discounting: Discounting(annualRate: 0.08),
      horizonMonths: 20, maxOutOfPocketSixMonths: 40, holdOption: ID("hold"),
      affordablePayment: [
        AffordablePayment(fromMonth: 1, max: 0), AffordablePayment(fromMonth: 3, max: 15),
        AffordablePayment(fromMonth: 5, max: 64),
      ],
      wordOfMouth: WordOfMouth(
        valueOfNewCustomer: 260, listenerInMarket: 0.1, tellsIfGlad: 3,
        tellsIfUpset: 5, shiftUp: 0.2, shiftDown: 0.11),
      options: [
        CareOption(
          id: ID("hold"), text: "Hold her to the 12 months",
          segments: [
            CareSegment(fromMonth: 1, pay: 29, cost: 18, benefit: 0, retention: 0.9),
            CareSegment(fromMonth: 3, pay: 29, cost: 18, benefit: 30, retention: 0.9),
            CareSegment(fromMonth: 5, pay: 29, cost: 18, benefit: 75, retention: 0.97),
            CareSegment(fromMonth: 9, pay: 29, cost: 18, benefit: 75, retention: 0.8),
          ],
          pGlad: 0.01, pUpset: 0.75),
        CareOption(
          id: ID("pause_2_then_half"),
          text: "Two months free, data kept, then half price for two months, added at the end",
          segments: [
            CareSegment(fromMonth: 1, pay: 0, cost: 4, benefit: 10, retention: 0.99),
            CareSegment(fromMonth: 3, pay: 14.5, cost: 18, benefit: 45, retention: 0.99),
            CareSegment(fromMonth: 5, pay: 29, cost: 18, benefit: 75, retention: 0.98),
          ],
          pGlad: 0.45, pUpset: 0.03),
        CareOption(
          id: ID("keep_data_5"), text: "5 a month to keep the data, full price from month 3",
          segments: [
            CareSegment(fromMonth: 1, pay: 5, cost: 4, benefit: 10, retention: 0.97),
            CareSegment(fromMonth: 3, pay: 29, cost: 18, benefit: 45, retention: 0.97),
            CareSegment(fromMonth: 5, pay: 29, cost: 18, benefit: 75, retention: 0.975),
          ],
          pGlad: 0.12, pUpset: 0.2),
        CareOption(
          id: ID("move_to_calendar_light"), text: "Move to the partner's light calendar at 12 from month 3",
          segments: [
            CareSegment(fromMonth: 1, pay: 0, cost: 0, benefit: 5, retention: 0.99),
            CareSegment(fromMonth: 3, pay: 12, cost: 12, benefit: 38, retention: 0.97),
          ],
          pGlad: 0.2, pUpset: 0.08, sellerOneOff: 15, returnProbability: 0.25, returnContributionPV: 140),
        CareOption(
          id: ID("undo"), text: "End the agreement, export the client list, no fee",
          segments: [
            .ends(fromMonth: 1)
          ],
          pGlad: 0.25, pUpset: 0.05, sellerOneOff: 0, customerOneOff: 120, returnProbability: 0.4,
          returnContributionPV: 150, alwaysOffered: true),
      ]),
    rows: [
      Row(
        id: ID("hold"), forbidden: false, affordable: false, customerValue: 168.59, sellerFuture: 90.27,
        comesBack: 0, talk: -10.57, sellerValue: 79.7, sellerCash: 53.15,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: false),
      Row(
        id: ID("pause_2_then_half"), forbidden: false, affordable: true, customerValue: 637.19, sellerFuture: 119.19,
        comesBack: 0, talk: 6.59, sellerValue: 125.78, sellerCash: 5.92,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: true),
      Row(
        id: ID("keep_data_5"), forbidden: false, affordable: false, customerValue: 544.06, sellerFuture: 142.72,
        comesBack: 0, talk: -0.99, sellerValue: 141.73, sellerCash: 41.69,
        betterForCustomer: true, betterForSeller: true, withinBudget: true, winWin: false),
      Row(
        id: ID("move_to_calendar_light"), forbidden: false, affordable: true, customerValue: 338.03, sellerFuture: 15.0,
        comesBack: 35.0, talk: 1.98, sellerValue: 51.98, sellerCash: 15.0,
        betterForCustomer: true, betterForSeller: false, withinBudget: true, winWin: false),
      Row(
        id: ID("undo"), forbidden: false, affordable: true, customerValue: 120, sellerFuture: 0,
        comesBack: 60.0, talk: 3.19, sellerValue: 63.19, sellerCash: 0,
        betterForCustomer: false, betterForSeller: false, withinBudget: true, winWin: false),
    ],
    winWin: [ID("pause_2_then_half")], efficient: [ID("pause_2_then_half")], suggested: ID("pause_2_then_half"),
    alwaysShown: [ID("undo")])
}

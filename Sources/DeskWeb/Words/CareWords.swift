import Desk

/// If things change: section 8 of the Table, the rep's menu and her policy.
protocol CareWords {
  var ifThingsChange: String { get }
  func thingsChangeText(_ rep: String, days: Int) -> String
  func whenThingsChange(_ customer: String) -> String
  func wish(_ wish: LifeChange.Wish) -> String
  var whatWouldHelp: String { get }
  var sendChange: String { get }
  var sayMore: String { get }
  func sayMoreText(_ rep: String) -> String
  var canPayLabel: String { get }
  var canPayHint: String { get }
  var hardMonthsLabel: String { get }
  var changeWordsLabel: String { get }
  var untoldLabel: String { get }
  var untoldNone: String { get }
  var untoldOther: String { get }
  func undoByLaw(until day: String?, _ rep: String) -> String
  func asked(_ who: String, _ wish: LifeChange.Wish, on day: String) -> String
  func answersBy(_ who: String, _ day: String) -> String
  func answerLate(_ who: String, _ day: String) -> String
  var closeChange: String { get }
  func waysFrom(_ rep: String) -> String
  func wayTitle(_ way: CareWay, amount: (Int64) -> String) -> String
  func payments(_ months: Int, of amount: String?, isFirst: Bool) -> String
  func firstAndLast(_ first: String, _ last: String) -> String
  var nothingMoreToPay: String { get }
  var takeThisWay: String { get }
  var noneHelps: String { get }
  func waysTooOld(_ rep: String) -> String
  func settledChange(_ day: String, _ taken: String?) -> String

  func canPaySaid(_ amount: String, months: Int?) -> String
  func hardFor(_ months: Int) -> String
  func untoldSaid(_ who: String, _ limitation: String) -> String
  func recordSays(_ cause: LifeChange.Cause) -> String
  var careMenu: String { get }
  func careMenuText(_ who: String) -> String
  var cashSixMonths: String { get }
  var wholeValue: String { get }
  func between(_ low: String, _ high: String) -> String
  func forHer(_ who: String) -> String
  func betterThanHolding(_ amount: String, isBetter: Bool) -> String
  var asHolding: String { get }
  var goodForBothTag: String { get }
  var suggestedTag: String { get }
  var alwaysTag: String { get }
  func tooMuchNow(_ month: Int) -> String
  var beyondSpare: String { get }
  var worseForYou: String { get }
  var essentialForbids: String { get }
  func decided(by figures: String) -> String
  var decidedByNone: String { get }
  func careFigure(_ figure: CareFigure) -> String
  var answerNote: String { get }
  var answerNoteHint: String { get }
  func layWays(_ who: String) -> String
  var layWaysAnew: String { get }
  func waysLaid(_ who: String) -> String
  var careNotSet: String { get }
  func changeWaits(_ wish: LifeChange.Wish) -> String

  func amendmentTitle(_ title: String) -> String
  func amends(_ number: Int, _ day: String, hash: String) -> String
  var whatChanges: String { get }
  var paymentsFromNow: String { get }
  var amendmentRest: String { get }
  func amendmentRights(_ day: String) -> String
  var undoneRest: String { get }
  func acceptWay(ends: Bool) -> String
  func changedOn(_ day: String) -> String
  var ended: String { get }
  var stoodBefore: String { get }

  var promiseLookAtPayments: String { get }
  func promiseSmaller(_ text: String) -> String
  func promisePayBack(_ amount: String) -> String
  var promiseFetch: String { get }

  var howPaid: String { get }
  var paymentCountLabel: String { get }
  var paymentCountHint: String { get }
  var paymentEachLabel: String { get }
  func paidMonthly(_ count: Int, _ each: String, total: String) -> String
  func nextPayment(_ amount: String, _ day: String, left: Int) -> String
}

/// What a rep does when things change, as she settles it.
protocol CarePolicyWords {
  var carePolicyTitle: String { get }
  var carePolicyIntro: String { get }
  func carePolicyOf(_ trade: String) -> String
  var answerDaysLabel: String { get }
  var answerDaysHint: String { get }
  var essentialLabel: String { get }
  var pauseTitle: String { get }
  var pauseMonthsLabel: String { get }
  var pauseMonthsHint: String { get }
  var pauseStopsLabel: String { get }
  var reducedTitle: String { get }
  var reducedMonthsLabel: String { get }
  var leastShareLabel: String { get }
  var smallerTitle: String { get }
  var smallerText: String { get }
  var smallerPay: String { get }
  var smallerCost: String { get }
  var smallerWorth: String { get }
  var smallerOneOff: String { get }
  var undoTitle: String { get }
  var keptLabel: String { get }
  var keptHint: String { get }
  var takenBackLabel: String { get }
  var returnLabel: String { get }
  var limitsTitle: String { get }
  var spareLabel: String { get }
  var spareHint: String { get }
  var monthlyCostLabel: String { get }
  var newCustomerLabel: String { get }
  var assumptionsTitle: String { get }
  var assumptionsText: String { get }
  func mayWellBe(_ low: String, _ high: String) -> String
}

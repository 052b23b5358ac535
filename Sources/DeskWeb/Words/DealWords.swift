import Desk

/// A deal that is good for both: section 5 of the Table, and the page on which a rep opens it.
protocol DealWords {
  // MARK: What both see
  var goodForBoth: String { get }
  func dealIntro(_ way: String, price: String) -> String
  var asOfferedToday: String { get }
  var todaysOffer: String { get }
  var asToday: String { get }
  func numbersStayHere(_ rep: String) -> String
  func numbersStayThere(_ customer: String) -> String
  var secrecyAndDeals: String { get }
  func packagesTitle(_ count: Int) -> String
  func packagesText(_ rep: String) -> String
  func packagesTextRep(_ customer: String) -> String
  /// The name of a package by its place, counted from 0: "A", "B".
  func packageName(_ place: Int) -> String
  var pickThis: String { get }
  func youPicked(_ package: String) -> String
  func shePicked(_ customer: String, _ package: String) -> String
  var pickedNotAgreed: String { get }
  var pickedAndAgreed: String { get }
  func youAsked(_ rep: String) -> String
  func sheAsked(_ customer: String) -> String
  var noneFits: String { get }
  func whatIsMissing(_ rep: String) -> String
  var whatIsMissingHint: String { get }
  func shareMarks(_ rep: String) -> String
  var askForOthers: String { get }
  func dealNews(_ who: String, _ state: Deal.State) -> String

  // MARK: The customer's private corner
  var onlyOnThisPhone: String { get }
  var onlyOnThisPhoneButLent: String { get }
  var cornerTitle: String { get }
  func cornerText(_ rep: String) -> String
  func ownGainsText(_ rep: String) -> String
  var cornerNeedsScript: String { get }
  func band(_ band: DealRound.Band) -> String
  var isToday: String { get }
  var sayInMoney: String { get }
  var worthToYouNow: String { get }
  func todayAgainst(_ other: String) -> String
  var todayAgainstHint: String { get }
  var goingOnAsNow: String { get }
  var forgetMarks: String { get }
  func betterForYou(_ amount: String) -> String
  func worseForYou(_ amount: String) -> String
  var evenForYou: String { get }
  func hasNice(_ count: String) -> String
  var lacksMust: String { get }
  func hiddenPackages(_ count: String) -> String
  var showThem: String { get }

  // MARK: Questions instead of marks
  var whichOfTheseTwo: String { get }
  func askIntro(_ most: Int) -> String
  func questionOf(_ count: String, of most: Int) -> String
  var elseAsToday: String { get }
  var aboutTheSame: String { get }
  var cantSay: String { get }
  func understood(_ what: String, _ amount: String, _ low: String, _ high: String) -> String
  func understoodPerhaps(_ what: String, _ amount: String, _ high: String) -> String
  func understoodNoUse(_ what: String) -> String
  var understoodNothing: String { get }
  var markInstead: String { get }
  func aboutAsMuch(_ amount: String) -> String
  func cutOf(_ cut: String, _ amount: String) -> String
  func clearNow(_ package: String) -> String
  func unclearStill(_ package: String, _ other: String) -> String
  func askedAll(_ package: String) -> String
  var takeAnswerBack: String { get }
  var fromYourAnswers: String { get }
  var putItRight: String { get }
  func believedFrom(_ customers: Int) -> String
  var lendAnswers: String { get }
  func lendText(_ rep: String) -> String
  var answersLent: String { get }
  var answersTakenBack: String { get }
  var answersNotLent: String { get }
  var answersStillLent: String { get }

  // MARK: What the other side seems to care about
  func whatMattersTo(_ name: String) -> String
  func seemsToCare(_ name: String, _ what: String, inTen: Int) -> String
  func hardToSay(_ what: String, _ other: String?) -> String
  func toldFromPicks(_ name: String, _ count: Int) -> String
  func toldFromPackages(_ name: String, _ count: Int) -> String

  // MARK: The rep's
  func dealWith(_ name: String) -> String
  func dealInvite(_ customer: String) -> String
  var openADeal: String { get }
  func dealSetupIntro(_ customer: String) -> String
  var nothingMoves: String { get }
  var nothingMovesText: String { get }
  var noOwnWay: String { get }
  var dealAbout: String { get }
  var priceBefore: String { get }
  var priceBeforeHint: String { get }
  var whatMayMove: String { get }
  func whatMayMoveText(_ customer: String) -> String
  func levelCosts(_ level: String, _ cost: String) -> String
  func levelSaves(_ level: String, _ amount: String) -> String
  var whereNumbersStay: String { get }
  func modePhone(_ customer: String) -> String
  var modeMediator: String { get }
  var mediatorRefused: String { get }
  var whatYouNeed: String { get }
  var whatYouNeedText: String { get }
  var directCost: String { get }
  var directCostHint: String { get }
  var serviceReserve: String { get }
  var serviceReserveHint: String { get }
  var floor: String { get }
  var floorHint: String { get }
  var target: String { get }
  var targetHint: String { get }
  var tolerance: String { get }
  var toleranceHint: String { get }
  var putDealOnTable: String { get }
  var whatPackagesLeave: String { get }
  var whatYouWouldLay: String { get }
  var fillInToSee: String { get }
  func wouldLay(_ count: Int, of candidates: Int) -> String
  func leavesYou(_ amount: String) -> String
  func nothingLeavesThat(_ target: String, nearest: String?) -> String
  func needsThisRound(_ target: String, tolerance: String, floor: String) -> String
  func sheShared(_ customer: String) -> String
  var sharedNoMarks: String { get }
  var layNextRound: String { get }
  var changeDeal: String { get }
  var takeDealBack: String { get }

  var explainDifference: String { get }
  var explainDifferenceText: String { get }
  var explanationLabel: String { get }
  var explanationHint: String { get }
  var keepExplanation: String { get }
  var notOnTheTable: String { get }
  var priceInAll: String { get }
  func hereAndThere(_ here: String, _ there: String) -> String

  var betterForBoth: String { get }
  var betterForBothText: String { get }
  var lookForBetter: String { get }
  func betterRound(_ count: Int, isCustomer: Bool) -> String
  var keepAgreed: String { get }
  func betterThanAgreed(_ amount: String) -> String
  func worseThanAgreed(_ amount: String) -> String
}

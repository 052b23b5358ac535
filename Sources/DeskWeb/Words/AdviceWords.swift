import Catalogue

/// What the Table says of the ways to go, spoken to the customer.
protocol AdviceWords {
  var whatIWouldChoose: String { get }
  var movedNotShared: String { get }
  func wayWithHelp(_ offer: String, help: [String]) -> String
  func wayStartingSmall(_ offer: String, month: Int) -> String

  // MARK: The sentence of the advice
  func advise(
    _ way: String, source: Source, costs: String, span: String, betterBy: String, isWorse: Bool, nothing: String?
  ) -> String
  func adviseNothing(_ way: String) -> String
  func adviseWaiting(month: Int) -> String
  func asGoodAndCheaper(by amount: String, than way: String, within band: String) -> String
  /// The best own way beside one of somebody else's; `nil` amounts are about the same.
  func bestOfOurs(
    _ way: String, dearerBy: String?, cheaperBy: String?, worseBy: String, isAboutEqual: Bool
  ) -> String
  var nothingOfOurs: String { get }
  func notNeeded(_ way: String, dearerBy: String, worseBy: String?) -> String
  func lookTogether(month: Int, larger: String, fee: String) -> String
  func worthToYou(_ span: String) -> String
  func moreThanNothing(_ nothing: String?) -> String
  var costsYouInAll: String { get }
  var everythingIncluded: String { get }
  func earnsHere(_ amount: String) -> String
  func earnsMostElsewhere(_ offer: String, _ amount: String, here: String?) -> String

  // MARK: All ways
  var allWays: String { get }
  var advised: String { get }
  func moreWays(_ count: Int) -> String
  func source(_ source: Source) -> String
  func known(_ source: String, _ day: String) -> String
  var unconfirmed: String { get }
  func costs(_ amount: String) -> String
  var leftOut: String { get }
  var priceUnknown: String { get }
  func failsMust(_ attribute: String, has: String?, asked: String) -> String
  var worthOfWants: String { get }
  var goingShort: String { get }
  var valueInAll: String { get }
  func lessNothing(_ nothing: String) -> String
  var betterThanNothing: String { get }
  var howTheYearsGo: String { get }
  func scenarioShare(_ scenario: String, _ share: String) -> String
  func regret(_ amount: String) -> String
  var couldBite: String { get }
  func atWorthToday(_ rate: String) -> String

  // MARK: What would change it
  var whatWouldChange: String { get }
  func turnsByChance(_ scenario: String, isHigher: Bool, at: String, today: String, then way: String) -> String
  func turnsByWorth(_ want: String, isHigher: Bool, at: String, today: String, then way: String) -> String
  func turnsByShortfall(_ stream: String, isHigher: Bool, at: String, today: String, then way: String) -> String
  var oneAtATime: String { get }
  var moveWhatMatters: String { get }
  func unmetSlider(_ stream: String, unit: String) -> String
  func worthSlider(_ want: String) -> String
  func chanceSlider(_ scenario: String) -> String
  var yearsSlider: String { get }
  func whatIfPromise(rep: String, isCustomer: Bool) -> String
  var workItOut: String { get }
  func shareWith(_ rep: String) -> String
  var backToTable: String { get }

  // MARK: When to look again
  var lookAgainTitle: String { get }
  var lookAgainOpen: String { get }
  func lookAgainAsk(_ rep: String) -> String
  func looksAgainOn(_ day: String, rep: String) -> String
  var looksAgainNever: String { get }
  func inMonths(_ months: Int) -> String
  var never: String { get }
}

import Catalogue

extension English {
  var whatIWouldChoose: String { "What I would choose in your place" }
  var movedNotShared: String { "Figures as you moved them; nothing is shared yet" }
  func wayWithHelp(_ offer: String, help: [String]) -> String { "\(offer), with \(Notation.english(help))" }
  func wayStartingSmall(_ offer: String, month: Int) -> String { "Start with \(offer), look again in month \(month)" }

  func advise(
    _ way: String, source: Source, costs: String, span: String, betterBy: String, isWorse: Bool, nothing: String?
  ) -> String {
    let whose =
      switch source {
      case .partner: " It comes from a partner of mine."
      case .competitor: " It is not one of mine."
      case .own, .none: ""
      }
    let than = nothing.map { "with “\($0)”" } ?? "buying nothing"
    return
      "In your place I would take this.\(whose) Over \(span) it costs you \(costs) in all, and you are \(betterBy) "
      + "\(isWorse ? "worse" : "better") off than \(than)."
  }
  func adviseNothing(_ way: String) -> String {
    "You don’t need this yet. In your place I would buy nothing for now: “\(way)”. If things change, ask me again."
  }
  func adviseWaiting(month: Int) -> String {
    "In your place I would buy nothing yet, and look again in month \(month)."
  }
  func asGoodAndCheaper(by amount: String, than way: String, within band: String) -> String {
    "It costs \(amount) less than \(way) and suits you as well, within \(band)."
  }
  func bestOfOurs(
    _ way: String, dearerBy: String?, cheaperBy: String?, worseBy: String, isAboutEqual: Bool
  ) -> String {
    let price = dearerBy.map { "\($0) dearer" } ?? cheaperBy.map { "\($0) cheaper" } ?? "as dear"
    if isAboutEqual { return "The best of mine, \(way), is about as good for you; it is \(price)." }
    if let cheaperBy {
      return "The best of mine, \(way), would cost you \(cheaperBy) less but leave you \(worseBy) worse off."
    }
    return "The best of mine, \(way), is \(price) and would leave you \(worseBy) worse off."
  }
  var nothingOfOurs: String { "I have nothing that fits what you must have." }
  func notNeeded(_ way: String, dearerBy: String, worseBy: String?) -> String {
    "You do not need \(way): it would cost \(dearerBy) more and leave you "
      + (worseBy.map { "\($0) worse off." } ?? "no better off.")
  }
  func lookTogether(month: Int, larger: String, fee: String) -> String {
    "In month \(month) we look at it again. If you need more by then, going on to \(larger) costs \(fee), fixed today; if not, you stay as you are."
  }
  func worthToYou(_ span: String) -> String { "worth to you over \(span)" }
  func moreThanNothing(_ nothing: String?) -> String {
    nothing.map { "more than “\($0)”" } ?? "more than doing nothing"
  }
  var costsYouInAll: String { "costs you in all" }
  var everythingIncluded: String { "everything included" }
  func earnsHere(_ amount: String) -> String {
    "I earn \(amount) on this. The order of the ways does not depend on it."
  }
  func earnsMostElsewhere(_ offer: String, _ amount: String, here: String?) -> String {
    "I would earn most on \(offer): \(amount)\(here.map { ", against \($0) here" } ?? ""). It is not the right one for you."
  }

  var allWays: String { "All ways to go" }
  var advised: String { "what I would take" }
  func moreWays(_ count: Int) -> String { count == 1 ? "And one more, worth less." : "And \(count) more, worth less." }
  func source(_ source: Source) -> String {
    switch source {
    case .own: "mine"
    case .partner: "a partner’s"
    case .competitor: "somebody else’s"
    case .none: "nothing bought"
    }
  }
  func known(_ source: String, _ day: String) -> String { "\(source), \(day)" }
  var unconfirmed: String { "not confirmed" }
  func costs(_ amount: String) -> String { "costs \(amount)" }
  var leftOut: String { "Left out" }
  var priceUnknown: String { "nobody knows what it costs" }
  func failsMust(_ attribute: String, has: String?, asked: String) -> String {
    has.map { "\(attribute) is \($0); you asked for \(asked)" } ?? "\(attribute) is not known; you asked for \(asked)"
  }
  var worthOfWants: String { "What it is worth to you" }
  var goingShort: String { "Going short" }
  var valueInAll: String { "Value to you" }
  func lessNothing(_ nothing: String) -> String { "Less the value of “\(nothing)”" }
  var betterThanNothing: String { "Better than nothing by" }
  var howTheYearsGo: String { "How the years go" }
  func scenarioShare(_ scenario: String, _ share: String) -> String { "\(scenario) (\(share))" }
  func regret(_ amount: String) -> String { "At worst it ends \(amount) behind the way that would have been best." }
  var couldBite: String { "What could bite:" }
  func atWorthToday(_ rate: String) -> String {
    "Averages over how the years may go, at their worth today: money a year later counts \(rate) less."
  }

  var whatWouldChange: String { "What would change the answer" }
  func turnsByChance(_ scenario: String, isHigher: Bool, at: String, today: String, then way: String) -> String {
    "\(scenario) \(isHigher ? "more" : "less") likely than \(at) (now \(today)): then \(way) is worth most to you."
  }
  func turnsByWorth(_ want: String, isHigher: Bool, at: String, today: String, then way: String) -> String {
    "\(want) worth \(isHigher ? "more" : "less") than \(at) a year (now \(today)): then \(way) is worth most to you."
  }
  func turnsByShortfall(_ stream: String, isHigher: Bool, at: String, today: String, then way: String) -> String {
    "Going short of \(stream) costing \(isHigher ? "more" : "less") than \(at) (now \(today)): then \(way) is worth most to you."
  }
  var oneAtATime: String { "One figure at a time, the others as they are." }
  var moveWhatMatters: String { "Move what matters, see what changes" }
  func unmetSlider(_ stream: String, unit: String) -> String { "\(stream): each unit I go short costs me (\(unit))" }
  func worthSlider(_ want: String) -> String { "\(want), a year" }
  func chanceSlider(_ scenario: String) -> String { "Chance of: \(scenario)" }
  var yearsSlider: String { "Time we look at" }
  func whatIfPromise(rep: String, isCustomer: Bool) -> String {
    isCustomer
      ? "\(rep)’s machine works this out and keeps nothing until you share it."
      : "This only tries things out; nothing is kept. What stands on the Table is your customer’s to move."
  }
  var workItOut: String { "Work it out" }
  func shareWith(_ rep: String) -> String { "Share these figures with \(rep)" }
  var backToTable: String { "Back to what is on the Table" }

  var lookAgainTitle: String { "When shall we look again?" }
  var lookAgainOpen: String { "No day was picked yet. Until one is, there is nothing to ask." }
  func lookAgainAsk(_ rep: String) -> String {
    "Pick when, or never. Before that day \(rep) sends you nothing about it."
  }
  func looksAgainOn(_ day: String, rep: String) -> String { "On \(day), and not a word about it before." }
  var looksAgainNever: String { "Never: you will not be asked again." }
  func inMonths(_ months: Int) -> String { months == 12 ? "In a year" : "In \(months) months" }
  var never: String { "Never" }
}

import Desk

extension English {
  var goodForBoth: String { "A deal that is good for both" }
  func dealIntro(_ way: String, price: String) -> String { "For \(way), at \(price) before anything moves." }
  var asOfferedToday: String { "As it is offered today" }
  var todaysOffer: String { "Today’s offer" }
  var asToday: String { "Everything as it is offered today." }
  func numbersStayHere(_ rep: String) -> String {
    "Your numbers stay on this phone: \(rep) cannot see them, and this page sends none of them unless you tick that it may."
  }
  func numbersStayThere(_ customer: String) -> String {
    "\(customer)’s numbers stay on \(customer)’s phone: you cannot see them, and neither can this desk."
  }
  var secrecyAndDeals: String { "No method can promise both full secrecy and every good deal." }
  func packagesTitle(_ count: Int) -> String { count == 1 ? "One package" : "\(count) packages" }
  func packagesText(_ rep: String) -> String {
    "They are worth about the same to \(rep), so pick the one that suits you best. Nothing is agreed by picking."
  }
  func packagesTextRep(_ customer: String) -> String {
    "They leave you about the same, so \(customer) can pick freely. \(customer) sees them in an order of their own."
  }
  func packageName(_ place: Int) -> String {
    "Package \(place < 26 ? String(UnicodeScalar(UInt8(65 + place))) : String(place + 1))"
  }
  var pickThis: String { "This one suits me" }
  func youPicked(_ package: String) -> String { "\(package) suits you" }
  func shePicked(_ customer: String, _ package: String) -> String { "\(package) suits \(customer)" }
  var pickedNotAgreed: String {
    "Nothing is agreed yet. That takes a yes from both, with the rights and the whole price before you."
  }
  var pickedAndAgreed: String { "Both have said yes to it; what holds stands in the next section." }
  func youAsked(_ rep: String) -> String { "You asked for others; \(rep) has not answered yet." }
  func sheAsked(_ customer: String) -> String { "\(customer) asked for other packages." }
  var noneFits: String { "None of these fits" }
  func whatIsMissing(_ rep: String) -> String { "What would it take? \(rep) reads this" }
  var whatIsMissingHint: String { "You need not say anything." }
  func shareMarks(_ rep: String) -> String { "Also show \(rep) what I marked as must and nice; never an amount." }
  var askForOthers: String { "Ask for others" }
  func dealNews(_ who: String, _ state: Deal.State) -> String {
    switch state {
    case .open: "\(who) laid packages on the Table"
    case .askedAgain: "\(who) asked for other packages"
    case .picked: "\(who) picked a package"
    case .aside: "\(who) put the packages aside for now"
    case .withdrawn: "\(who) took the packages back"
    case .agreed: "It is agreed"
    }
  }

  var onlyOnThisPhone: String { "Only on this phone" }
  var onlyOnThisPhoneButLent: String { "Only on this phone, but for the answers you lend" }
  var cornerTitle: String { "What matters to you" }
  func ownGainsText(_ rep: String) -> String {
    "Yours against your best other way, drawn on this phone. All packages leave \(rep) about the same."
  }
  func cornerText(_ rep: String) -> String {
    "Mark it, and the packages line up for you. It stays in this browser until you forget it; \(rep) never sees it."
  }
  var cornerNeedsScript: String {
    "Lining the packages up for you needs JavaScript, because it happens on your phone and nowhere else. You can pick without it."
  }
  func band(_ band: DealRound.Band) -> String {
    switch band {
    case .must: "must"
    case .nice: "nice"
    case .dontMind: "don’t mind"
    }
  }
  var isToday: String { "(today)" }
  var sayInMoney: String { "Say it in money, for a finer order" }
  var worthToYouNow: String { "worth to you" }
  func todayAgainst(_ other: String) -> String { "Today’s offer against \(other)" }
  var todayAgainstHint: String {
    "How much better today’s offer is for you; below zero if the other is better. It begins with what section 2 works out."
  }
  var goingOnAsNow: String { "going on as now" }
  var forgetMarks: String { "Forget what I marked" }
  func betterForYou(_ amount: String) -> String { "\(amount) better for you than your best other way" }
  func worseForYou(_ amount: String) -> String { "\(amount) worse for you than your best other way" }
  var evenForYou: String { "As good for you as your best other way" }
  func hasNice(_ count: String) -> String { "Things you like in it: \(count)" }
  var lacksMust: String { "Leaves out something you must have" }
  func hiddenPackages(_ count: String) -> String { "Left out because they would not suit you: \(count)." }
  var showThem: String { "Show them all the same" }

  var whichOfTheseTwo: String { "Which of these two would you rather have?" }
  func askIntro(_ most: Int) -> String {
    "Answer a few of these instead of marking everything: \(most) at most, fewer when it is clear. Your answers stay here too."
  }
  func questionOf(_ count: String, of most: Int) -> String { "Question \(count), of \(most) at most" }
  var elseAsToday: String { "everything else as today" }
  var aboutTheSame: String { "About the same" }
  var cantSay: String { "I can’t say" }
  func understood(_ what: String, _ amount: String, _ low: String, _ high: String) -> String {
    "As I understand you, “\(what)” is worth about \(amount) to you: somewhere between \(low) and \(high)."
  }
  func understoodPerhaps(_ what: String, _ amount: String, _ high: String) -> String {
    "As I understand you, “\(what)” is worth about \(amount) to you: perhaps nothing, hardly more than \(high)."
  }
  func understoodNoUse(_ what: String) -> String {
    "As I understand you, “\(what)” is worth nothing to you, or bothers you."
  }
  func aboutAsMuch(_ amount: String) -> String { "about \(amount)" }
  var markInstead: String { "Or mark it yourself" }
  func cutOf(_ cut: String, _ amount: String) -> String { "\(cut): \(amount) less" }
  var understoodNothing: String { "That is fine. I learn nothing from it and will not ask it again." }
  func clearNow(_ package: String) -> String { "That is clear enough: of these, \(package) suits you best." }
  func unclearStill(_ package: String, _ other: String) -> String {
    "So far \(package) suits you best, but it is close to \(other)."
  }
  func askedAll(_ package: String) -> String {
    "No more questions. As far as your answers say, \(package) suits you best. Read it through and trust yourself."
  }
  var fromYourAnswers: String { "from your answers" }
  var takeAnswerBack: String { "Take my last answer back" }
  var putItRight: String { "Not right? Say it in money" }
  func believedFrom(_ customers: Int) -> String {
    "They begin with what \(customers) earlier customers said who lent their answers without names."
  }
  var lendAnswers: String { "Lend my answers, without my name" }
  func lendText(_ rep: String) -> String {
    "Then \(rep)’s next customers need fewer questions. Only with this tick do your answers leave this device. \(rep)’s desk keeps them with the month, not with your name or this Table, and uses them only together with those of 29 others or more. Untick it here and they are erased."
  }
  var answersLent: String { "Lent. Thank you." }
  var answersTakenBack: String { "Taken back and erased." }
  var answersNotLent: String {
    "The desk could not be reached, so nothing new was lent. Try the tick again in a while."
  }
  var answersStillLent: String {
    "The desk could not be reached, so your answers are still lent. Untick it again in a while."
  }

  func whatMattersTo(_ name: String) -> String { "What does \(name) seem to care about most?" }
  func seemsToCare(_ name: String, _ what: String, inTen: Int) -> String {
    "\(name) seems to care most about “\(what)”: about \(inTen) chances in 10."
  }
  func hardToSay(_ what: String, _ other: String?) -> String {
    "Hard to say yet. Perhaps “\(what)”\(other.map { ", perhaps “\($0)”" } ?? "")."
  }
  func toldFromPicks(_ name: String, _ count: Int) -> String {
    "Told from \(count == 1 ? "the one package" : "the \(count) packages") \(name) picked on this Table and from what customers usually want, never from anything kept private. It may be wrong: ask."
  }
  func toldFromPackages(_ name: String, _ count: Int) -> String {
    "Told from the \(count) packages \(name) laid on this Table, never from anything kept private. It may be wrong: ask."
  }

  func dealWith(_ name: String) -> String { "A deal with \(name)" }
  func dealInvite(_ customer: String) -> String {
    "Make the pie larger before you divide it: say what may move and what you need, and \(customer) picks among packages that leave you the same."
  }
  var openADeal: String { "Lay packages on the Table" }
  func dealSetupIntro(_ customer: String) -> String {
    "Say what may move and what you need. \(customer) gets packages that leave you about the same, as different as possible."
  }
  var nothingMoves: String { "Nothing can move yet" }
  var nothingMovesText: String {
    "Write into your catalogue what you could settle differently: support, the day of the work, how it is paid."
  }
  var noOwnWay: String {
    "None of your own offers passes what must be so here. There is nothing to bargain over, and that is fine."
  }
  var dealAbout: String { "What it is about" }
  var priceBefore: String { "Its price before any cut" }
  var priceBeforeHint: String { "All that is paid to you for it over the time looked at. Cuts are taken from this." }
  var whatMayMove: String { "What may move" }
  func whatMayMoveText(_ customer: String) -> String { "Costs are yours alone; \(customer) sees only the words." }
  func levelCosts(_ level: String, _ cost: String) -> String { "\(level) (costs you \(cost))" }
  func levelSaves(_ level: String, _ amount: String) -> String { "\(level) (saves you \(amount))" }
  var whereNumbersStay: String { "Where the numbers stay" }
  func modePhone(_ customer: String) -> String {
    "\(customer)’s numbers stay on \(customer)’s phone. You lay packages; the phone lines them up."
  }
  var modeMediator: String { "Both seal their numbers, and this desk looks once for what is fair." }
  var mediatorRefused: String {
    "Only on a desk of an organisation: on your own desk you could read what others seal, so it would not be honest."
  }
  var whatYouNeed: String { "What you need" }
  var whatYouNeedText: String { "The price less these two is what today’s offer leaves you." }
  var directCost: String { "What it costs you itself" }
  var directCostHint: String { "Goods, and work that is paid." }
  var serviceReserve: String { "Kept for service" }
  var serviceReserveHint: String { "Your hours for looking after it, put aside." }
  var floor: String { "Never less than" }
  var floorHint: String { "No package goes below this." }
  var target: String { "What you need from this round" }
  var targetHint: String { "Left empty: what today’s offer leaves you." }
  var tolerance: String { "Give or take" }
  var toleranceHint: String { "Left empty: 2% of the price." }
  var putDealOnTable: String { "Lay the packages on the Table" }
  var whatYouWouldLay: String { "What you would lay" }
  var fillInToSee: String {
    "Write the price and what it costs you, and the packages show here. Nothing is on the Table yet."
  }
  func wouldLay(_ count: Int, of candidates: Int) -> String {
    candidates > count
      ? "\(candidates) packages leave you that. These \(count) differ most. Nothing is on the Table yet."
      : count == 1
        ? "One package leaves you that. Nothing is on the Table yet."
        : "These \(count) packages leave you that. Nothing is on the Table yet."
  }
  func leavesYou(_ amount: String) -> String { "leaves you \(amount)" }
  func nothingLeavesThat(_ target: String, nearest: String?) -> String {
    "No package leaves you \(target).\(nearest.map { " The nearest leaves you \($0)." } ?? "")"
  }
  var whatPackagesLeave: String { "What each package leaves you" }
  func needsThisRound(_ target: String, tolerance: String, floor: String) -> String {
    "You said you need \(target) from this round, give or take \(tolerance), and never less than \(floor)."
  }
  func sheShared(_ customer: String) -> String { "What \(customer) chose to tell you" }
  var sharedNoMarks: String { "No marks were shared. Lay others, or talk." }
  var layNextRound: String { "Lay other packages" }
  var changeDeal: String { "Change what may move" }
  var takeDealBack: String { "Take the packages back" }

  var explainDifference: String { "Could you explain this difference to both?" }
  var explainDifferenceText: String {
    "Others who chose the same agreed on other terms. Neighbours talk: if you could not say why to either, think again. Only you see this."
  }
  var explanationLabel: String { "What you would say" }
  var explanationHint: String { "To both of them, in the same words. It stays with you." }
  var keepExplanation: String { "Keep it" }
  var notOnTheTable: String { "not on the table" }
  var priceInAll: String { "Price" }
  func hereAndThere(_ here: String, _ there: String) -> String { "here \(here), there \(there)" }

  var betterForBoth: String { "Better for both?" }
  var betterForBothText: String {
    "What you agreed stands. The desk can look whether something else is better for both; it counts only if both say yes."
  }
  var lookForBetter: String { "Look for it" }
  func betterRound(_ count: Int, isCustomer: Bool) -> String {
    isCustomer
      ? "What you agreed stands until both say yes to something else. \(count == 1 ? "One package" : "\(count) packages") that would leave the other side no worse:"
      : "What you agreed stands until both say yes to something else. What leaves you no worse:"
  }
  var keepAgreed: String { "Keep what we agreed" }
  func betterThanAgreed(_ amount: String) -> String { "\(amount) better for you than what you agreed" }
  func worseThanAgreed(_ amount: String) -> String { "\(amount) worse for you than what you agreed" }
}

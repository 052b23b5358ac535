import Desk

extension English {
  var ifThingsChange: String { "If things change" }
  func thingsChangeText(_ rep: String, days: Int) -> String {
    "Life happens. Say what would help; no reason is asked. \(rep) answers within \(days == 1 ? "a day" : "\(days) days") with ways to go on, and to undo it is always among them."
  }
  func whenThingsChange(_ customer: String) -> String {
    "\(customer) can say here, in two taps and without a reason, that things changed. You then see ways that are good for both."
  }
  func wish(_ wish: LifeChange.Wish) -> String {
    switch wish {
    case .pause: "A pause"
    case .smaller: "Something smaller"
    case .different: "A different plan"
    case .undo: "To undo it"
    case .notWorking: "Something that works"
    }
  }
  var whatWouldHelp: String { "What would help?" }
  var sendChange: String { "Things changed" }
  var sayMore: String { "Say more, if you like" }
  func sayMoreText(_ rep: String) -> String {
    "Only \(rep) and you see it, and it is erased when this is settled."
  }
  var canPayLabel: String { "What I can pay a month" }
  var canPayHint: String { "Then you see only what you can manage." }
  var hardMonthsLabel: String { "For how many months" }
  var changeWordsLabel: String { "Anything else" }
  var untoldLabel: String { "Nobody told me that" }
  var untoldNone: String { "That is not the matter" }
  var untoldOther: String { "Something that does not stand here" }
  func undoByLaw(until day: String?, _ rep: String) -> String {
    let until = day.map { "Until \($0) you" } ?? "You"
    return "\(until) can undo it by law, without a reason and without asking \(rep)."
  }
  func asked(_ who: String, _ wish: LifeChange.Wish, on day: String) -> String {
    let what =
      switch wish {
      case .pause: "a pause"
      case .smaller: "something smaller"
      case .different: "a different plan"
      case .undo: ""
      case .notWorking: ""
      }
    if wish == .notWorking { return "\(who) said on \(day) that it does not do what was needed." }
    return wish == .undo ? "\(who) asked to undo it on \(day)." : "\(who) asked for \(what) on \(day)."
  }
  func answersBy(_ who: String, _ day: String) -> String {
    who == you ? "You promised to answer by \(day)." : "\(who) promised to answer by \(day)."
  }
  func answerLate(_ who: String, _ day: String) -> String {
    who == you
      ? "You promised to answer by \(day). That day has passed, and your customer sees it."
      : "\(who) promised to answer by \(day). That day has passed."
  }
  var closeChange: String { "It is settled; leave all as it is" }
  func waysFrom(_ rep: String) -> String { "What \(rep) can do" }
  func wayTitle(_ way: CareWay, amount: (Int64) -> String) -> String {
    switch way.kind {
    case .hold: "All stays as agreed"
    case .pause(1): "Put off one payment; it is made at the end"
    case .pause(let months): "Put off \(months) payments; they are made at the end"
    case .reduced(1, let pay): "\(amount(pay)) next month; the rest is made at the end"
    case .reduced(let months, let pay): "\(amount(pay)) a month for \(months) months; the rest is made at the end"
    case .smaller(let text): text
    case .grow(let name, let fee): growTitle(name, fee: fee > 0 ? amount(fee) : nil)
    case .undo(0, _): "Undo it, nothing more to pay"
    case .undo(let refund, inFull: true): "Undo it; all you paid, \(amount(refund)), comes back"
    case .undo(let refund, inFull: false): "Undo it; \(amount(refund)) comes back"
    }
  }
  func payments(_ months: Int, of amount: String?, isFirst: Bool) -> String {
    let count =
      months == 1
      ? (isFirst ? "the next month" : "one month") : isFirst ? "the next \(months) months" : "\(months) months"
    return amount.map { "\(count): \($0)\(months == 1 ? "" : " each")" } ?? "\(count): nothing"
  }
  func firstAndLast(_ first: String, _ last: String) -> String {
    first == last ? "The only one on \(first)." : "The first on \(first), the last on \(last)."
  }
  var nothingMoreToPay: String { "Nothing more is to be paid." }
  var takeThisWay: String { "See it and say yes" }
  var noneHelps: String { "None of these helps" }
  func waysTooOld(_ rep: String) -> String {
    "A payment came due since, so these no longer add up. \(rep) is asked to answer anew."
  }
  func settledChange(_ day: String, _ taken: String?) -> String {
    taken.map { "Settled on \(day): \($0)" } ?? "Settled on \(day); all stayed as it was."
  }

  func canPaySaid(_ amount: String, months: Int?) -> String {
    "Can pay \(amount) a month" + (months.map { $0 == 1 ? " for a month." : " for \($0) months." } ?? ".")
  }
  func hardFor(_ months: Int) -> String { months == 1 ? "It is hard for a month." : "It is hard for \(months) months." }
  func untoldSaid(_ who: String, _ limitation: String) -> String {
    limitation.isEmpty
      ? "\(who) says: nobody told me of something that does not stand on the Table."
      : "\(who) says: nobody told me that: “\(limitation)”"
  }
  func recordSays(_ cause: LifeChange.Cause) -> String {
    switch cause {
    case .changed: ""
    case .told: "The record says that it was read and confirmed in these words before the yes."
    case .notTold: "There is no record that it was told. To undo it in full comes first."
    }
  }
  var careMenu: String { "Ways to go on, weighed for both" }
  func careMenuText(_ who: String) -> String {
    "From your policy and what is still to be paid. Tick what you lay before \(who); to undo it is always there."
  }
  var cashSixMonths: String { "Your cash in six months" }
  var wholeValue: String { "Worth to you in all" }
  func between(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  func forHer(_ who: String) -> String { "For \(who)" }
  func betterThanHolding(_ amount: String, isBetter: Bool) -> String {
    "\(amount) \(isBetter ? "better" : "worse") than holding to it"
  }
  var asHolding: String { "as good as holding to it" }
  var goodForBothTag: String { "good for both" }
  var suggestedTag: String { "best for your customer" }
  var alwaysTag: String { "always there" }
  func tooMuchNow(_ month: Int) -> String {
    month == 1 ? "More than can be paid now." : "More than can be paid in month \(month)."
  }
  var beyondSpare: String { "More than you said you can spare over six months." }
  var worseForYou: String { "Worth less to you than holding to it." }
  var essentialForbids: String { "Nobody may be without this service, so it is not offered." }
  func decided(by figures: String) -> String {
    "Another way would be suggested if this were at an end of its range: \(figures). These are assumptions; nobody has measured them."
  }
  var decidedByNone: String {
    "What is suggested stays the same wherever one assumption lies in its range. These are assumptions; nobody has measured them."
  }
  func careFigure(_ figure: CareFigure) -> String {
    switch figure {
    case .heldDuring: "staying a month, held to hard payments"
    case .heldAfter: "staying a month after that"
    case .heldGlad: "speaking well of being held to it"
    case .heldUpset: "speaking badly of being held to it"
    case .pausedDuring: "staying a month in a pause"
    case .pausedAfter: "staying a month after a pause"
    case .pausedGlad: "speaking well of a pause"
    case .pausedUpset: "speaking badly of a pause"
    case .reducedDuring: "staying a month while paying less"
    case .reducedAfter: "staying a month after paying less"
    case .reducedGlad: "speaking well of paying less for a while"
    case .reducedUpset: "speaking badly of paying less for a while"
    case .smallerStays: "staying a month with something smaller"
    case .smallerGlad: "speaking well of something smaller"
    case .smallerUpset: "speaking badly of something smaller"
    case .undoneGlad: "speaking well of an easy undo"
    case .undoneUpset: "speaking badly of an undo"
    case .comesBack: "coming back after an undo"
    case .listenerInMarket: "a listener looking to buy"
    case .tellsIfGlad: "people a glad customer tells"
    case .tellsIfUpset: "people an upset customer tells"
    case .shiftUp: "good talk raising the chance of a sale"
    case .shiftDown: "bad talk lowering the chance of a sale"
    }
  }
  var answerNote: String { "A line to go with it" }
  var answerNoteHint: String { "It is erased when this is settled." }
  func layWays(_ who: String) -> String { "Lay these before \(who)" }
  var layWaysAnew: String { "Answer anew" }
  func waysLaid(_ who: String) -> String { "You have answered. \(who) chooses." }
  var careNotSet: String {
    "You have not said yet what you do in this trade when things change; this is a common beginning."
  }
  func changeWaits(_ wish: LifeChange.Wish) -> String { "Things changed: \(self.wish(wish).lowercased())" }

  func amendmentTitle(_ title: String) -> String { "Change of what we agreed: \(title)" }
  func amends(_ number: Int, _ day: String, hash: String) -> String {
    "This changes agreement \(number), first agreed on \(day), whose text has the fingerprint \(hash)."
  }
  var whatChanges: String { "What changes" }
  var paymentsFromNow: String { "Payments from now on" }
  var amendmentRest: String { "All else stays as it was agreed." }
  func amendmentRights(_ day: String) -> String { "Rights that the law gives stay as they were, counted from \(day)." }
  var undoneRest: String { "With this the agreement has ended, and neither owes the other anything else." }
  func acceptWay(ends: Bool) -> String { ends ? "Undo it so" : "I agree to this change" }
  func changedOn(_ day: String) -> String { "Changed on \(day)" }
  var ended: String { "It was undone." }
  var stoodBefore: String { "As it stood before" }

  var promiseLookAtPayments: String { "Look together whether payments can go on" }
  func promiseSmaller(_ text: String) -> String { "Put in place: \(text)" }
  func promisePayBack(_ amount: String) -> String { "Pay back \(amount)" }
  var promiseFetch: String { "Fetch what goes back" }

  var howPaid: String { "How it is paid" }
  var paymentCountLabel: String { "Monthly payments, how many" }
  var paymentCountHint: String { "Leave empty where all is paid at the start. The first one is a month after the yes." }
  var paymentEachLabel: String { "How much each" }
  func paidMonthly(_ count: Int, _ each: String, total: String) -> String {
    "Paid in \(count) monthly payments of \(each), \(total) in all, the first one a month after both said yes."
  }
  func nextPayment(_ amount: String, _ day: String, left: Int) -> String {
    "Next payment: \(amount) on \(day). " + (left == 1 ? "It is the last one." : "\(left) are left.")
  }
}

extension English {
  var carePolicyTitle: String { "When things change" }
  var carePolicyIntro: String {
    "Settle once, in a calm hour, what you do when a customer's circumstances change. In a bad month the desk works out from it what is good for both, and asks nobody."
  }
  func carePolicyOf(_ trade: String) -> String { "When things change: \(trade)" }
  var answerDaysLabel: String { "I answer within, days" }
  var answerDaysHint: String { "Customers see this, and the day you promised." }
  var essentialLabel: String { "Customers cannot be without it: heat, power, water" }
  var pauseTitle: String { "A pause" }
  var pauseMonthsLabel: String { "Payments I can put off, at most" }
  var pauseMonthsHint: String { "They are made at the end. 0 for none." }
  var pauseStopsLabel: String { "They are without the service meanwhile" }
  var reducedTitle: String { "Paying less for a while" }
  var reducedMonthsLabel: String { "For how many months, at most" }
  var leastShareLabel: String { "At least so much of a payment, %" }
  var smallerTitle: String { "Something smaller or different" }
  var smallerText: String { "What, in your customer's words" }
  var smallerPay: String { "What is paid a month" }
  var smallerCost: String { "What it costs me a month" }
  var smallerWorth: String { "How much of the worth stays, %" }
  var smallerOneOff: String { "What I gain once (a loss with −)" }
  var undoTitle: String { "To undo it, after the days the law gives" }
  var keptLabel: String { "What I keep of what was paid, for each month of use" }
  var keptHint: String { "The rest goes back. Where somebody was not told, all goes back." }
  var takenBackLabel: String { "What the goods bring me when they come back" }
  var returnLabel: String { "What a customer who comes back later brings me" }
  var limitsTitle: String { "What I can bear" }
  var spareLabel: String { "At most out of pocket in six months" }
  var spareHint: String { "For one customer. Ways beyond it are marked." }
  var monthlyCostLabel: String { "What serving one costs me a month" }
  var newCustomerLabel: String { "What a new customer is worth to me" }
  var assumptionsTitle: String { "What is assumed about people" }
  var assumptionsText: String {
    "Nobody has measured these. They come with the desk, with the range they may well lie in, and the menu says when they decide. Change one where you know better. Chances are in per cent."
  }
  func mayWellBe(_ low: String, _ high: String) -> String { "may well be \(low) to \(high)" }
}

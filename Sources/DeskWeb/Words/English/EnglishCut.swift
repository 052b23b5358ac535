extension English {
  var canYouDoBetter: String { "Could the price be lower?" }
  var howMuchOff: String { "How much off (%)" }
  var askIt: String { "Ask" }
  func youAskedCut(_ percent: String, _ rep: String) -> String {
    "You asked for \(percent) off; \(rep) has not answered yet."
  }
  func saidYes(_ rep: String, _ percent: String) -> String { "\(rep) can do \(percent): it lies beside the packages." }
  func saidLimit(_ rep: String, _ percent: String) -> String {
    "\(rep): beyond \(percent) the service you get afterwards would suffer, so that is the limit."
  }
  func saidRule(_ rep: String, _ percent: String) -> String {
    percent == "0%"
      ? "\(rep) gives no cuts: a rule, and the same for everybody."
      : "\(rep) does not go beyond \(percent): a rule, and the same for everybody."
  }
  func insteadOf(_ percent: String) -> String { "Instead of \(percent) off, and worth more to you:" }
  func sheAsksCut(_ customer: String, _ percent: String, _ amount: String) -> String {
    "\(customer) asks for \(percent) off, which is \(amount)."
  }
  func largestCut(_ percent: String) -> String { "\(percent) is the most that leaves what you keep for service whole." }
  func cutTakes(_ percent: String, _ amount: String) -> String {
    "\(percent) takes \(amount) from what you keep for service."
  }
  func cutTakesNothing(_ percent: String) -> String { "\(percent) takes nothing from what you keep for service." }
  var whatYouCanSay: String { "What you can say, and mean" }
  func sayYes(_ percent: String) -> String { "Yes, \(percent). It is laid beside the packages." }
  var sayLimit: String { "Beyond this the service would suffer." }
  var sayRule: String { "Beyond this I do not go; it is a rule of mine, the same for everybody." }
  var theLimit: String { "This is (%)" }
  func swapsGoAlong(_ swaps: String) -> String {
    "These cost you less and go along; only those worth more to them than the cut are shown, and their own phone decides that: \(swaps)."
  }
  var placeAnswer: String { "Answer" }
}

import Desk

extension English {
  func publicTitle(_ rep: String) -> String { "\(rep), in counts" }
  func publicIntro(_ rep: String) -> String {
    "Counted by the desk itself, from what customers agreed to have counted, each item by item and without a name. \(rep) can show this page or not, but cannot choose what stands on it."
  }
  var publicOnTime: String { "promises kept on their day" }
  var publicWorkedOut: String { "customers for whom it worked out, of those who said" }
  var publicSentAway: String { "customers advised to go elsewhere, or to buy nothing" }
  func publicYears(_ first: Int, _ last: Int) -> String {
    first == last ? "From \(first)." : "From \(first) to \(last)."
  }
  var publicSwitchTitle: String { "A public page of facts" }
  var publicSwitchText: String {
    "Counts only, from customers who let themselves be counted on their own page. You choose whether it is shown, not what stands on it."
  }
  var publicSwitchOn: String { "Show it" }
  var mayBeCounted: String { "What may be counted" }
  func mayBeCountedText(_ rep: String) -> String {
    "\(rep) has a public page of counts. Tick what of yours may be counted there, without your name; untick it and it is taken out again."
  }
  func counted(_ item: PublicItem) -> String {
    switch item {
    case .promises: "whether promises to me were kept"
    case .outcome: "how it went for me"
    case .advice: "what I was advised"
    }
  }
}

import Desk

/// A rep's public page of facts.
protocol PublicWords {
  func publicTitle(_ rep: String) -> String
  func publicIntro(_ rep: String) -> String
  var publicOnTime: String { get }
  var publicWorkedOut: String { get }
  var publicSentAway: String { get }
  func publicYears(_ first: Int, _ last: Int) -> String
  var publicSwitchTitle: String { get }
  var publicSwitchText: String { get }
  var publicSwitchOn: String { get }
  var mayBeCounted: String { get }
  func mayBeCountedText(_ rep: String) -> String
  func counted(_ item: PublicItem) -> String
}

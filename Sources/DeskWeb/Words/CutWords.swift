/// "Can you do ten per cent?", and what can be said to it truthfully.
protocol CutWords {
  var canYouDoBetter: String { get }
  var howMuchOff: String { get }
  var askIt: String { get }
  func youAskedCut(_ percent: String, _ rep: String) -> String
  func saidYes(_ rep: String, _ percent: String) -> String
  func saidLimit(_ rep: String, _ percent: String) -> String
  func saidRule(_ rep: String, _ percent: String) -> String
  func insteadOf(_ percent: String) -> String
  func sheAsksCut(_ customer: String, _ percent: String, _ amount: String) -> String
  func largestCut(_ percent: String) -> String
  func cutTakes(_ percent: String, _ amount: String) -> String
  func cutTakesNothing(_ percent: String) -> String
  var whatYouCanSay: String { get }
  func sayYes(_ percent: String) -> String
  var sayLimit: String { get }
  var sayRule: String { get }
  var theLimit: String { get }
  func swapsGoAlong(_ swaps: String) -> String
  var placeAnswer: String { get }
}

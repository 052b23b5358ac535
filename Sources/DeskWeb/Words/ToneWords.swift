/// A pause in bargaining.
protocol ToneWords {
  var gettingTense: String { get }
  var toneSuggested: String { get }
  var putAsideTitle: String { get }
  var putAsideText: String { get }
  var yourIntent: String { get }
  var yourIntentHint: String { get }
  var intentSentence: String { get }
  var oneThing: String { get }
  var oneThingHint: String { get }
  func mustBeTrueFor(_ who: String) -> String
  func shownWhenBoth(_ other: String) -> String
  var takeUpAgain: String { get }
}

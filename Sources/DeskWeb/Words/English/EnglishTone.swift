extension English {
  var gettingTense: String { "This is getting tense" }
  var toneSuggested: String { "Two proposals in a row did not suit. It may help to stop and say what you are after." }
  var putAsideTitle: String { "Put aside for a moment" }
  var putAsideText: String {
    "Nothing is withdrawn. Each of you says one thing that must be true; then you look at it side by side."
  }
  var yourIntent: String { "What you are after, in your own words" }
  var yourIntentHint: String { "Change it until you mean it; nothing is sent before you say so." }
  var intentSentence: String {
    "My intention is that this works out for both of us. If it’s not right for you, it’s not right for me."
  }
  var oneThing: String { "One thing that must be true for you" }
  var oneThingHint: String { "Not an amount: what it is for." }
  func mustBeTrueFor(_ who: String) -> String { "What must be true for \(who)" }
  func shownWhenBoth(_ other: String) -> String { "It appears as soon as \(other) has said theirs too." }
  var takeUpAgain: String { "Take up again what was put aside" }
}

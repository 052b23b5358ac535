/// Something the simulated customer says, before it becomes a sentence.
public enum Utterance: Hashable, Sendable {
  /// She comes in.
  case greets
  /// She tells a need.
  case tells(need: String)
  /// She has nothing to say to that.
  case nothingToThat
  /// There is something to that, which she does not say yet.
  case holdsBack
  /// She said that already.
  case saidAlready
  /// Whether a circumstance is so.
  case circumstance(limitation: String, isSo: Bool)
  /// She would rather have one level than another.
  case prefers(issue: String, level: String, over: String)
  /// It is all the same to her.
  case likesBoth
  /// She would rather not say.
  case keepsToHerself
  /// What bites her was told in time.
  case gladToKnow
  /// What was told does not bite her.
  case notHerCase
  /// She feels pushed.
  case feelsPushed
  /// She likes that it is said.
  case likesIntention
  /// She goes on listening.
  case nods
  /// An offer before anybody asked her what she needs.
  case tooSoon
  /// What could go wrong?
  case asksWhatCouldGoWrong
  /// Money has become short.
  case moneyIsShort
  /// It is not worth it to her so, and she asks for this.
  case asksFor(levels: [Int])
  /// It is not worth it to her in any way she can think of.
  case notWorthIt
  /// Yes.
  case accepts
  /// She is thankful that she was sent elsewhere or told to keep her money.
  case thankful
  /// She had thought that it fits.
  case surprised
  /// She is relieved that there is no hurry.
  case relieved
  /// She comes back when things are better.
  case comesBack
  /// She has to go.
  case outOfTime
  /// She goes because she was pushed.
  case goesPushed
  /// She goes: too many offers, none that suits her.
  case goesUnconvinced
  /// She does not follow.
  case puzzled
  /// Goodbye.
  case goodbye
}

/// How a practice talk ended.
public enum PracticeEnding: Hashable, Sendable {
  /// Both agreed on these levels.
  case agreed([Int])
  /// The rep sent her elsewhere, or told her to keep her money.
  case sentElsewhere
  /// She comes back when things are better.
  case waits
  /// She went: pushed, out of time, or not convinced.
  case left(Utterance)
  /// The rep ended it.
  case ended
}

import Coaching

/// Words for hard moments, short enough to be said aloud. The sentences pass the check of messages.
protocol HardMomentWords {
  var hardMoments: String { get }
  func hardMomentsIntro(_ name: String) -> String
  func title(_ moment: HardMoment) -> String
  func when(_ moment: HardMoment) -> String
  /// Something else is better for her, by so much where it is known; `nil` where nothing is known of others.
  func sayElsewhere(_ other: String?, by amount: String?) -> String
  /// What is advised is ours, and the next best of others is worse by so much.
  func sayOursFits(_ ours: String, other: String, by amount: String) -> String
  func sayLimitation(_ text: String?, softened: String?) -> String
  func sayStartSmaller(_ start: String?, larger: String?, month: Int?, fee: String?) -> String
  func sayHoldPrice(percent: String?) -> String
  func saySwap(_ thing: String?) -> String
  func sayUndo(until day: String?) -> String
  func sayHardship(pause months: Int, reduced: Int) -> String
  func aloud(seconds: Int) -> String
  var keepMyWords: String { get }
  var ownWordsHint: String { get }
  var areYourWords: String { get }
}

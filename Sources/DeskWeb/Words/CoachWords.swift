import Coaching

/// The check of messages.
protocol CoachWords {
  var checkTitle: String { get }
  var checkIntro: String { get }
  func checkFor(_ name: String) -> String
  var messageLabel: String { get }
  var lookItThrough: String { get }
  var nothingToSay: String { get }
  var nothingElse: String { get }
  var typeToSee: String { get }
  func severity(_ severity: Finding.Severity) -> String
  func kind(_ label: Finding.Label) -> String
  /// Why, in one sentence.
  func why(_ finding: Finding) -> String
  /// Words that say the true thing; `nil` where nothing needs to be said otherwise.
  func kinder(_ finding: Finding) -> String?
  var sayItSo: String { get }
  var leaveAsIs: String { get }
  var whyLeave: String { get }
  var whyLeaveHint: String { get }
  var leaveIt: String { get }
  var contradictsRecord: String { get }
  var leftAsIs: String { get }
  var lookAgainAtIt: String { get }
  var copyIt: String { get }
  var copied: String { get }
  var openInMail: String { get }
  var sayWhyFirst: String { get }
  var promiseFound: String { get }
  var promiseByDay: String { get }
  var writePromise: String { get }
  var promiseKept: String { get }
  var checkYourWords: String { get }
  func writeTo(_ name: String) -> String
  var checkAdvises: String { get }
}

/// Introductions: a link that is passed on, what a friend sees, who introduced whom.
protocol IntroductionWords {
  var passOnTitle: String { get }
  func passOnText(_ rep: String) -> String
  func passOnNamed(_ rep: String) -> String
  func passOnThanks(_ amount: String) -> String
  var passOnNoThanks: String { get }
  var makePassOnLink: String { get }
  var passOnAddress: String { get }
  var passOnOnce: String { get }
  var endPassOn: String { get }
  func passOnRep(_ name: String) -> String

  func friendTitle(_ rep: String) -> String
  func friendIntro(_ introducer: String?, _ rep: String) -> String
  func friendPromise(_ rep: String) -> String
  func friendThanks(_ introducer: String, _ amount: String) -> String
  func friendNoThanks(_ introducer: String) -> String
  var friendName: String { get }
  var friendReach: String { get }
  var friendReachHint: String { get }
  func friendMayWrite(_ introducer: String, _ rep: String) -> String
  var friendSend: String { get }
  func friendSent(_ rep: String) -> String
  func friendSentText(_ rep: String, days: Int) -> String
  var getInTouch: String { get }

  var treeTitle: String { get }
  var treeIntro: String { get }
  var treeEmpty: String { get }
  func treeSentence(_ count: Int) -> String
  var treeMore: String { get }
  var bothAgreedTick: String { get }
  var seeTree: String { get }

  var thanksLabel: String { get }
  var thanksHint: String { get }
  func thanksRefused(_ source: String) -> String
  var thanksUnknown: String { get }
}

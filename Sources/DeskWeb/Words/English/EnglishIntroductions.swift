extension English {
  var passOnTitle: String { "If a friend asks" }
  func passOnText(_ rep: String) -> String {
    "It worked out for you. If somebody you know needs the same, you can give them a link; they decide, and \(rep) hears of nobody who does not ask for it."
  }
  func passOnNamed(_ rep: String) -> String { "Say that it is from me, to my friend and to \(rep)" }
  func passOnThanks(_ amount: String) -> String {
    "If a friend then agrees on something, \(amount) is given to you. Your friend is told so before deciding."
  }
  var passOnNoThanks: String { "Nobody is paid for it." }
  var makePassOnLink: String { "Make a link to pass on" }
  var passOnAddress: String { "The link to pass on" }
  var passOnOnce: String { "It is shown only now. Making another ends this one." }
  var endPassOn: String { "End the link" }
  func passOnRep(_ name: String) -> String {
    "It worked out for \(name), whose page now offers a link to pass on. You need not ask."
  }

  func friendTitle(_ rep: String) -> String { "\(rep), passed on by a friend" }
  func friendIntro(_ introducer: String?, _ rep: String) -> String {
    (introducer.map { "\($0) gave you this link" } ?? "Somebody you know gave you this link")
      + ", because what \(rep) did worked out. You decide whether \(rep) hears of you at all. Closing this page tells nobody anything."
  }
  func friendPromise(_ rep: String) -> String {
    "\(rep) looks with you at what you need, and says so where something else, or nothing, is better for you."
  }
  func friendThanks(_ introducer: String, _ amount: String) -> String {
    "So that you know: if you agree on something, \(introducer) is given \(amount) for it."
  }
  func friendNoThanks(_ introducer: String) -> String { "\(introducer) gets nothing for it." }
  var friendName: String { "Your name" }
  var friendReach: String { "A number or an address" }
  var friendReachHint: String { "Only to get in touch with you about this." }
  func friendMayWrite(_ introducer: String, _ rep: String) -> String {
    "\(rep) may write down that \(introducer) introduced me"
  }
  var friendSend: String { "Ask to be called" }
  func friendSent(_ rep: String) -> String { "\(rep) will get in touch" }
  func friendSentText(_ rep: String, days: Int) -> String {
    "Within \(days) days; that is a promise, and it is written down as one. If you think again, just say so: \(rep) then erases what is kept."
  }
  var getInTouch: String { "Get in touch, as asked by a link" }

  var treeTitle: String { "Who introduced whom" }
  var treeIntro: String {
    "Only where both agreed to its being written down. It is for looking back, not for pay: nobody is ranked here."
  }
  var treeEmpty: String { "No introductions yet. They come by themselves where it worked out." }
  func treeSentence(_ count: Int) -> String { count == 1 ? "1 introduction" : "\(count) introductions" }
  var treeMore: String { "There are more than are shown here." }
  var bothAgreedTick: String { "Both agreed to its being written down" }
  var seeTree: String { "Who introduced whom" }

  var thanksLabel: String { "For an introduction that led to an agreement" }
  var thanksHint: String {
    "Empty: nothing is given, which most people like best. Whatever stands here is told to the friend before deciding."
  }
  func thanksRefused(_ source: String) -> String {
    "Where you work, nothing may be given for an introduction that depends on a sale (\(source))."
  }
  var thanksUnknown: String {
    "Nothing is given for introductions: the rules of your country are not in the table, or no country is set."
  }
}

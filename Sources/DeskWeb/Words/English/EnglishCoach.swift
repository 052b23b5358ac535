import Coaching

extension English {
  var checkTitle: String { "Check a message" }
  var checkIntro: String { "Type or paste what you want to write. It is looked through as you type, and kept nowhere." }
  func checkFor(_ name: String) -> String {
    "For \(name): held against what you wrote down about the deal, the agreement and your stock."
  }
  var messageLabel: String { "Your message" }
  var lookItThrough: String { "Look it through" }
  var nothingToSay: String { "Nothing to say otherwise. It sounds like a decent neighbour." }
  var nothingElse: String { "Nothing else to say otherwise." }
  var typeToSee: String { "What there is to say to it shows here." }
  func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .none: "Borne out"
    case .record: "Worth writing down"
    case .substantiate: "Needs something to show for it"
    case .warn: "Better said otherwise"
    case .block: "Not as it is"
    }
  }
  func kind(_ label: Finding.Label) -> String {
    switch label {
    case .absoluteClaim: "an absolute claim"
    case .claim: "a measured claim"
    case .commitmentTrap: "an earlier yes"
    case .constraintClaim: "a limit"
    case .discouragesAdvice: "asking others"
    case .disparagement: "running others down"
    case .earningsClaim: "what one could earn"
    case .fakeSocialProof: "what others do"
    case .falseScarcity: "few left"
    case .falseUrgency: "hurry"
    case .fear: "fear"
    case .guilt: "a bad conscience"
    case .hiddenTerms: "signing unread"
    case .incentiveDisclosed: "a reward, told"
    case .incentiveHidden: "a reward"
    case .misstatedRight: "a right, told wrongly"
    case .promise: "a promise"
    case .reciprocityPressure: "a gift that asks"
    case .referencePrice: "a price before"
    case .shaming: "making small"
    case .unfairTerm: "an unfair term"
    }
  }
  func why(_ finding: Finding) -> String { finding.why }
  func kinder(_ finding: Finding) -> String? { finding.kinder }
  var sayItSo: String { "Say it so" }
  var leaveAsIs: String { "Leave it as it is" }
  var whyLeave: String { "Why it stays" }
  var whyLeaveHint: String { "Kept for you alone; these words are then left alone." }
  var leaveIt: String { "Leave it" }
  var contradictsRecord: String { "It contradicts what you wrote down, so no reason makes it true." }
  var leftAsIs: String { "Left as it is" }
  var lookAgainAtIt: String { "Look at it again" }
  var copyIt: String { "Copy it" }
  var copied: String { "Copied." }
  var openInMail: String { "Open in mail" }
  var sayWhyFirst: String { "Say it otherwise, or say why it stays; then copy it or open it in mail." }
  var promiseFound: String { "A promise. Write it down, so that both of you see it?" }
  var promiseByDay: String { "By when" }
  var writePromise: String { "Write it down" }
  var promiseKept: String { "Written down." }
  var checkYourWords: String { "Check a message" }
  func writeTo(_ name: String) -> String { "Write to \(name)" }
  var checkAdvises: String { "It knows phrases and what you wrote down; it understands nothing. You decide." }
}

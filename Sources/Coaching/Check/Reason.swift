/// Why something should be said otherwise, kinder words, and the law or code behind it: what holds of its kind in general.
struct Reason: Sendable {
  let why: String
  let kinder: String
  var law: String?

  /// What holds of a kind of thing; `nil` where that depends on what is recorded.
  static func of(_ label: Finding.Label) -> Reason? { all[label] }

  private static let all: [Finding.Label: Reason] = [
    .absoluteClaim: .absoluteClaim,
    .commitmentTrap: .commitmentTrap,
    .discouragesAdvice: .discouragesAdvice,
    .disparagement: .disparagement,
    .earningsClaim: .earningsClaim,
    .fakeSocialProof: .fakeSocialProof,
    .falseScarcity: .falseScarcity,
    .falseUrgency: .falseUrgency,
    .fear: .fear,
    .guilt: .guilt,
    .hiddenTerms: .hiddenTerms,
    .incentiveHidden: .incentiveHidden,
    .misstatedRight: .misstatedRight,
    .reciprocityPressure: .reciprocityPressure,
    .shaming: .shaming,
  ]

  static let absoluteClaim = Reason(
    why: "Nothing is always so; say what it does, how often, and what it does not.",
    kinder: "Here is what it does, and here is what it does not do.", law: "Directive 2005/29/EC, Articles 6 to 9")
  static let commitmentTrap = Reason(
    why: "An earlier yes is no yes to this.",
    kinder: "This is a new question; no is a fine answer.")
  static let discouragesAdvice = Reason(
    why: "Who lives with the decision may be asked; whoever discourages that has something to lose.",
    kinder: "Take your time, and talk it over with whomever you like.", law: "Directive 2005/29/EC, Articles 8 and 9")
  static let disparagement = Reason(
    why: "Running others down says more about who does it; compare what can be shown.",
    kinder: "Here is what their sheet says and what ours says.", law: "Directive 2006/114/EC, Article 4")
  static let earningsClaim = Reason(
    why: "What anybody earns by it nobody knows; most earn little.",
    kinder: "Some of us earn a little beside a job; I can show you real figures of all.",
    law: "Directive 2005/29/EC, Annex I, 14 and 22")
  static let fakeSocialProof = Reason(
    why: "What others do is theirs to tell, and no reason for her.",
    kinder: "What fits you depends on what you need; let us look at that.", law: "Directive 2005/29/EC, Articles 6 to 9"
  )
  static let falseScarcity = Reason(
    why: "How many there are should be recorded before it is said.",
    kinder: "Tell me when you have decided, and I will look whether there is one.",
    law: "Directive 2005/29/EC, Annex I, 7")
  static let falseUrgency = Reason(
    why: "Nothing but the sale seems to ask for hurry here.",
    kinder: "Take the time you need; I am here when you have decided.", law: "Directive 2005/29/EC, Annex I, 7")
  static let fear = Reason(
    why: "Fear makes a bad adviser; say the danger plainly, how likely it is, and what helps without buying.",
    kinder: "This is what can happen, this is how seldom, and this helps even without us.",
    law: "Directive 2005/29/EC, Articles 8 and 9")
  static let guilt = Reason(
    why: "What the sale means to you is yours to carry, not hers.",
    kinder: "If it is not right for you, it is not right for me.", law: "Directive 2005/29/EC, Annex I, 30")
  static let hiddenTerms = Reason(
    why: "What she signs she must have read, with all costs and limits.",
    kinder: "Here is everything in writing; read it in peace, and ask me what is unclear.",
    law: "Directive 2011/83/EU, Articles 5 and 6")
  static let incentiveHidden = Reason(
    why: "Whoever gains by a recommendation says so.",
    kinder: "You should know what each of us gets if you take it.", law: "Directive 2005/29/EC, Article 7")
  static let misstatedRight = Reason(
    why: "What the law gives her cannot be talked away.",
    kinder: "Here is how you can withdraw, and until when.", law: "Directive 2011/83/EU, Articles 9 to 16")
  static let reciprocityPressure = Reason(
    why: "A gift that asks for something is a price.",
    kinder: "The gift is yours, whatever you decide.")
  static let shaming = Reason(
    why: "Saying no is hers; nobody is small for it.",
    kinder: "Whatever you decide is fine with me.", law: "Directive 2005/29/EC, Articles 8 and 9")
}

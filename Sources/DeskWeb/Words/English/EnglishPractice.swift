import Practice

extension English {
  var practiceTitle: String { "Practise a talk" }
  var practiceIntro: String {
    "A customer who is not real, at the kitchen table, about something from your own catalogue. She tells what she is asked well. Only you see these talks, and nobody is given marks."
  }
  var practiseATalk: String { "Practise a talk" }
  var practiceOn: String { "About" }
  var practiceTemper: String { "Who sits there" }
  func temper(_ temper: Temper) -> String {
    switch temper {
    case .trusting: "Trusting: she does as you say"
    case .hurried: "In a hurry: she has ten minutes"
    case .hardBargainer: "A hard bargainer"
    case .onceBurned: "Once burned: the last one let her down"
    case .inHardship: "In hardship, and not saying so"
    }
  }
  var practiceConceding: String { "How she gives in" }
  func conceding(_ conceding: Conceding) -> String {
    switch conceding {
    case .timeBased: "With time, as her temper is"
    case .titForTat: "As much as you do"
    }
  }
  var practiceCustomer: String { "Customer number (may be empty)" }
  var practiceCustomerHint: String { "The same number is the same customer. Empty: somebody new." }
  var beginPractice: String { "Knock at the door" }
  var nothingToPractise: String { "Nothing to practise on yet" }
  var nothingToPractiseText: String { "A talk needs an offer of your own with a price." }
  var earlierTalks: String { "Earlier talks" }
  func talkTurns(_ count: Int) -> String { count == 1 ? "1 turn" : "\(count) turns" }
  var forgetTalk: String { "Forget this talk" }

  var youHeardSoFar: String { "What you heard so far" }
  var nothingHeardYet: String { "Nothing yet of what she needs." }
  var whatYouDo: String { "What you do" }
  var inOwnWords: String { "In your own words" }
  var inOwnWordsHint: String { "May be empty. They are looked through, and she hears them." }
  var askSomething: String { "Ask" }
  var askCircumstance: String { "Ask how it is there" }
  var tellLimitation: String { "Tell what could bite" }
  var whichRather: String { "Which of two would she rather have?" }
  var theOne: String { "The one" }
  var orTheOther: String { "The other" }
  var askWhich: String { "Ask which" }
  var makeOffer: String { "Make an offer" }
  var unchanged: String { "as today" }
  var offerIt: String { "Offer it so" }
  func takeWhatSheAsks(_ changes: [String]) -> String {
    "Agree to what she asks for" + (changes.isEmpty ? "" : ": " + Notation.english(changes))
  }
  var voiceIntention: String { "Say that it is to work out for both" }
  var offerToWait: String { "Offer to wait, or to start smaller" }
  var sendElsewhere: String { "Say that something else, or nothing, is better for her" }
  var justSayIt: String { "Say only that" }
  var endTalk: String { "End the talk" }
  var moreYouCanDo: String { "More" }
  func did(_ step: PracticeStep, asked: String, changes: [String]) -> String {
    switch step.move {
    case .ask, .look: asked
    case .compare: "Which would you rather have: \(asked)?"
    case .tell: "You should know: \(asked)"
    case .voiceIntention: "I want this to work out for both of us. If it is not right for you, it is not right for me."
    case .say: "…"
    case .offer: changes.isEmpty ? "I can offer it as it is." : "I can offer: \(Notation.english(changes))."
    case .take: "Good, let us do it as you say."
    case .offerToWait: "There is no hurry. We can wait, or start smaller."
    case .sendElsewhere: "In your place I would not buy this from me."
    case .end: "Thank you for your time."
    }
  }

  var reviewTitle: String { "Looking back" }
  func ended(_ ending: PracticeEnding) -> String {
    switch ending {
    case .agreed: "You agreed."
    case .sentElsewhere: "You sent her elsewhere."
    case .waits: "You gave her time. She comes back when things are better."
    case .left(.goesPushed): "She went, because she felt pushed."
    case .left(.outOfTime): "She had to go."
    case .left: "She went without a deal."
    case .ended: "You ended the talk."
    }
  }
  var neededTitle: String { "What she needed" }
  var wasHeard: String { "You heard it." }
  var wasMissed: String { "You did not hear it." }
  func wouldHaveComeUp(_ question: String) -> String { "It comes up with: “\(question)”" }
  var bitesTitle: String { "What bites her" }
  var nothingBitesHer: String { "Nothing of what could bite is so at her home." }
  func wasTold(_ amount: String) -> String { "You told her. It costs her about \(amount)." }
  func wasNotTold(_ amount: String) -> String {
    "You did not tell her. It costs her about \(amount), and she finds out later."
  }
  var gainsTitle: String { "What each of you gains" }
  func gainsSentence(_ standing: PracticeReview.Standing, her: String, you: String) -> String {
    switch standing {
    case .agreed: "What you agreed on gives her \(her) and you \(you), against having no deal."
    case .lastOffer: "Your last offer would have given her \(her) and you \(you), against having no deal."
    case .today: "You made no offer. As it is offered today it would give her \(her) and you \(you)."
    }
  }
  func untoldSentence(_ amount: String) -> String {
    "She counted on \(amount) more, because nobody told her what bites. That is how a good talk becomes a bad name."
  }
  var nothingWasGood: String {
    "Nothing you could offer was good for both. The honest word was: something else, or nothing, is better for you."
  }
  func fairSentence(her: String, you: String) -> String { "The fair package gives her \(her) and you \(you):" }
  func betterSentence(her: String, you: String) -> String { "Better for both, with \(her) for her and \(you) for you:" }
  var isEfficientSentence: String { "No other package is better for both." }
  var thePackage: String { "this one" }
  var theFairOne: String { "the fair one" }
  var efficientPackage: String { "none better for both" }
  var herGain: String { "her gain" }
  var yourGainPractice: String { "your gain" }
  var practiceGainsNote: String { "Both against having no deal; what bites her is counted, told or not." }
  var eachTradeTitle: String { "What each trade would have given" }
  var tradesText: String { "One change at a time, where it makes the two of you together better off." }
  var noTradeLeft: String { "No single change makes the two of you together better off." }
  var tradeHead: String { "Change" }
  var sheHead: String { "She" }
  var youHead: String { "You" }
  var wordsTitle: String { "Your words" }
  var noWordsFlagged: String { "Nothing to say otherwise." }
  var goAgainTitle: String { "The talk" }
  var goAgainText: String { "Go on from any turn with other words; this talk stays." }
  var againFromHere: String { "Again from here" }
  var fromTheBeginning: String { "From the beginning" }
  func practiceAssumptions(seed: String, isLeftAssumed: Bool) -> String {
    "Customer \(seed). What she needs, what bites and what things are worth to her were drawn around what your trade and catalogue say; what things cost you is from your catalogue."
      + (isLeftAssumed
        ? " What the offer leaves you is not written down, so a quarter of the price stands in for it." : "")
  }
}

import Practice

/// Practice talks.
protocol PracticeWords {
  var practiceTitle: String { get }
  var practiceIntro: String { get }
  var practiseATalk: String { get }
  var practiceOn: String { get }
  var practiceTemper: String { get }
  func temper(_ temper: Temper) -> String
  var practiceConceding: String { get }
  func conceding(_ conceding: Conceding) -> String
  var practiceCustomer: String { get }
  var practiceCustomerHint: String { get }
  var beginPractice: String { get }
  var nothingToPractise: String { get }
  var nothingToPractiseText: String { get }
  var earlierTalks: String { get }
  func talkTurns(_ count: Int) -> String
  var forgetTalk: String { get }

  var youHeardSoFar: String { get }
  var nothingHeardYet: String { get }
  var whatYouDo: String { get }
  var inOwnWords: String { get }
  var inOwnWordsHint: String { get }
  var askSomething: String { get }
  var askCircumstance: String { get }
  var tellLimitation: String { get }
  var whichRather: String { get }
  var theOne: String { get }
  var orTheOther: String { get }
  var askWhich: String { get }
  var makeOffer: String { get }
  var unchanged: String { get }
  var offerIt: String { get }
  func takeWhatSheAsks(_ changes: [String]) -> String
  var voiceIntention: String { get }
  var offerToWait: String { get }
  var sendElsewhere: String { get }
  var justSayIt: String { get }
  var endTalk: String { get }
  var moreYouCanDo: String { get }
  /// What the rep did, where she wrote no words of her own.
  func did(_ step: PracticeStep, asked: String, changes: [String]) -> String

  var reviewTitle: String { get }
  func ended(_ ending: PracticeEnding) -> String
  var neededTitle: String { get }
  var wasHeard: String { get }
  var wasMissed: String { get }
  func wouldHaveComeUp(_ question: String) -> String
  var bitesTitle: String { get }
  var nothingBitesHer: String { get }
  func wasTold(_ amount: String) -> String
  func wasNotTold(_ amount: String) -> String
  var gainsTitle: String { get }
  func gainsSentence(_ standing: PracticeReview.Standing, her: String, you: String) -> String
  func untoldSentence(_ amount: String) -> String
  var nothingWasGood: String { get }
  func fairSentence(her: String, you: String) -> String
  func betterSentence(her: String, you: String) -> String
  var isEfficientSentence: String { get }
  var thePackage: String { get }
  var theFairOne: String { get }
  var efficientPackage: String { get }
  var herGain: String { get }
  var yourGainPractice: String { get }
  var practiceGainsNote: String { get }
  var eachTradeTitle: String { get }
  var tradesText: String { get }
  var noTradeLeft: String { get }
  var tradeHead: String { get }
  var sheHead: String { get }
  var youHead: String { get }
  var wordsTitle: String { get }
  var noWordsFlagged: String { get }
  var goAgainTitle: String { get }
  var goAgainText: String { get }
  var againFromHere: String { get }
  var fromTheBeginning: String { get }
  func practiceAssumptions(seed: String, isLeftAssumed: Bool) -> String
}

import Desk

/// The kitchen table.
protocol KitchenWords {
  func kitchenOf(_ name: String) -> String
  var whatAbout: String { get }
  func whatAboutIntro(_ who: String) -> String
  var noTrades: String { get }
  var keptAsYouGo: String { get }
  var keptOffline: String { get }
  var keptWaiting: String { get }
  var keptSignIn: String { get }
  var notAllKept: String { get }
  var keepAll: String { get }
  var keepMine: String { get }
  var keepTheirs: String { get }
  var bothWrote: String { get }
  func conflictHere(_ there: String) -> String
  var changeTitle: String { get }
  var whatItIsAbout: String { get }
  var back: String { get }

  var listenFirst: String { get }
  var listenIntro: String { get }
  var alsoSaid: String { get }
  var somethingElse: String { get }
  var herWords: String { get }
  var aboutWhat: String { get }
  var moreNeeds: String { get }

  var needsTitle: String { get }
  var noNeedsYet: String { get }
  var restsOnNothing: String { get }
  var notANeed: String { get }
  var want: String { get }
  var byTheMonth: String { get }
  func mustIs(_ bound: String) -> String
  var dayOfYear: String { get }
  var worthToHer: String { get }
  func unmetToHer(_ unit: String) -> String
  func usually(_ low: String, _ high: String) -> String
  var ownNeed: String { get }
  var ownNeedLabel: String { get }
  var ownNeedAttribute: String { get }
  var ownNeedKind: String { get }
  var kindWant: String { get }
  var kindAtMost: String { get }
  var kindAtLeast: String { get }
  var kindIs: String { get }
  var ownNeedValue: String { get }
  var ownNeedFrom: String { get }
  var ownNeedTo: String { get }
  var ownNeedWorth: String { get }

  var yearsTitle: String { get }
  var typicalYear: String { get }
  var noYearYet: String { get }
  var howLikely: String { get }
  func fromMonth(_ month: Int) -> String
  func drawHint(_ top: String) -> String
  func timeTitle(_ span: String, _ month: String) -> String
  var horizonMonths: String { get }
  var startMonth: String { get }
  var checkInMonth: String { get }
  var checkInHint: String { get }

  var factsTitle: String { get }
  var factsIntro: String { get }
  var notKnown: String { get }

  var hearingTitle: String { get }
  var hearingHow: String { get }
  func hearing(_ way: Hearing.Way) -> String
  var hearingFrom: String { get }
  var hearingFromHint: String { get }
  var neverIsFinal: String { get }
  var agreedNotes: String { get }

  var stillMissing: String { get }
  var readyForAdvice: String { get }
  var readyIntro: String { get }
  var seeAdvice: String { get }
  var turnRound: String { get }
  var isThisRight: String { get }
  var noNetwork: String { get }
  var noNetworkText: String { get }
}

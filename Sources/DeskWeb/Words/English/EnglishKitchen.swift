import Desk

extension English {
  func kitchenOf(_ name: String) -> String { "At the kitchen table: \(name)" }
  var whatAbout: String { "What is it about?" }
  func whatAboutIntro(_ who: String) -> String {
    "It brings the questions that usually help. What counts is what \(who) says."
  }
  var noTrades: String { "You have no trade yet. Choose yours first; each brings questions and typical years." }
  var keptAsYouGo: String { "Everything is kept as you go." }
  var keptOffline: String { "No network: kept on this phone, and sent when it is back." }
  var keptWaiting: String { "Sending what was written on this phone …" }
  var keptSignIn: String { "Kept on this phone. Sign in again, and it is sent." }
  var notAllKept: String { "Not all of it could be kept. Look at the lines that say why; the rest is kept." }
  var keepAll: String { "Keep all of this" }
  var keepMine: String { "Take this" }
  var keepTheirs: String { "Take that" }
  var bothWrote: String { "Written in two places. Which one holds?" }
  func conflictHere(_ there: String) -> String {
    "Written elsewhere meanwhile: “\(there)”. Keep yours by saving again, or write the other."
  }
  var changeTitle: String { "Change the title" }
  var whatItIsAbout: String { "What it is about, in her words" }
  var back: String { "Back" }

  var listenFirst: String { "Listen first" }
  var listenIntro: String { "Ask, wait, and write down her words as she says them. Then tick what they are about." }
  var alsoSaid: String { "Also said" }
  var somethingElse: String { "Anything else?" }
  var herWords: String { "Her words" }
  var aboutWhat: String { "What it is about" }
  var moreNeeds: String { "Other needs" }

  var needsTitle: String { "What she needs" }
  var noNeedsYet: String { "Tick above what her words are about, and it appears here." }
  var restsOnNothing: String { "Rests on no words of hers yet." }
  var notANeed: String { "Not a need here; take it off" }
  var want: String { "want" }
  var byTheMonth: String { "by the month" }
  func mustIs(_ bound: String) -> String { "Must be: \(bound)" }
  var dayOfYear: String { "month and day, 06-14 for 14 June" }
  var worthToHer: String { "Having all of it is worth to her, a year" }
  func unmetToHer(_ unit: String) -> String { "Each unit she goes short costs her (\(unit))" }
  func usually(_ low: String, _ high: String) -> String { "Usually \(low) to \(high)." }
  var ownNeed: String { "A need that is not in the list" }
  var ownNeedLabel: String { "What it is called" }
  var ownNeedAttribute: String { "What it looks at" }
  var ownNeedKind: String { "How" }
  var kindWant: String { "A want: the more the better" }
  var kindAtMost: String { "A must: at most" }
  var kindAtLeast: String { "A must: at least" }
  var kindIs: String { "A must: exactly" }
  var ownNeedValue: String { "For a must: the value" }
  var ownNeedFrom: String { "Want: none of it at" }
  var ownNeedTo: String { "all of it at" }
  var ownNeedWorth: String { "worth a year" }

  var yearsTitle: String { "How her years may go" }
  var typicalYear: String { "Start from a typical year; it replaces what is drawn below." }
  var noYearYet: String { "Choose the year that is most like hers." }
  var howLikely: String { "How likely" }
  func fromMonth(_ month: Int) -> String { "From month \(month) on" }
  func drawHint(_ top: String) -> String { "Draw with a finger. The top is \(top)." }
  func timeTitle(_ span: String, _ month: String) -> String { "We look at \(span), from \(month)" }
  var horizonMonths: String { "Months to look at" }
  var startMonth: String { "It would begin in" }
  var checkInMonth: String { "Starting small is looked at again in month" }
  var checkInHint: String { "Counted from the beginning." }

  var factsTitle: String { "What is so at her place" }
  var factsIntro: String { "Some limits bite only there. What nobody knows is told as well." }
  var notKnown: String { "Don’t know" }

  var hearingTitle: String { "When may you call?" }
  var hearingHow: String { "How she wants to hear from you" }
  func hearing(_ way: Hearing.Way) -> String {
    switch way {
    case .unsaid: "Not said yet"
    case .phone: "By phone"
    case .message: "By a message"
    case .email: "By e-mail"
    case .inPerson: "Only in person"
    case .never: "Never"
    }
  }
  var hearingFrom: String { "Not before" }
  var hearingFromHint: String { "Leave it empty if any day is fine." }
  var neverIsFinal: String { "She does not want to hear from you. That is final; only she can take it back." }
  var agreedNotes: String { "She agreed that I keep these notes" }

  var stillMissing: String { "Before anything is proposed" }
  var readyForAdvice: String { "There is enough for a first advice" }
  var readyIntro: String { "Look at it yourself first. She sees it when you put it on the Table." }
  var seeAdvice: String { "See the advice" }
  var turnRound: String { "Turn the phone round" }
  var isThisRight: String { "Is this right?" }
  var noNetwork: String { "No network" }
  var noNetworkText: String {
    "This page needs the network. Kitchen tables you opened before on this phone work without:"
  }
}

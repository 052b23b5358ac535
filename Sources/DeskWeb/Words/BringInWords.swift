package import Contacts
package import Desk
package import Tables

/// Bringing people in from a file; the command line says it in the same words.
package protocol BringInWords: Sendable {
  var bringIn: String { get }
  var bringInTitle: String { get }
  var bringInText: String { get }
  var chooseContacts: String { get }
  var chooseContactsHint: String { get }
  var howToGetFile: String { get }
  var contactSources: [(program: String, how: String)] { get }
  var broughtBefore: String { get }
  var fileWithoutName: String { get }
  func importedCounts(_ imported: ContactImport) -> String
  var nothingTaken: String { get }
  func says(_ refusal: ContactFileRefusal) -> String
  func says(_ reason: ContactFile.Reason) -> String
  var whyRefused: String { get }

  var thisWouldHappen: String { get }
  func kind(_ kind: ContactFile.Kind) -> String
  func separatedBy(_ separator: Separator) -> String
  func wouldBeNew(_ count: Int) -> String
  func areHereAlready(_ count: Int) -> String
  func cannotBeRead(_ count: Int) -> String
  var knownFromFile: String { get }
  var knownFromFileHint: String { get }
  func alsoFill(_ count: Int) -> String
  var nothingNewInIt: String { get }
  func nobodyReadYet(isTable: Bool) -> String
  func takeInPeople(_ count: Int) -> String
  var canBeUndone: String { get }
  var newPeople: String { get }
  var perhapsTheSame: String { get }
  func likeness(_ likeness: [Likeness]) -> String
  var hereAlready: String { get }
  var hereAlreadyText: String { get }
  func field(_ field: ArrivingDifference.Field) -> String
  var standsHere: String { get }
  var standsInFile: String { get }
  func andMore(_ count: Int) -> String
  var cannotBeReadTitle: String { get }
  var cannotBeReadText: String { get }
  var getRefused: String { get }
  var notTaken: String { get }
  var notTakenText: String { get }
  var whatFromWhere: String { get }
  var whatFromWhereText: String { get }
  func columnNumber(_ number: Int) -> String
  var leaveOut: String { get }
  func contactField(_ field: ContactField) -> String
  var lookAgainThatWay: String { get }

  var takingIn: String { get }
  func stage(_ reached: ImportProgress.Reached) -> String
  var lookHowFar: String { get }
  var importEnded: String { get }
  func importFailed(_ why: String) -> String
  var somethingInTheWay: String { get }
  var importDone: String { get }
  var tellWhereFrom: String { get }
  var undoText: String { get }
  var undoImport: String { get }
  var importUndone: String { get }
  func undoneText(left: Int) -> String
}

/// The words for bringing people in, for whoever has no page.
package enum BringInSpoken {
  /// In English.
  package static var english: any BringInWords { English() }
}

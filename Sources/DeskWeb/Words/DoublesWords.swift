import Desk

/// The same person twice.
protocol DoublesWords {
  var doublesTitle: String { get }
  var doublesText: String { get }
  var noDoubles: String { get }
  var moreDoubles: String { get }
  var findDoubles: String { get }
  var takeAlong: String { get }
  var speaksFor: String { get }
  var nothingSpeaksFor: String { get }
  var lookAtMerging: String { get }
  var theyAreTwo: String { get }
  func hereSince(_ day: String) -> String
  func sameAsTitle(_ name: String) -> String
  var sameAsText: String { get }
  var sameAsLink: String { get }
  var mergeTitle: String { get }
  var mergeText: String { get }
  var staysEntry: String { get }
  var goesIntoIt: String { get }
  var sinceWhen: String { get }
  var talksNoted: String { get }
  var wordsGiven: String { get }
  var needsFound: String { get }
  var hasATable: String { get }
  var cannotBeMerged: String { get }
  func says(_ refusal: MergeRefusal) -> String
  var whichName: String { get }
  var whichPlace: String { get }
  func afterMerging(_ reach: String) -> String
  var makeThemOne: String { get }
  var otherWayRound: String { get }
  var mergeCanBeUndone: String { get }
  var mergedTitle: String { get }
  func mergedWith(_ name: String, _ day: String) -> String
  var takeApart: String { get }
}

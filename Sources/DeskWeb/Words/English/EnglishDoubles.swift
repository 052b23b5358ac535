import Desk

extension English {
  var doublesTitle: String { "The same person twice?" }
  var doublesText: String {
    "These have a name, a number or an e-mail in common. Only you know whether they are one; nothing is made one by itself."
  }
  var noDoubles: String { "Nobody here looks like somebody else." }
  var moreDoubles: String { "There are more; they follow once you have looked at these." }
  var findDoubles: String { "The same person twice?" }
  var takeAlong: String { "All as a file:" }
  var speaksFor: String { "What speaks for it" }
  var nothingSpeaksFor: String { "They have neither a name nor a number nor an e-mail in common" }
  var lookAtMerging: String { "They are the same" }
  var theyAreTwo: String { "They are two" }
  func hereSince(_ day: String) -> String { "here since \(day)" }
  func sameAsTitle(_ name: String) -> String { "\(name) is here twice?" }
  var sameAsText: String { "Choose the other entry. Before anything is changed you see both side by side." }
  var sameAsLink: String { "Is here twice" }
  var mergeTitle: String { "Make two entries one" }
  var mergeText: String { "Every talk, need, promise and introduction of both is there afterwards." }
  var staysEntry: String { "Stays" }
  var goesIntoIt: String { "Goes into it" }
  var sinceWhen: String { "Here since" }
  var talksNoted: String { "Talks" }
  var wordsGiven: String { "Promises" }
  var needsFound: String { "Needs found out" }
  var hasATable: String { "A Table" }
  var cannotBeMerged: String { "These two cannot be made one" }
  func says(_ refusal: MergeRefusal) -> String {
    switch refusal {
    case .bothHaveTables:
      "Both have a Table, with what their customer saw and said on it. Two Tables cannot become one without rewriting what she was shown; go on with one of them, and end the link of the other."
    case .otherTrades:
      "Needs of both were found out, in different trades. One kitchen table is about one trade; go on with the two entries."
    case .introducedInCircle:
      "Then somebody would have been introduced by whom they introduced themselves. Put right first who introduced whom."
    case .sameEntry: "It is one and the same entry."
    }
  }
  var whichName: String { "What they are called from now on" }
  var whichPlace: String { "Where they are" }
  func afterMerging(_ reach: String) -> String { "Reached by \(reach). Whoever said never is never asked." }
  var makeThemOne: String { "Make them one" }
  var otherWayRound: String { "The other way round" }
  var mergeCanBeUndone: String { "One tap takes them apart again; each then has what it had." }
  var mergedTitle: String { "Made one from two entries" }
  func mergedWith(_ name: String, _ day: String) -> String { "\(name), on \(day)" }
  var takeApart: String { "Take apart again" }
}

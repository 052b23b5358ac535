import Contacts
import Desk
import Tables

extension English {
  var bringIn: String { "Bring people in" }
  var bringInTitle: String { "Bring people in from a file" }
  var bringInText: String {
    "From a phone, a mail program or a spreadsheet. First you see what would happen; nothing is taken in before you say so."
  }
  var chooseContacts: String { "The file" }
  var chooseContactsHint: String { "CSV or vCard (.vcf), up to 64 MB. Encoding and separator are found out." }
  var howToGetFile: String { "How to get such a file" }
  var contactSources: [(program: String, how: String)] {
    [
      ("iPhone, iCloud", "iCloud.com › Contacts › choose all › Export vCard."),
      ("Android, Google", "contacts.google.com › Export › Google CSV or vCard."),
      ("Outlook", "People › Manage › Export contacts; CSV in any of its languages."),
      ("HubSpot, Salesforce", "Export your contacts, or a report of them, as CSV."),
      ("LinkedIn", "Settings › Data privacy › Get a copy of your data › Connections."),
      ("A spreadsheet", "Save as CSV, with a first line that names the columns: name, phone, e-mail, address, note."),
    ]
  }
  var broughtBefore: String { "Brought in before" }
  var fileWithoutName: String { "A file without a name" }
  func importedCounts(_ imported: ContactImport) -> String {
    if imported.state == .undone { return "undone" }
    let counts = imported.counts
    var parts = [counts.new == 1 ? "1 new" : "\(counts.new) new"]
    if counts.filled > 0 { parts.append("\(counts.filled) filled in") }
    if counts.same > 0 { parts.append("\(counts.same) here already") }
    if counts.refused > 0 { parts.append("\(counts.refused) not read") }
    return parts.joined(separator: ", ")
  }
  var nothingTaken: String { "Nothing can be taken from this file" }
  func says(_ refusal: ContactFileRefusal) -> String {
    switch refusal {
    case .empty: "There is nobody in it. Is it the right file?"
    case .tooLarge: "It is larger than 64 MB. Leave pictures out when you export, or split it."
    case .archive: "It is an archive or an Excel workbook. Unpack it, or save the sheet as CSV, and choose that file."
    case .notText: "It is no text. CSV and vCard (.vcf) can be read; export your contacts as one of these."
    case .tooMany(let count): "It has \(count) entries; at most \(ContactReader.mostContacts) at once. Split it."
    }
  }
  func says(_ reason: ContactFile.Reason) -> String {
    switch reason {
    case .row(.tooManyCells):
      "It has more cells than the first line names columns. Is a cell with a comma not in quotes?"
    case .row(.quoteInside):
      "A quote stands inside a cell. Put the whole cell in quotes and write each quote in it twice."
    case .row(.quoteOpen): "A quote is never closed."
    case .row(.afterQuote): "Something stands after a closing quote, or a quote before it was never closed."
    case .row(.cellTooLong): "A cell is far too long. Is a quote missing?"
    case .row(.loneReturn): "A line ends in an odd way inside it."
    case .noName: "It has neither a name nor a firm."
    case .noWayToReach: "It has no number, no e-mail and no address."
    case .shortenedNumber(let number):
      "A spreadsheet shortened the number to \(number). Format the column as text and export again."
    case .tooLong(let field, let most): "\(contactField(field)) is longer than \(most) characters."
    case .cardNotEnded: "The card has no end (END:VCARD)."
    case .cardTooLong: "The card is larger than any card is."
    case .list: "It is a list of others, not a person."
    case .betweenCards: "Something stands between two cards."
    }
  }
  var whyRefused: String { "Why it was not read" }

  var thisWouldHappen: String { "This would happen" }
  func kind(_ kind: ContactFile.Kind) -> String {
    switch kind {
    case .google: "Google Contacts"
    case .outlook: "Outlook"
    case .hubspot: "HubSpot"
    case .salesforce: "Salesforce"
    case .linkedin: "LinkedIn"
    case .table: "a table"
    case .cards: "vCard"
    }
  }
  func separatedBy(_ separator: Separator) -> String {
    switch separator {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    }
  }
  func wouldBeNew(_ count: Int) -> String { "would be new" }
  func areHereAlready(_ count: Int) -> String { count == 1 ? "is here already" : "are here already" }
  func cannotBeRead(_ count: Int) -> String { "cannot be read" }
  var knownFromFile: String { "Where you know them from" }
  var knownFromFileHint: String { "Written down for everybody of whom the file does not say it. It can stay empty." }
  func alsoFill(_ count: Int) -> String {
    count == 1
      ? "Also fill in what is missing of the one who is here already. Nothing is replaced."
      : "Also fill in what is missing of \(count) who are here already. Nothing is replaced."
  }
  var nothingNewInIt: String { "Everybody in it is here already, with everything it says." }
  func nobodyReadYet(isTable: Bool) -> String {
    isTable
      ? "Nobody in it could be read yet. Say below what stands in which column."
      : "Nobody in it could be read; why is said below."
  }
  func takeInPeople(_ count: Int) -> String {
    switch count {
    case 0: "Fill in what is missing"
    case 1: "Take in 1 person"
    default: "Take in \(count) people"
    }
  }
  var canBeUndone: String { "One tap undoes it." }
  var newPeople: String { "New" }
  var perhapsTheSame: String { "Perhaps the same" }
  func likeness(_ likeness: [Likeness]) -> String {
    let parts = likeness.map { like -> String in
      switch like {
      case .broughtBefore: "the same entry as in an earlier file"
      case .name: "same name"
      case .way(let way): way.contains("@") ? "same e-mail, \(way)" : "same number, \(way)"
      case .place(let place): "same address, \(place)"
      }
    }
    return parts.joined(separator: ", ")
  }
  var hereAlready: String { "Here already" }
  var hereAlreadyText: String {
    "They stay as they are. The same is who came by the same entry, or has the same name and a number or e-mail in common."
  }
  func field(_ field: ArrivingDifference.Field) -> String {
    switch field {
    case .name: "Name"
    case .reach: "Reach"
    case .place: "Where"
    case .knownFrom: "Known from"
    case .hearing: "Wants to hear"
    }
  }
  var standsHere: String { "Here" }
  var standsInFile: String { "In the file" }
  func andMore(_ count: Int) -> String { count == 1 ? "And one more." : "And \(count) more." }
  var cannotBeReadTitle: String { "Cannot be read" }
  var cannotBeReadText: String {
    "The others are taken all the same. Mend these in a file of their own and bring that in."
  }
  var getRefused: String { "Get these rows as a file" }
  var notTaken: String { "Left out" }
  var notTakenText: String {
    "The desk keeps only what helps to reach and help somebody. This is in the file and is not kept:"
  }
  var whatFromWhere: String { "What is taken from where" }
  var whatFromWhereText: String { "Below each column’s name stands the first thing in it." }
  func columnNumber(_ number: Int) -> String { "Column \(number)" }
  var leaveOut: String { "leave out" }
  func contactField(_ field: ContactField) -> String {
    switch field {
    case .name: "Whole name"
    case .prefix: "Title"
    case .given: "First name"
    case .middle: "Middle name"
    case .family: "Family name"
    case .suffix: "After the name"
    case .nickname: "Nickname"
    case .organization: "Firm"
    case .phone: "Phone"
    case .email: "E-mail"
    case .website: "Web page"
    case .address: "Whole address"
    case .street: "Street and number"
    case .box: "PO box"
    case .city: "Town"
    case .region: "Region"
    case .code: "Postal code"
    case .country: "Country"
    case .note: "Note"
    case .groups: "Groups"
    case .uid: "Number in the other program"
    case .declinesCalls: "Must not be called"
    case .declinesEmails: "Must not be mailed"
    }
  }
  var lookAgainThatWay: String { "Look at it that way" }

  var takingIn: String { "Taking it in" }
  func stage(_ reached: ImportProgress.Reached) -> String {
    switch reached.stage {
    case .reading: "Reading the file"
    case .comparing: "Comparing with your people: \(reached.done) of \(reached.of)"
    case .writing: "Writing down: \(reached.done) of \(reached.of)"
    case .keeping: "Making it safe on the disk"
    }
  }
  var lookHowFar: String { "Look how far it is" }
  var importEnded: String { "You ended it. Nothing was taken in." }
  func importFailed(_ why: String) -> String { "\(why) Nothing was taken in; try again." }
  var somethingInTheWay: String { "Something was in the way." }
  var importDone: String { "They are here" }
  var tellWhereFrom: String {
    "Who did not give you the address themselves should learn from you where you have it from: at the first contact, within a month at the latest (GDPR, Article 14)."
  }
  var undoText: String {
    "Undoing takes away whom this file brought and leaves those alone with whom something happened since."
  }
  var undoImport: String { "Undo it" }
  var importUndone: String { "It is undone" }
  func undoneText(left: Int) -> String {
    switch left {
    case 0: "Everything is as it was before."
    case 1: "One stayed, because something happened with them since. Everything else is as it was before."
    default: "\(left) stayed, because something happened with them since. Everything else is as it was before."
    }
  }
}

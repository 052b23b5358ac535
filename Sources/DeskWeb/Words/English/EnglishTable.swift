import Advice
import Catalogue
import Desk

extension English {
  var pictures: any PictureWords { EnglishPictureWords() }

  var ourTable: String { "Our table" }
  func pair(_ customer: String, _ rep: String) -> String { "\(customer) & \(rep)" }
  func tableOf(_ name: String) -> String { "The Table of \(name)" }
  func repWrote(_ rep: String, _ day: String) -> String {
    "\(rep) wrote this page on \(day), after you talked. You both see the same."
  }
  func customerChanged(_ customer: String, _ rep: String, _ day: String) -> String {
    "\(rep) wrote this page, and \(customer) changed it on \(day). You both see the same."
  }
  func neverDone(_ rep: String) -> String {
    "What you enter is never sold, never passed on, and never used to push you. \(rep) is not told when you look."
  }
  var onlyYouSeeDraft: String { "A draft: only you see it until you put it on the Table." }
  func changed(_ who: String, _ what: String, more: Int) -> String {
    "\(who) changed: \(what)" + (more > 0 ? " and \(more) more" : "")
  }
  func changedField(_ field: String) -> String {
    if field == "offers" { return "the ways to go" }
    if field == "title" { return "what it is about" }
    if field == "horizon" { return "the time looked at" }
    if field == "start" { return "when it begins" }
    if field == "checkin" { return "when to look again" }
    return field.hasPrefix("said.") ? "what you said" : "a figure"
  }
  var contents: String { "On this page" }

  var whatYouToldMe: String { "What you told me" }
  var notSaidYet: String { "Nobody said these yet; they are usual, and yours to correct." }
  var yourOwnHand: String { "written by you" }
  var must: String { "must" }
  var setAside: String { "set aside" }
  var assumed: String { "assumed" }
  func worthAYear(_ amount: String) -> String { "worth \(amount) a year to you" }
  func unmetCosts(_ amount: String, unit: String) -> String { "each unit you go short costs you \(amount) (\(unit))" }
  var notQuiteRight: String { "That’s not quite right" }
  var inYourWords: String { "In your words" }
  var correctIt: String { "Correct it" }
  func setAsideLabel(_ must: String) -> String { "Set “\(must)” aside because" }
  var setAsideHint: String { "Only you can do this. Leave it empty and the must holds." }
  var addSomething: String { "Add something" }
  var addSomethingHint: String { "What matters to you and is not here yet." }
  var addIt: String { "Add it" }
  var whatIsUncertain: String { "What is uncertain" }
  func fromTo(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  func atMost(_ value: String) -> String { "at most \(value)" }
  func atLeast(_ value: String) -> String { "at least \(value)" }
  func notThat(_ value: String) -> String { "not \(value)" }
  func lessThan(_ value: String) -> String { "less than \(value)" }
  func moreThan(_ value: String) -> String { "more than \(value)" }
  func byDay(_ day: String) -> String { "by \(day)" }

  var whatItCosts: String { "What it costs and why" }
  func costIntro(_ way: String) -> String { "Every price part of \(way), nothing left out." }
  var nothingToPay: String { "There is nothing to pay." }
  var part: String { "Part" }
  func paidOver(_ span: String) -> String { "paid over \(span)" }
  var worthToday: String { "worth today" }
  var inAll: String { "In all" }
  func costPart(_ part: CostLedger.Part, names: WayNames) -> String {
    switch part {
    case .upfront: "Once, at the start"
    case .monthly: "Every month"
    case .units(let id): "By use: " + names.unit(id)
    case .rental(let id): names.supplement(id) + ", in the months it is reserved"
    case .retainer: "Having a team on call"
    case .calls: "Months in which the team is called"
    case .upgradeFee: "Moving to the larger one, where it comes to that"
    }
  }
  var monthByMonth: String { "Month by month" }
  var firstYear: String { "The first year" }
  var yearByYear: String { "By the year" }
  var atTheStart: String { "At the start" }
  var eachMonth: String { "Each month" }
  func yearNumber(_ number: Int) -> String { "Year \(number)" }
  var onAverage: String { "On average over how the years may go; as paid, not at its worth today." }

  var whatCouldBite: String { "What could bite" }
  var nothingBites: String { "Nothing we know of, in your circumstances." }
  func factHere(_ fact: String, _ value: String) -> String {
    "Applies here: " + fact + (fact.hasSuffix("?") ? " " : ": ") + value + "."
  }
  func factUnknown(_ fact: String) -> String { "Said because nobody knows yet: \(fact)." }
  var notSoftened: String { "Nothing softens it." }
  func softenedByCheckIn(month: Int) -> String {
    "How we soften it: we look again in month \(month), and the way to a larger one is priced today."
  }
  func softenedByHelp(_ help: String, without: String, with: String, span: String) -> String {
    "How we soften it: \(help). Going short then costs you \(with) instead of \(without) over \(span)."
  }
  func haveRead(on day: String, isCustomer: Bool) -> String {
    isCustomer ? "You read this on \(day)." : "Read and confirmed on \(day)."
  }
  func notReadYet(_ who: String) -> String { "\(who) has not confirmed this yet." }
  var iHaveReadThis: String { "I have read this" }
  var biteOthers: String { "And of the other ways" }
  var sheetAsPDF: String { "All of this on paper (PDF)" }

  var whoHasLooked: String { "Who has looked" }
  func lookedIntro(_ rep: String) -> String {
    "Each time \(rep)’s side read what is kept of you. When you look, nobody writes it down."
  }
  var nobodyLooked: String { "Nobody has looked yet." }
  var earlier: String { "Earlier" }
  func looked(_ who: String, at what: String) -> String { "\(who) read \(what)" }
  func lookedAt(_ what: Look.What) -> String {
    switch what {
    case .household: "what is known of you"
    case .discovery: "what you said at the kitchen table"
    case .table: "this Table"
    case .copy: "everything, as a copy"
    }
  }
  var downloadEverything: String { "Download everything" }
  func everythingIntro(_ keptBy: String, _ day: String) -> String {
    "Everything that \(keptBy) keeps of this household, as of \(day)."
  }
  var everythingForPrograms: String { "The same, whole, for programs:" }
  var papersTitle: String { "On paper" }
  var deleteEverything: String { "Delete everything" }
  func deleteExplained(_ rep: String) -> String {
    "This erases all that \(rep)’s desk keeps of you: your words, this Table, everything that happened. Only that something was here, and when, stays. Copies in backups go within 30 days."
  }
  var deleteSure: String { "Yes, erase it all; it cannot be brought back." }
  var allErased: String { "Everything is erased" }
  var allErasedText: String { "Nothing of you is kept here any more. Thank you for having sat at this table." }

  var nothingProposedYet: String { "Nothing can be proposed yet" }
  func says(_ missing: Missing) -> String {
    switch missing {
    case .noWords: "Nothing the customer said is written down. Ask an open question and write the answer in her words."
    case .noNeedOnWords: "No need rests on her words yet. Tick what each answer is about."
    case .noYear: "How her years may go is not known. Choose a typical year."
    case .nothingToOffer: "There is nothing to offer in this trade. Add it to your catalogue."
    case .tooMuchHelp(let most):
      "More than \(most) kinds of help for the same peak are in your catalogue. Retire the ones you no longer offer."
    }
  }
  var toKitchen: String { "Back to the kitchen table" }
  func draftOnly(_ who: String) -> String { "Only you see this draft. Put it on the Table, and \(who) sees the same." }
  func draftDiffers(_ who: String) -> String {
    "What you found out or offer has changed since. \(who) still sees what is below."
  }
  var putOnTable: String { "Put it on the Table" }
  var onlyYou: String { "Only you" }
  func onlyYouIntro(_ who: String) -> String { "\(who) never sees this drawer." }
  func shareTitle(_ who: String) -> String { "How \(who) opens it" }
  var noAddressYet: String {
    "Phones cannot reach this desk yet, so a link would open nothing. There are three ways; “Reaching your desk” in the documentation shows each:"
  }
  var threeWays: [String] {
    [
      "A small server of your own, behind the reverse proxy whose settings come with Handsel.",
      "Your home network, with a certificate made by handsel certificate.",
      "A desk that an organisation hosts for you.",
    ]
  }
  func newLink(_ who: String) -> String { "Send \(who) this link" }
  func qrCode(_ who: String) -> String { "The same link, for \(who)’s camera" }
  var linkOnce: String { "It is shown this once and kept nowhere. A lost link is replaced by a new one." }
  func linkOpen(since day: String) -> String { "A link made on \(day) opens this Table." }
  var noLink: String { "No link opens this Table yet." }
  var makeLink: String { "Make a link" }
  var renewLink: String { "Make a new link; the old one ends" }
  var endLink: String { "End the link" }
  var alwaysOn: String {
    "Once something is agreed here, the desk must be always on, so that the right to undo can be used at any time."
  }
  var stillToTell: String { "Still to be told" }
  func stillToTellIntro(_ who: String) -> String { "Before a deal, \(who) says of each that she has read it." }
  var toldInOtherWords: String { "was told in other words" }
  var whatYouEarn: String { "What you would earn" }
  func earnMostOn(_ offer: String) -> String {
    "You would earn most on \(offer). It is not the one to choose here, and the order does not know it; say so if asked."
  }
  var earningsChangeNothing: String { "The order above does not know these figures." }
}

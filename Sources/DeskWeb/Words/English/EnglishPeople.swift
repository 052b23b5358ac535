import Desk

extension English {
  func greeting(_ name: String) -> String { "Hello, \(name)" }
  var dueNow: String { "What is due" }
  var nothingDue: String { "Nothing is due. A good day to ask somebody how it worked out." }
  func moreDue(_ count: Int) -> String { count == 1 ? "One more after these." : "\(count) more after these." }
  var firstSteps: String { "Three steps to a first Table" }
  var firstTrades: String { "Choose your trades" }
  var firstCatalogue: String { "Look through your catalogue" }
  var firstPerson: String { "Add the first person" }
  var lately: String { "Lately" }
  var thisMonth: String { "This month" }
  var monthGoal: String { "your goal" }
  var notSaid: String { "none set" }
  func monthBooked(_ agreements: Int) -> String {
    agreements == 1 ? "left to you, 1 agreement" : "left to you, \(agreements) agreements"
  }
  func monthWorkedOut(asked: Int) -> String {
    asked == 0 ? "customers for whom it worked out" : "for whom it worked out, of \(asked) who said"
  }
  var waitsForYou: String { "Changed something and waits for you" }
  var lookAgainDue: String { "Asked to look at it again" }
  var openTable: String { "Open the Table" }
  var done: String { "Done" }
  func daysLate(_ days: Int) -> String { days == 1 ? "a day late" : "\(days) days late" }
  var dueToday: String { "today" }
  var dueTomorrow: String { "tomorrow" }
  func dueOn(_ day: String) -> String { "by \(day)" }
  var sinceToday: String { "today" }
  var sinceYesterday: String { "yesterday" }
  func daysAgo(_ days: Int) -> String { "\(days) days ago" }

  var addPerson: String { "Add a person" }
  var addPersonIntro: String { "A name and one way to reach them is enough." }
  var searchPeople: String { "Name, place, number or words" }
  var search: String { "Search" }
  func found(_ count: Int, most: Int) -> String {
    count == 0
      ? "Nobody found."
      : count == 1 ? "One found." : count < most ? "\(count) found." : "The first \(most) found; type more."
  }
  func peopleCount(_ count: Int, most: Int) -> String {
    if count > most { return "More than \(most) households" }
    return count == 1 ? "One household" : "\(count) households"
  }
  var nobodyYet: String { "Nobody is here yet. Begin with somebody you would help anyway." }
  var showMore: String { "Show more" }
  var householdName: String { "Name" }
  var householdNameHint: String { "A person, a family or a small firm." }
  var reachLabel: String { "How to reach them" }
  var reachHint: String { "A number or an address, one a line." }
  var moreAbout: String { "More, if you like" }
  var placeLabel: String { "Where" }
  var knownLabel: String { "Where you know them from" }
  var knownHint: String { "The school gate, a customer’s friend …" }
  var introducedLabel: String { "Introduced by" }
  var introducedHint: String { "Only if both agreed." }
  var nobody: String { "Nobody" }
  var toldMeHerself: String { "They told me themselves that I may ask again" }
  var currencyLabel: String { "Currency" }
  var tableLanguage: String { "Language of their Table" }
  func notBefore(_ day: String) -> String { "Not before \(day)" }
  var beginTalk: String { "Begin with a talk" }
  func beginTalkIntro(_ who: String) -> String { "Find out what \(who) needs before anything is offered." }
  var sitDown: String { "Sit down at the kitchen table" }
  var begunIntro: String { "A talk was begun. Nothing is on the Table yet." }
  var goOnKitchen: String { "Kitchen table" }
  func sheChanged(_ who: String, _ when: String) -> String { "\(who) changed something (\(when)) and waits for you." }
  func onTheTable(_ when: String) -> String { "On the Table since: \(when)." }
  var notOpenedYet: String { "No link opens it yet." }
  var promisesTitle: String { "What you promised" }
  var noPromises: String { "Nothing is open." }
  var promiseSomething: String { "Promise something" }
  var promiseWhat: String { "What" }
  var promiseDue: String { "By when" }
  var promiseIt: String { "Promise it" }
  var noteTalk: String { "Note a talk" }
  var talkLabel: String { "What you talked about" }
  var noteIt: String { "Note it" }
  var timelineTitle: String { "What happened" }
  func onlyNewest(_ count: Int) -> String { "The newest \(count). A copy of everything has them all." }
  var you: String { "You" }
  func happened(_ kind: Event.Kind, who: String, text: String) -> String {
    let says = text.isEmpty ? "" : ": \(text)"
    let isYou = who == you
    return switch kind {
    case .met: "\(who) wrote them down"
    case .talked: "\(who) noted a talk"
    case .shared: "\(who) put it on the Table" + says
    case .corrected: "\(who) corrected the Table" + says
    case .told: "\(who) \(isYou ? "have" : "has") read" + says
    case .setAside: "\(who) set a must aside" + says
    case .linked: "\(who) made a link to the Table"
    case .unlinked: "\(who) ended the link to the Table"
    case .lookAgain: "\(who) picked when to look again" + says
    case .promised: "\(who) promised" + says
    case .kept: "\(who) kept a promise" + says
    case .offered:
      text == "1" ? "\(who) laid packages on the Table" : "\(who) laid packages on the Table, round \(text)"
    case .picked: "\(who) picked a package"
    case .askedAgain: "\(who) asked for other packages" + says
    case .withdrew: "\(who) took the packages back"
    case .laid: "\(who) laid an agreement on the Table" + says
    case .accepted: "\(who) said yes" + says
    case .undone: "\(who) withdrew from the agreement" + says
    case .broke: "\(who) could not keep a promise" + says
    case .confirmed: "\(who) confirmed a promise" + says
    case .notYet: "\(who) \(isYou ? "say" : "says") it is not done yet" + says
    case .released: "\(who) no longer \(isYou ? "ask" : "asks") for a promise" + says
    case .askedForCut: "\(who) asked for \(text) off"
    case .answeredCut: "\(who) answered, naming \(text)"
    case .sealed: "\(who) sealed numbers for the mediator"
    case .mediated: "The mediator looked, round \(text)"
    case .lookedForBetter: "\(who) looked for something better for both"
    case .tense: "\(who) said that it is getting tense"
    case .intent: "\(who) said what this is for" + says
    case .saidMust: "\(who) said what must be true"
    case .resumed: "\(who) took it up again"
    case .delivered: "\(who) noted the delivery" + says
    case .changed: "\(who) said that things changed"
    case .changeAnswered: "\(who) laid ways to go on"
    case .changeClosed: "\(who) left all as it was"
    case .amended: "\(who) agreed to a change" + says
    case .stayed: "\(who) looked again and stayed with it"
    case .outcome: "\(who) said how it went after \(text) days"
    case .passedOn: "\(who) made a link to pass on"
    case .cameByLink: "\(who) came by a link that was passed on"
    case .hearing: "How they want to hear from you changed"
    case .merged: "\(who) made this one with another entry of the same person" + says
    case .erased: "\(who) erased what was kept"
    }
  }
  var forgetThis: String { "Forget these words" }
  var forgetExplained: String { "The words are erased; that something happened, and when, stays." }
  var forgetIt: String { "Forget them" }
  var introductionsTitle: String { "Who introduced whom" }
  var introducedBy: String { "Introduced by" }
  func introductionsWorth(_ amount: String, bought: Int, of all: Int, chance: String) -> String {
    "So far \(bought) of \(all) agreed on something. The introduction is worth about \(amount) to you: \(chance) of what their agreements leave, for the chance that they would not have come otherwise, less what was given in thanks."
  }
  var hasIntroduced: String { "Introduced to you:" }
  var keptTitle: String { "What is kept" }
  func agreedOn(_ day: String) -> String { "They agreed on \(day) that you keep these notes." }
  var notAgreedYet: String { "They have not yet agreed that you keep notes. Ask at the kitchen table." }
  var changeDetails: String { "Change details" }
  var eraseAll: String { "Erase everything" }
  func eraseExplained(_ name: String) -> String {
    "All that is kept of \(name) is erased: words, Tables, what happened. Only that something was here, and when, stays. Copies in backups go within 30 days."
  }

  var whoYouAre: String { "Who you are" }
  var yourReach: String { "How customers reach you" }
  var yourReachHint: String { "A number or an address." }
  var yourAddress: String { "Your postal address" }
  var yourAddressHint: String { "It stands in what you agree with customers." }
  var yourEmail: String { "Your mail address" }
  var yourEmailHint: String { "Customers can withdraw by writing to it." }
  var yourLanguage: String { "Language of your screens" }
  var yourCountry: String { "Country" }
  var yourCountryHint: String { "Two letters, such as ES or DE; the rights of customers depend on it." }
  var showEarnings: String { "Show customers what I earn on each way to go" }
  var reachTitle: String { "How phones reach this desk" }
  func reachedAt(_ address: String) -> String { "Customers and phones reach it at \(address)." }
  var passwordTitle: String { "Password and signing in" }
  var oldPassword: String { "Password until now" }
  var oldPasswordWrong: String { "The password until now does not fit. Nothing was changed." }
  var newPassword: String { "New password" }
  var changePassword: String { "Change it, and sign out elsewhere" }
  var dataTitle: String { "Your data" }
  var dataText: String {
    "Everything lies in one place that you chose when you started the desk, and nowhere else. What you erase is overwritten there at once; copies in your backups keep it until you delete them, so keep backups no longer than 30 days."
  }
  var tradesTitle: String { "Your trades" }
  var tradesIntro: String { "Each brings questions, typical years and an example catalogue, all yours to change." }
  var takeTrades: String { "Take these" }
  var demoTitle: String { "The demo street" }
  var demoText: String {
    "Twelve households that are not real, with their talks and Tables. One button takes them all away; your account and your trades stay."
  }
}

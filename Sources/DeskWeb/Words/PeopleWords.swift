import Desk

/// People and a household's page.
protocol PeopleWords {
  var addPerson: String { get }
  var addPersonIntro: String { get }
  var searchPeople: String { get }
  var search: String { get }
  func found(_ count: Int, most: Int) -> String
  func peopleCount(_ count: Int, most: Int) -> String
  var nobodyYet: String { get }
  var showMore: String { get }
  var householdName: String { get }
  var householdNameHint: String { get }
  var reachLabel: String { get }
  var reachHint: String { get }
  var moreAbout: String { get }
  var placeLabel: String { get }
  var knownLabel: String { get }
  var knownHint: String { get }
  var introducedLabel: String { get }
  var introducedHint: String { get }
  var nobody: String { get }
  var toldMeHerself: String { get }
  var currencyLabel: String { get }
  var tableLanguage: String { get }
  func notBefore(_ day: String) -> String
  var beginTalk: String { get }
  func beginTalkIntro(_ who: String) -> String
  var sitDown: String { get }
  var begunIntro: String { get }
  var goOnKitchen: String { get }
  func sheChanged(_ who: String, _ when: String) -> String
  func onTheTable(_ when: String) -> String
  var notOpenedYet: String { get }
  var promisesTitle: String { get }
  var noPromises: String { get }
  var promiseSomething: String { get }
  var promiseWhat: String { get }
  var promiseDue: String { get }
  var promiseIt: String { get }
  var noteTalk: String { get }
  var talkLabel: String { get }
  var noteIt: String { get }
  var timelineTitle: String { get }
  func onlyNewest(_ count: Int) -> String
  var you: String { get }
  /// What happened, in a sentence; `text` is what was said with it, or empty.
  func happened(_ kind: Event.Kind, who: String, text: String) -> String
  var forgetThis: String { get }
  var forgetExplained: String { get }
  var forgetIt: String { get }
  var introductionsTitle: String { get }
  var introducedBy: String { get }
  func introductionsWorth(_ amount: String, bought: Int, of all: Int, chance: String) -> String
  var hasIntroduced: String { get }
  var keptTitle: String { get }
  func agreedOn(_ day: String) -> String
  var notAgreedYet: String { get }
  var changeDetails: String { get }
  var eraseAll: String { get }
  func eraseExplained(_ name: String) -> String
}

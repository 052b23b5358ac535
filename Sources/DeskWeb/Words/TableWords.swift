import Advice
import Catalogue
import Desk

/// The Table, in the customer's words.
protocol TableWords {
  /// The pictures' words.
  var pictures: any PictureWords { get }

  // MARK: Around it
  var ourTable: String { get }
  func pair(_ customer: String, _ rep: String) -> String
  func tableOf(_ name: String) -> String
  func repWrote(_ rep: String, _ day: String) -> String
  func customerChanged(_ customer: String, _ rep: String, _ day: String) -> String
  func neverDone(_ rep: String) -> String
  var onlyYouSeeDraft: String { get }
  func changed(_ who: String, _ what: String, more: Int) -> String
  /// What a field without a name of its own is called.
  func changedField(_ field: String) -> String
  var contents: String { get }

  // MARK: 1 What you told me
  var whatYouToldMe: String { get }
  var notSaidYet: String { get }
  var yourOwnHand: String { get }
  var must: String { get }
  var setAside: String { get }
  var assumed: String { get }
  func worthAYear(_ amount: String) -> String
  func unmetCosts(_ amount: String, unit: String) -> String
  var notQuiteRight: String { get }
  var inYourWords: String { get }
  var correctIt: String { get }
  func setAsideLabel(_ must: String) -> String
  var setAsideHint: String { get }
  var addSomething: String { get }
  var addSomethingHint: String { get }
  var addIt: String { get }
  var whatIsUncertain: String { get }
  func fromTo(_ low: String, _ high: String) -> String
  func atMost(_ value: String) -> String
  func atLeast(_ value: String) -> String
  func notThat(_ value: String) -> String
  func lessThan(_ value: String) -> String
  func moreThan(_ value: String) -> String
  func byDay(_ day: String) -> String

  // MARK: 3 What it costs and why
  var whatItCosts: String { get }
  func costIntro(_ way: String) -> String
  var nothingToPay: String { get }
  var part: String { get }
  func paidOver(_ span: String) -> String
  var worthToday: String { get }
  var inAll: String { get }
  func costPart(_ part: CostLedger.Part, names: WayNames) -> String
  var monthByMonth: String { get }
  var firstYear: String { get }
  var yearByYear: String { get }
  var atTheStart: String { get }
  var eachMonth: String { get }
  func yearNumber(_ number: Int) -> String
  var onAverage: String { get }

  // MARK: 4 What could bite
  var whatCouldBite: String { get }
  var nothingBites: String { get }
  func factHere(_ fact: String, _ value: String) -> String
  func factUnknown(_ fact: String) -> String
  var notSoftened: String { get }
  func softenedByCheckIn(month: Int) -> String
  func softenedByHelp(_ help: String, without: String, with: String, span: String) -> String
  func haveRead(on day: String, isCustomer: Bool) -> String
  func notReadYet(_ who: String) -> String
  var iHaveReadThis: String { get }
  var biteOthers: String { get }
  var sheetAsPDF: String { get }

  // MARK: 9 Who has looked
  var whoHasLooked: String { get }
  func lookedIntro(_ rep: String) -> String
  var nobodyLooked: String { get }
  var earlier: String { get }
  func looked(_ who: String, at what: String) -> String
  func lookedAt(_ what: Look.What) -> String
  var downloadEverything: String { get }
  func everythingIntro(_ keptBy: String, _ day: String) -> String
  var everythingForPrograms: String { get }
  var papersTitle: String { get }
  var deleteEverything: String { get }
  func deleteExplained(_ rep: String) -> String
  var deleteSure: String { get }
  var allErased: String { get }
  var allErasedText: String { get }

  // MARK: The drawer "only you"
  var nothingProposedYet: String { get }
  func says(_ missing: Missing) -> String
  var toKitchen: String { get }
  func draftOnly(_ who: String) -> String
  func draftDiffers(_ who: String) -> String
  var putOnTable: String { get }
  var onlyYou: String { get }
  func onlyYouIntro(_ who: String) -> String
  func shareTitle(_ who: String) -> String
  var noAddressYet: String { get }
  var threeWays: [String] { get }
  func newLink(_ who: String) -> String
  func qrCode(_ who: String) -> String
  var linkOnce: String { get }
  func linkOpen(since day: String) -> String
  var noLink: String { get }
  var makeLink: String { get }
  var renewLink: String { get }
  var endLink: String { get }
  var alwaysOn: String { get }
  var stillToTell: String { get }
  func stillToTellIntro(_ who: String) -> String
  var toldInOtherWords: String { get }
  var whatYouEarn: String { get }
  func earnMostOn(_ offer: String) -> String
  var earningsChangeNothing: String { get }
}

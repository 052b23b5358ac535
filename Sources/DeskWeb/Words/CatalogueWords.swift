import Catalogue
import Desk
import Money

/// The catalogue.
protocol CatalogueWords: CatalogueListWords, CatalogueFormWords, ConcessionWords, CatalogueFileWords {}

/// What stands in lists of what can be offered.
protocol CatalogueListWords {
  var catalogueIntro: String { get }
  var beginWithTrade: String { get }
  var noTradesText: String { get }
  var chooseTrades: String { get }
  func counted(_ kind: EntryKind, _ count: Int) -> String
  var nothingInTrade: String { get }
  var nothingInTradeText: String { get }
  /// A kind as a heading: "Your own".
  func heading(_ kind: EntryKind) -> String
  /// What to press for a new one of a kind.
  func adding(_ kind: EntryKind) -> String
  /// What a page for a new one is called.
  func newEntry(_ kind: EntryKind) -> String
  var offeredNoMore: String { get }
  func versionNumber(_ number: Int) -> String
  func limitationCount(_ count: Int) -> String
  func quoted(_ source: String, _ day: String, confirmed: Bool) -> String
  var cannotBeAdvised: String { get }
  var costsNothing: String { get }
  func priceNow(_ amount: String) -> String
  func priceMonthly(_ amount: String, afterNow: Bool) -> String
  func priceUnit(_ amount: String, _ unit: String) -> String
  func priceLater(_ amounts: String, month: Int) -> String
  func range(_ low: String, _ high: String) -> String
  func prebookLine(_ fee: String, adds: String) -> String
  func standbyLine(_ retainer: String, _ fee: String, adds: String) -> String
  func upgradeLine(_ fee: String) -> String
  func upgradeName(_ from: String, _ to: String) -> String
  func allOf(_ trade: String) -> String
}

/// What stands in the form of an entry.
protocol CatalogueFormWords {
  var entryName: String { get }
  var whoSaidSo: String { get }
  var whoSaidSoHint: String { get }
  var dayOfQuote: String { get }
  var isConfirmed: String { get }
  var whereFrom: String { get }
  var whereFromText: String { get }
  var priceTitle: String { get }
  var priceText: String { get }
  var pricePart: String { get }
  var priceUpfront: String { get }
  var priceEachMonth: String { get }
  func priceEach(_ unit: String) -> String
  func amountIn(_ currency: String) -> String
  var fromMonth: String { get }
  var anotherRow: String { get }
  var whatItIsLike: String { get }
  var capacityTitle: String { get }
  var capacityText: String { get }
  var limitationsTitle: String { get }
  var limitationsText: String { get }
  func limitationText(_ number: Int) -> String
  var whenItBites: String { get }
  var always: String { get }
  func whenFact(_ fact: String) -> String
  func whenPeak(_ stream: String) -> String
  var compare: String { get }
  func compares(_ comparison: Comparison) -> String
  var comparedValue: String { get }
  var earningsTitle: String { get }
  var earningsText: String { get }
  var earnsUpfront: String { get }
  var earnsMonthly: String { get }
  var helpsWith: String { get }
  var adds: String { get }
  var howItIsHad: String { get }
  var prebooked: String { get }
  var onCall: String { get }
  var feeOfMonth: String { get }
  var retainerPerYear: String { get }
  var monthsAllowed: String { get }
  var forPrebooked: String { get }
  var forOnCall: String { get }
  var upgradeFrom: String { get }
  var upgradeTo: String { get }
  var upgradeFee: String { get }
  var upgradeNeedsTwo: String { get }
  var versionsTitle: String { get }
  var versionsText: String { get }
  var retire: String { get }
  var putBack: String { get }
  var retireText: String { get }
  var isRetiredText: String { get }
  func thingsToPutRight(_ count: Int) -> String
}

/// What stands in the form of something that can be settled in more than one way.
protocol ConcessionWords {
  var settledName: String { get }
  var settledNameHint: String { get }
  var settles: String { get }
  var settlesOther: String { get }
  var settlesPrice: String { get }
  var settlesText: String { get }
  var cutsTitle: String { get }
  var cutsText: String { get }
  var cutShare: String { get }
  var levelToday: String { get }
  var levelTodayText: String { get }
  func levelOther(_ number: Int) -> String
  var levelName: String { get }
  var levelWorth: String { get }
  var levelWorthHint: String { get }
  var levelCost: String { get }
  var levelCostHint: String { get }
  var levelPromise: String { get }
  var levelPromiseHint: String { get }
  var levelHoursHint: String { get }
  var promisedBy: String { get }
  var promisedByYou: String { get }
  var promisedByCustomer: String { get }
  var promiseDueCount: String { get }
  var promiseDueUnit: String { get }
  var dueDays: String { get }
  var dueMonths: String { get }
  var dueDay: String { get }
  /// A cut of the price: `5% off`, `the price as it is`.
  func cut(_ share: Double, _ notation: Notation) -> String
}

extension ConcessionWords {
  /// What a level is called.
  func level(_ level: Concession.Level, _ notation: Notation) -> String {
    level.cut.map { cut($0, notation) } ?? level.name
  }
}

/// What stands on the page that takes in a file.
protocol CatalogueFileWords {
  var takeInFile: String { get }
  var takeInText: String { get }
  var chooseFile: String { get }
  var orPaste: String { get }
  var lookAtIt: String { get }
  var aboutFiles: String { get }
  var aboutCases: String { get }
  var aboutCSV: String { get }
  var csvColumn: String { get }
  var csvMeaning: String { get }
  /// Columns of a table with what each is for.
  var csvColumns: [(column: String, meaning: String)] { get }
  var csvExample: String { get }
  var takeOutFile: String { get }
  func problems(_ count: Int) -> String
  var problemsText: String { get }
  func line(_ number: Int) -> String
  func moreProblems(_ count: Int) -> String
  var wouldBe: String { get }
  func outcome(_ outcome: TakingIn.Outcome, _ count: Int) -> String
  var stays: String { get }
  var takeItIn: String { get }
  var chooseAnother: String { get }
  var nothingToTakeIn: String { get }
  func tookIn(new: Int, changed: Int) -> String
  var emptyFile: String { get }
  var notText: String { get }
  func otherCurrency(_ file: String, _ yours: String) -> String
  var unknownColumn: String { get }
  var missingColumn: String { get }
  var unknownKind: String { get }
  var badName: String { get }
  var badCondition: String { get }
}

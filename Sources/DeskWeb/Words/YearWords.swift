import Desk

/// A rep's year from her own history.
protocol YearWords {
  var yourYear: String { get }
  func yearTitle(_ year: Int) -> String
  var yearIntro: String { get }
  var yearUnfinished: String { get }
  var otherYears: String { get }
  /// "7 of 8", with its range where there are enough cases.
  func ofThem(_ share: Share) -> String
  func likelyBetween(_ low: String, _ high: String) -> String
  func tooFew(_ cases: Int) -> String
  func cases(_ count: Int) -> String
  var nothingYet: String { get }

  var goalTitle: String { get }
  var booked: String { get }
  func goalIs(_ amount: String, months: Int) -> String
  var noGoal: String { get }
  var goalLabel: String { get }
  var goalHint: String { get }
  var workedOutFor: String { get }
  var bookedAssumed: String { get }

  var promisesKeptTitle: String { get }
  var keptOnTimeLabel: String { get }
  var keptLateLabel: String { get }
  var brokenLabel: String { get }
  var overdueLabel: String { get }

  var adviceRightTitle: String { get }
  var adviceRightText: String { get }
  var needsMetLabel: String { get }
  var needsPartlyLabel: String { get }
  var needsNotToldLabel: String { get }
  var needsToldLabel: String { get }
  var needsChangedLabel: String { get }

  var sentAwayTitle: String { get }
  var sentAwayText: String { get }
  var toldElsewhere: String { get }
  var toldNothing: String { get }
  var cameBackLabel: String { get }

  var lessPressureTitle: String { get }
  var lessPressureText: String { get }
  var dearerLabel: String { get }
  var cutByTenure: String { get }
  func cut(_ kind: YearFact.Kind) -> String
  func offBy(_ amount: String) -> String
  var withdrawnLabel: String { get }

  var repeatTitle: String { get }
  var boughtAgain: String { get }
  func outlook(active: String, purchases: String) -> String
  func noOutlook(_ least: Int) -> String
  var outlookNote: String { get }
  var stillRunning: String { get }
  func runningAfter(_ counts: [Int]) -> String
  func stayAnother(_ share: String) -> String

  var introducedTitle: String { get }
  func cohort(_ count: Int, bought: Int) -> String
  var cohortWorth: String { get }
  func cohortNote(_ percent: String) -> String
  var noIntroductionsYet: String { get }

  var studiesTitle: String { get }
  /// What studies say, each with its source.
  var studies: [(says: String, source: String)] { get }
  var seeHabits: String { get }
  var rangesNote: String { get }
}

/// The picture of two habits.
protocol HabitWords {
  var habitsTitle: String { get }
  var habitsIntro: String { get }
  var habitsSettings: [String] { get }
  func habitsAhead(month: Int) -> String
  func habitsNeverAhead(months: Int) -> String
  var habitsLevel: String { get }
  var habitsNote: String { get }
  var winWinHabit: String { get }
  var pushyHabit: String { get }
  var monthHead: String { get }
  var moneySoFar: String { get }
  var customersHead: String { get }
  var whatIsAssumed: String { get }
  var bothTheSame: String { get }
  var drawAgain: String { get }
  var startFrom: String { get }
  func assumption(_ field: String) -> String
  func habitOf(_ field: String, isWinWin: Bool) -> String
}

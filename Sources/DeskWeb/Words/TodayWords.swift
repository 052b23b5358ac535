/// Today, and days as one says them.
protocol TodayWords {
  func greeting(_ name: String) -> String
  var dueNow: String { get }
  var nothingDue: String { get }
  func moreDue(_ count: Int) -> String
  var firstSteps: String { get }
  var firstTrades: String { get }
  var firstCatalogue: String { get }
  var firstPerson: String { get }
  var lately: String { get }
  var thisMonth: String { get }
  var monthGoal: String { get }
  var notSaid: String { get }
  func monthBooked(_ agreements: Int) -> String
  func monthWorkedOut(asked: Int) -> String
  var waitsForYou: String { get }
  var lookAgainDue: String { get }
  var openTable: String { get }
  var done: String { get }
  func daysLate(_ days: Int) -> String
  var dueToday: String { get }
  var dueTomorrow: String { get }
  func dueOn(_ day: String) -> String
  var sinceToday: String { get }
  var sinceYesterday: String { get }
  func daysAgo(_ days: Int) -> String
}

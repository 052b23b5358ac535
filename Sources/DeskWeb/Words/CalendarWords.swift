/// What stands in calendars, and how one comes to an address for them.
protocol CalendarWords {
  var calendarName: String { get }
  func calendarWith(_ rep: String) -> String
  func theirPromise(_ text: String) -> String
  func lastDayToWithdraw(_ way: String) -> String
  var inYourCalendar: String { get }
  var calendarText: String { get }
  var calendarTextRep: String { get }
  var calendarWithNames: String { get }
  var makeCalendarAddress: String { get }
  var calendarAddress: String { get }
  var calendarOnce: String { get }
  var endCalendar: String { get }
  var oneDayForCalendar: String { get }
}

extension English {
  var calendarName: String { "Handsel" }
  func calendarWith(_ rep: String) -> String { "With \(rep)" }
  func theirPromise(_ text: String) -> String { "Promised to you: \(text)" }
  func lastDayToWithdraw(_ way: String) -> String { "Last day to withdraw: \(way)" }
  var inYourCalendar: String { "In your calendar" }
  var calendarText: String {
    "An address for your calendar, with what is promised and until when you may withdraw. Whoever has it can read those lines, and nothing else."
  }
  var calendarTextRep: String {
    "An address for your calendar, with what is promised and when to look again. Whoever has it can read those lines, and nothing else."
  }
  var calendarWithNames: String { "With the names of the people, which then lie with whoever runs your calendar" }
  var makeCalendarAddress: String { "Make an address" }
  var calendarAddress: String { "Add this address to your calendar" }
  var calendarOnce: String { "It is shown once. Making another ends this one." }
  var endCalendar: String { "End the address" }
  var oneDayForCalendar: String { "to the calendar" }
}

import Money

extension Day {
  /// Day numbers of the years 1 to 9999, for which months and weekdays can be counted.
  static let calendarNumbers = -719_162...2_932_896

  /// Whether the day is in those years.
  var isOnCalendar: Bool { Day.calendarNumbers.contains(number) }

  /// The day, or the nearest one in those years.
  var onCalendar: Day {
    Day(number: min(max(number, Day.calendarNumbers.lowerBound), Day.calendarNumbers.upperBound))
  }

  /// The Monday on or before the day, which must be in those years.
  var monday: Day { adding(days: -(((number + 3) % 7 + 7) % 7)) }
}

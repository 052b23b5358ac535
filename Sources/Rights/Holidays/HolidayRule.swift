import Money

/// When a public holiday falls, and which other day is taken off when it falls on a weekend.
///
/// Both the day itself and the day taken off instead count as holidays: the longer reading.
struct HolidayRule: Sendable, Hashable {
  /// The day of a year.
  enum Falls: Sendable, Hashable {
    case fixed(month: Int, day: Int)
    /// The first, second ... such weekday of the month.
    case nth(Int, Weekday, month: Int)
    case last(Weekday, month: Int)
    /// The last such weekday before that day.
    case before(Weekday, month: Int, day: Int)
    /// Days after Easter Sunday; negative before it.
    case easter(Int)
    /// Every day from one to the other, both in the same month.
    case run(month: Int, from: Int, through: Int)

    /// The month in which it always falls; `nil` where that differs by year.
    var month: Int? {
      switch self {
      case .fixed(let month, _), .nth(_, _, let month), .last(_, let month), .run(let month, _, _): month
      case .before, .easter: nil
      }
    }
  }

  /// The day off when the holiday falls on a Saturday or Sunday.
  enum Substitute: Sendable, Hashable {
    case none
    /// Saturday's is taken on Friday, Sunday's on Monday.
    case nearest
    /// Both are taken on Monday.
    case monday
    /// Two days later, as where two holidays follow each other.
    case twoLater
  }

  let name: String
  let falls: Falls
  let substitute: Substitute
  /// The first year in which it was kept.
  let since: Int

  init(_ name: String, _ falls: Falls, _ substitute: Substitute = .none, since: Int = 1) {
    self.name = name
    self.falls = falls
    self.substitute = substitute
    self.since = since
  }

  /// Whether the day is this holiday or the day off for it.
  func covers(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    if case .run(let runMonth, let from, let through) = falls {
      return year >= since && month == runMonth && (from...max(from, through)).contains(dayOfMonth)
    }
    // A New Year's Day on a Saturday is taken on the last Friday of the year before.
    if month == 12, dayOfMonth == 31, covers(day, keptIn: year + 1) { return true }
    // No other day off leaves the month of its holiday.
    guard falls.month == nil || falls.month == month else { return false }
    return covers(day, keptIn: year)
  }

  private func covers(_ day: Day, keptIn year: Int) -> Bool {
    guard year >= since, let kept = self.day(in: year), abs(kept.days(since: day)) <= 2 else { return false }
    return kept == day || dayOff(for: kept) == day
  }

  /// The holiday of that year; `nil` for a run of days.
  private func day(in year: Int) -> Day? {
    switch falls {
    case .run: nil
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .nth(let count, let weekday, let month):
      Day(year: year, month: month, day: 1)?.first(weekday).adding(days: 7 * (count - 1))
    case .last(let weekday, let month):
      Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))?.adding(days: -6).first(weekday)
    case .before(let weekday, let month, let day):
      Day(year: year, month: month, day: day)?.adding(days: -7).first(weekday)
    case .easter(let offset): Easter.sunday(of: year)?.adding(days: offset)
    }
  }

  private func dayOff(for day: Day) -> Day? {
    switch (substitute, day.weekday) {
    case (.nearest, .saturday): day.adding(days: -1)
    case (.nearest, .sunday), (.monday, .sunday): day.adding(days: 1)
    case (.monday, .saturday), (.twoLater, .saturday), (.twoLater, .sunday): day.adding(days: 2)
    default: nil
    }
  }
}

extension Day {
  /// This day or the first such weekday after it.
  fileprivate func first(_ weekday: Weekday) -> Day {
    (0..<7).map(adding(days:)).first { $0.weekday == weekday } ?? self
  }
}

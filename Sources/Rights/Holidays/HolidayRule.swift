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
    // A New Year's Day on a Saturday is taken on the last Friday of the year before.
    let years = month == 12 && dayOfMonth == 31 ? [year, year + 1] : [year]
    return years.contains { covers(day, keptIn: $0) }
  }

  private func covers(_ day: Day, keptIn year: Int) -> Bool {
    guard year >= since else { return false }
    return days(in: year).contains { $0 == day || dayOff(for: $0) == day }
  }

  private func days(in year: Int) -> [Day] {
    switch falls {
    case .run(let month, let from, let through):
      return (from...max(from, through)).compactMap { Day(year: year, month: month, day: $0) }
    case .fixed(let month, let day): return [Day(year: year, month: month, day: day)].compactMap { $0 }
    case .nth(let count, let weekday, let month):
      let days = HolidayRule.days(of: weekday, month: month, year: year)
      return days.indices.contains(count - 1) ? [days[count - 1]] : []
    case .last(let weekday, let month): return HolidayRule.days(of: weekday, month: month, year: year).suffix(1)
    case .before(let weekday, let month, let day):
      guard let limit = Day(year: year, month: month, day: day) else { return [] }
      return (1...7).map { limit.adding(days: -$0) }.filter { $0.weekday == weekday }
    case .easter(let offset): return [Easter.sunday(of: year)?.adding(days: offset)].compactMap { $0 }
    }
  }

  private static func days(of weekday: Weekday, month: Int, year: Int) -> [Day] {
    guard let first = Day(year: year, month: month, day: 1) else { return [] }
    return (0..<Day.length(ofMonth: month, year: year)).map(first.adding(days:)).filter { $0.weekday == weekday }
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

public import Money

/// Which days of the week are closed, and whether public holidays are.
public struct WorkingWeek: Sendable, Hashable {
  /// Weekdays that are no working days.
  public let closedWeekdays: Set<Weekday>
  /// Whether public holidays are no working days either.
  public let closedOnHolidays: Bool

  /// A week closed on those weekdays and, unless said otherwise, on public holidays.
  public init(closed closedWeekdays: Set<Weekday>, onHolidays closedOnHolidays: Bool = true) {
    self.closedWeekdays = closedWeekdays
    self.closedOnHolidays = closedOnHolidays
  }

  /// Monday to Saturday.
  public static let mondayToSaturday = WorkingWeek(closed: [.sunday])
  /// Monday to Friday.
  public static let mondayToFriday = WorkingWeek(closed: [.saturday, .sunday])

  /// Why the day is no working day; `nil` if it is one.
  public func closure(on day: Day, holidays: Holidays) -> Closure? {
    if closedOnHolidays, let name = holidays.name(of: day) { return .holiday(name) }
    return closedWeekdays.contains(day.weekday) ? .weekday(day.weekday) : nil
  }
}

/// Why a day is no working day.
public enum Closure: Sendable, Hashable {
  case weekday(Weekday)
  /// A public holiday, with its name.
  case holiday(String)

  /// `sunday` or the name of the holiday.
  public var words: String {
    switch self {
    case .weekday(let weekday): weekday.rawValue
    case .holiday(let name): name
    }
  }
}

/// How the days of a period are counted. The day of the event that starts it is never counted.
public enum Counting: Sendable, Hashable {
  /// Every day counts; a last day that is closed in the week moves on to the next open day (`nil`: it stays).
  case calendarDays(lastDayMovesOver: WorkingWeek?)
  /// Only open days count.
  case businessDays(WorkingWeek)

  /// Longest period counted.
  public static let longestPeriodDays = 400
  /// How many days are looked through in search of days that count, before giving up.
  public static let longestSearchDays = 4_000
  /// Day numbers of 1900-01-01 and 2200-12-31: days outside are refused.
  public static let supportedDayNumbers = -25_567...84_370

  /// The period of that many days (1 to `longestPeriodDays`) after the event.
  public func period(of days: Int, after event: Day, holidays: Holidays) throws(RightsProblem) -> CountedPeriod {
    guard (1...Counting.longestPeriodDays).contains(days) else {
      throw .periodOutOfRange(days: days, limit: Counting.longestPeriodDays)
    }
    guard Counting.supportedDayNumbers.contains(event.number) else {
      throw .dayOutOfRange(field: "start of the period", number: event.number)
    }
    switch self {
    case .calendarDays(let week):
      let last = event.adding(days: days)
      var steps = [CountingStep.counted(first: event.adding(days: 1), last: last, days: days)]
      let moved = try Counting.moveOver(week, from: last, holidays: holidays, steps: &steps)
      return CountedPeriod(
        event: event, countedDays: (1...days).map(event.adding(days:)), lastDay: moved, steps: steps)
    case .businessDays(let week):
      return try Counting.openDays(days, of: week, after: event, holidays: holidays)
    }
  }

  /// The first open day from `last` on, which is `last` itself if it is open; each closed day becomes a step.
  static func moveOver(
    _ week: WorkingWeek?, from last: Day, holidays: Holidays, steps: inout [CountingStep]
  ) throws(RightsProblem) -> Day {
    guard let week else { return last }
    var day = last
    for _ in 0..<longestSearchDays {
      guard let closure = week.closure(on: day, holidays: holidays) else { return day }
      steps.append(.movedOver(day, closure))
      day = day.adding(days: 1)
    }
    throw .noOpenDay(searchedDays: longestSearchDays)
  }

  private static func openDays(
    _ days: Int, of week: WorkingWeek, after event: Day, holidays: Holidays
  ) throws(RightsProblem) -> CountedPeriod {
    var counted: [Day] = []
    var steps: [CountingStep] = []
    for offset in 1...longestSearchDays {
      let day = event.adding(days: offset)
      if let closure = week.closure(on: day, holidays: holidays) {
        steps.append(.notCounted(day, closure))
        continue
      }
      counted.append(day)
      steps.append(.counted(first: day, last: day, days: counted.count))
      if counted.count == days { return CountedPeriod(event: event, countedDays: counted, lastDay: day, steps: steps) }
    }
    throw .noOpenDay(searchedDays: longestSearchDays)
  }
}

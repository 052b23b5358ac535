public import Money

/// A day on which both sides look again at whether what was chosen still fits.
public struct CheckIn: Hashable, Sendable {
  /// Days after its day before a check-in that was not held is overdue and the customer is told; the rep has seven
  /// days to make good.
  public static let graceDays = 7

  /// Its name.
  public let id: ID<CheckIn>

  /// The day months are counted from.
  public let start: Day

  /// How many months after the start it is due, 1 or more.
  public let month: Int

  /// The day it was held; `nil` if it was not.
  public let held: Day?

  /// A check-in that many months after the start.
  /// - Throws: `CheckInRefusal` where the month is not 1 to `CheckInSchedule.mostMonths` or a day is off the calendar.
  public init(id: ID<CheckIn>, start: Day, month: Int, held: Day? = nil) throws(CheckInRefusal) {
    if let fault = CheckIn.fault(start: start, month: month) { throw CheckInRefusal(faults: [fault]) }
    self.id = id
    self.start = start
    self.month = month
    self.held = held
  }

  /// The day it is due: the same day of the month as the start, or the last of a shorter month.
  public var due: Day { start.adding(months: month) }

  /// The day the rep is reminded, a month before; for month 1 that is the start.
  public var reminder: Day { start.adding(months: month - 1) }

  /// The first day on which the customer is told that it is overdue.
  public var overdueFrom: Day { due.adding(days: CheckIn.graceDays + 1) }

  /// The check-in once it was held on that day.
  /// - Throws: `CheckInRefusal` where it was held before; that day stays.
  public func held(on day: Day) throws(CheckInRefusal) -> CheckIn {
    if let held { throw CheckInRefusal(faults: [.alreadyHeld(id, on: held)]) }
    return try CheckIn(id: id, start: start, month: month, held: day)
  }

  static func fault(start: Day, month: Int) -> CheckInRefusal.Fault? {
    if !(1...CheckInSchedule.mostMonths).contains(month) { return .monthOutOfRange(month) }
    guard start.isOnCalendar else { return .offTheCalendar(start: start, month: month) }
    let (year, monthOfYear, _) = start.civil
    return (year * 12 + monthOfYear - 1 + month) / 12 <= 9999 ? nil : .offTheCalendar(start: start, month: month)
  }
}

/// How a check-in stands on a day.
public enum CheckInStatus: Hashable, Sendable {
  /// More than a month away.
  case planned

  /// Less than a month away: the rep has been reminded.
  case reminded

  /// Its day has come, and the days of grace have not passed.
  case due

  /// Not held within the days of grace; so many days past its day, and the customer is told.
  case overdue(days: Int)

  /// Held, so many days past its day; 0 or less is on its day or before.
  case held(daysLate: Int)
}

extension CheckIn {
  /// How the check-in stood at the end of that day.
  public func status(today: Day) -> CheckInStatus {
    if let held, held <= today { return .held(daysLate: held.onCalendar.days(since: due)) }
    if today < reminder { return .planned }
    if today < due { return .reminded }
    if today < overdueFrom { return .due }
    return .overdue(days: today.onCalendar.days(since: due))
  }
}

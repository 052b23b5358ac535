public import Money

/// Why check-ins cannot be set or marked so; those there were stay.
public struct CheckInRefusal: Error, Hashable, Sendable {
  /// One reason.
  public enum Fault: Hashable, Sendable {
    /// The month is not 1 to `CheckInSchedule.mostMonths`.
    case monthOutOfRange(Int)

    /// The start or the day it is due is outside the years 1 to 9999.
    case offTheCalendar(start: Day, month: Int)

    /// The month is named more than once.
    case sameMonth(Int)

    /// There are too many; none was looked at.
    case tooMany(count: Int, limit: Int)

    /// It was held before, on that day.
    case alreadyHeld(ID<CheckIn>, on: Day)
  }

  /// Every reason, at least one.
  public let faults: [Fault]
}

extension CheckInRefusal: CustomStringConvertible {
  /// The reasons, one a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension CheckInRefusal.Fault: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .monthOutOfRange(let month):
      "There is no check-in in month \(month). Choose a month from 1 to \(CheckInSchedule.mostMonths)."
    case .offTheCalendar(let start, let month):
      "Month \(month) after day number \(start.number) is outside the years 1 to 9999. Choose another start."
    case .sameMonth(let month):
      "Month \(month) is named more than once. One check-in a month is enough."
    case .tooMany(let count, let limit):
      "There are \(count) check-ins, the most is \(limit)."
    case .alreadyHeld(let id, let day):
      "Check-in \(id) was held on \(day). That stays."
    }
  }
}

public import Money

/// The check-ins of an agreement, in the order of their days, and when each side hears of them.
public struct CheckInSchedule: Hashable, Sendable {
  /// The latest month a check-in can be due.
  public static let mostMonths = 1200

  /// The most check-ins in one schedule.
  public static let most = 1200

  /// The check-ins, earliest first.
  public let checkIns: [CheckIn]

  /// Check-ins in those months after the start, named `check-in-6` for month 6.
  /// - Throws: `CheckInRefusal` with every month that is out of range or named twice, and with too many months.
  public init(start: Day, months: [Int]) throws(CheckInRefusal) {
    guard months.count <= CheckInSchedule.most else {
      throw CheckInRefusal(faults: [.tooMany(count: months.count, limit: CheckInSchedule.most)])
    }
    var faults: [CheckInRefusal.Fault] = []
    var checkIns: [CheckIn] = []
    var seen: Set<Int> = []
    for month in months {
      if !seen.insert(month).inserted { faults.append(.sameMonth(month)) }
      do {
        checkIns.append(try CheckIn(id: ID("check-in-\(month)"), start: start, month: month))
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else { throw CheckInRefusal(faults: faults) }
    self.checkIns = checkIns.sorted { $0.month < $1.month }
  }

  /// Everything that goes into the two calendars, by day.
  public var entries: [CheckInEntry] {
    checkIns.flatMap { checkIn in
      [
        CheckInEntry(day: checkIn.reminder, checkIn: checkIn.id, kind: .reminder, tells: [.rep]),
        CheckInEntry(day: checkIn.due, checkIn: checkIn.id, kind: .due, tells: [.rep, .customer]),
        CheckInEntry(day: checkIn.overdueFrom, checkIn: checkIn.id, kind: .overdueUnlessHeld, tells: [.customer]),
      ]
    }.sorted { $0.day < $1.day }
  }
}

/// A day on which a side hears of a check-in.
public struct CheckInEntry: Hashable, Sendable {
  /// What it hears.
  public enum Kind: String, Hashable, Sendable {
    /// That the check-in is a month away.
    case reminder

    /// That it is today.
    case due

    /// That it was not held, unless it was.
    case overdueUnlessHeld
  }

  /// The day.
  public let day: Day

  /// The check-in.
  public let checkIn: ID<CheckIn>

  /// What is heard.
  public let kind: Kind

  /// Who hears it.
  public let tells: [Party]
}

public import Money

/// How one side's promises stand: counts, and the words in which they are shown.
///
/// These plain counts are all that is ever shown to others. The chance worked out from them is in `OwnPicture`.
public struct Standing: Hashable, Sendable {
  /// The most promises of one kind.
  public static let most = 1_000_000

  /// Kept on their day or before.
  public let keptOnTime: Int

  /// Kept after their day.
  public let keptLate: Int

  /// Broken.
  public let broken: Int

  /// Not settled, and not due yet.
  public let open: Int

  /// Not settled, and past their day.
  public let overdue: Int

  /// These counts.
  /// - Throws: `StandingRefusal` naming every count that is below 0 or above `most`.
  public init(keptOnTime: Int, keptLate: Int, broken: Int, open: Int, overdue: Int) throws(StandingRefusal) {
    let counts: [(PromiseStatus, Int)] = [
      (.keptOnTime, keptOnTime), (.keptLate, keptLate), (.broken, broken), (.open, open), (.overdue, overdue),
    ]
    let wrong = counts.filter { !(0...Standing.most).contains($0.1) }
    guard wrong.isEmpty else {
      throw StandingRefusal(faults: wrong.map { StandingRefusal.Fault(count: $0.0, value: $0.1) })
    }
    self.keptOnTime = keptOnTime
    self.keptLate = keptLate
    self.broken = broken
    self.open = open
    self.overdue = overdue
  }

  /// How that side's promises stand at the end of that day; released ones are left out.
  /// - Throws: `StandingRefusal` where there are more than `most` of one kind.
  public init(of promises: [Promise], by party: Party, today: Day) throws(StandingRefusal) {
    var counts: [PromiseStatus: Int] = [:]
    for promise in promises where promise.by == party { counts[promise.status(today: today), default: 0] += 1 }
    try self.init(
      keptOnTime: counts[.keptOnTime] ?? 0, keptLate: counts[.keptLate] ?? 0, broken: counts[.broken] ?? 0,
      open: counts[.open] ?? 0, overdue: counts[.overdue] ?? 0)
  }

  /// Promises that were kept, on time or late, or broken.
  public var settled: Int { keptOnTime + keptLate + broken }

  /// The counts in words: `9 of 10 on time, 1 late, 2 open`; what there is none of is left out.
  public var words: String {
    let rest = [(keptLate, "late"), (broken, "broken"), (open, "open"), (overdue, "overdue")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if settled == 0 && rest.isEmpty { return "no promises yet" }
    let first = settled == 0 ? "none settled yet" : "\(keptOnTime) of \(settled) on time"
    return ([first] + rest).joined(separator: ", ")
  }
}

/// Counts of promises that cannot be; nothing was worked out from them.
public struct StandingRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// One such count.
  public struct Fault: Hashable, Sendable {
    /// Which count.
    public let count: PromiseStatus

    /// What it was.
    public let value: Int
  }

  /// Every count that is wrong.
  public let faults: [Fault]

  /// The counts, one a line, and what they may be.
  public var description: String {
    faults.map { "\($0.count.rawValue): \($0.value) is no count. Write 0 to \(Standing.most)." }.joined(separator: "\n")
  }
}

/// One month of an option as both sides would live it, in currency units, not discounted.
public struct CareMonth: Hashable, Sendable {
  /// Month of the horizon, from 1.
  public let month: Int

  /// Whether the agreement runs: its first segment has begun and it has not ended.
  public let running: Bool

  /// The chance that she is still there, 1 in month 1; it stays where it was once the option has ended.
  public let survival: Double

  /// What she pays for the month; 0 where nothing runs.
  public let pay: Double

  /// What she pays once: a negative one-off, due in month 1.
  public let oneOffPayment: Double

  /// What serving her costs.
  public let cost: Double

  /// What the month is worth to her.
  public let benefit: Double

  /// All that she would have to pay in the month.
  public var payment: Double { pay + oneOffPayment }
}

extension CareOption {
  /// The months of the horizon one by one; the segments must be in rising order.
  func months(through horizon: Int) -> [CareMonth] {
    var months: [CareMonth] = []
    months.reserveCapacity(max(0, horizon))
    var next = 0
    var course: CareCourse?
    var survival = 1.0
    for month in stride(from: 1, through: horizon, by: 1) {
      while next < segments.count, segments[next].fromMonth <= month {
        course = segments[next].course
        next += 1
      }
      var terms: CareTerms?
      if case .runs(let running)? = course { terms = running }
      if month > 1 { survival *= terms?.retention ?? 1 }
      months.append(
        CareMonth(
          month: month, running: terms != nil, survival: survival, pay: terms?.pay ?? 0,
          oneOffPayment: month == 1 ? max(0, -customerOneOff) : 0, cost: terms?.cost ?? 0,
          benefit: terms?.benefit ?? 0))
    }
    return months
  }
}

import Money

/// Two habits side by side, month by month, in the same community.
///
/// A picture of assumptions, not a forecast: change an assumption and look again.
public struct ReputationPicture: Sendable, Hashable {
  /// The longest picture, in months.
  public static let longest = 600
  /// The largest amount, in currency units, either way.
  public static let largestAmount = 1e9
  /// The largest number of households, talks, people told or purchases.
  public static let largestCount = 1e9
  /// Yearly discount rates that can be used.
  public static let discountRates = -0.5...10.0

  /// The win-win habit, one entry a month.
  public let winWin: [HabitMonth]
  /// The habit it is compared with, one entry a month.
  public let other: [HabitMonth]
  /// First month in which the win-win total is above the other; `nil` if that never happens, as with equal habits.
  public let firstMonthAhead: Int?

  /// Draws the picture for months 1 to `months` (1 to `longest`).
  ///
  /// Throws, naming the field, if a figure lies outside what it can be.
  public init(winWin: Habit, other: Habit, community: Community, months: Int) throws(PictureRefusal) {
    guard (1...Self.longest).contains(months) else {
      throw PictureRefusal(part: .picture, field: "months", value: Double(months))
    }
    try winWin.check(as: .winWin)
    try other.check(as: .other)
    try community.check()
    self.winWin = winWin.months(months, in: community)
    self.other = other.months(months, in: community)
    firstMonthAhead =
      zip(self.winWin, self.other)
      .first { Closeness.more($0.cumulative, than: $1.cumulative) }?.0.month
  }

  /// Both running totals at the end of a month (counted from 1), in currency units; `nil` outside the picture.
  public func totals(atMonth month: Int) -> (winWin: Double, other: Double)? {
    guard winWin.indices.contains(month - 1) else { return nil }
    return (winWin[month - 1].cumulative, other[month - 1].cumulative)
  }
}

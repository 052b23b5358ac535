package import Money

/// A day in any year, counted from 1 January in a year without a leap day.
package struct DayOfYear: Hashable, Sendable {
  /// 1 for 1 January, 365 for 31 December.
  package let number: Int

  /// The day of that number; `nil` beyond 1...365.
  package init?(number: Int) {
    guard (1...365).contains(number) else { return nil }
    self.number = number
  }

  /// The day in a text: `06-14` or `6-14`, a whole date such as `2027-06-14`, or its number; `nil` for anything else.
  package init?(_ text: String) {
    let trimmed = text.trimmed
    if let number = Int(trimmed) {
      self.init(number: number)
      return
    }
    let parts = (trimmed.wholeMatch(of: /\d{4}-(\d{1,2}-\d{1,2})/)?.output.1 ?? trimmed[...]).split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]),
      let date = Day(year: DayOfYear.year, month: month, day: day)
    else { return nil }
    self.init(number: date.days(since: DayOfYear.first) + 1)
  }

  /// As month and day, `06-14`.
  package var text: String { String(day.description.suffix(5)) }

  /// The day in a year without a leap day.
  package var day: Day { DayOfYear.first.adding(days: number - 1) }

  private static let year = 2025
  private static let first = Day(year: year, month: 1, day: 1) ?? Day(number: 0)
}

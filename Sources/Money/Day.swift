/// A calendar day of the Gregorian calendar, with no time of day and no time zone.
///
/// Kept as the number of days since 1970-01-01, so adding and comparing days is plain counting.
/// The conversion is Howard Hinnant's `days_from_civil` and `civil_from_days`, and days beyond them have the first or last date there is.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// 0001-01-01.
  public static let first = Day(number: -719_162)
  /// 9999-12-31.
  public static let last = Day(number: 2_932_896)

  /// The day that many days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The day of that year, month (1...12) and day of the month; `nil` where the calendar has none, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The day written as `2025-07-03`; `nil` for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1...12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = min(max(number, Day.first.number), Day.last.number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday.allCases[(number % 7 + 10) % 7] }

  /// The day that many days later, earlier where negative.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Day(number: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day of the month that many months later, or the last day of that month where it has no such day; the
  /// first or last day there is where it lies beyond.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let (total, overflow) = (year * 12 + (month - 1)).addingReportingOverflow(months)
    guard !overflow, (12..<120_000).contains(total) else { return months < 0 ? Day.first : Day.last }
    let newYear = total / 12
    let newMonth = total % 12 + 1
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// Days from `other` to this day; negative where this day is earlier.
  public func days(since other: Day) -> Int {
    let (difference, overflow) = number.subtractingReportingOverflow(other.number)
    return overflow ? (number < 0 ? .min : .max) : difference
  }

  /// `2025-07-03`.
  public var description: String {
    let (year, month, day) = civil
    return [Day.padded(year, 4), Day.padded(month, 2), Day.padded(day, 2)].joined(separator: "-")
  }

  /// The earlier of two days.
  public static func < (first: Day, second: Day) -> Bool { first.number < second.number }

  /// How many days the month (1...12) of that year has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: String, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: Codable {
  /// A day written as `2026-04-02`.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no day: \(text)"))
    }
    self = day
  }

  /// Writes it as `2026-04-02`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

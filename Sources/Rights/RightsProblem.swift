/// Why no answer can be worked out from what was given.
///
/// In every case nothing was computed and nothing changed; mend what is named and ask again.
public enum RightsProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// More holidays than one contract may bring along.
  case tooManyHolidays(count: Int, limit: Int)
  /// A day outside the years 1900 to 2200; `field` names it.
  case dayOutOfRange(field: String, number: Int)
  /// A price below zero.
  case negativePrice(Price)
  /// A currency that is not three letters.
  case notACurrency(String)
  /// A period longer than any that is counted here, or below one day.
  case periodOutOfRange(days: Int, limit: Int)
  /// No day that counts was found in that many days: the working week has no open day.
  case noOpenDay(searchedDays: Int)

  /// What is wrong and what to do, in words.
  public var description: String {
    switch self {
    case .tooManyHolidays(let count, let limit):
      "\(count) holidays were given, at most \(limit) are taken. Give only those near the contract."
    case .dayOutOfRange(let field, let number):
      "The day in \(field) (day \(number) from 1970-01-01) is not in the years 1900 to 2200. Correct it."
    case .negativePrice(let price): "The price \(price) is below zero. Give the whole price the customer pays."
    case .notACurrency(let text): "\"\(text)\" is not a currency. Give three letters, such as EUR."
    case .periodOutOfRange(let days, let limit): "A period of \(days) days is not counted here: give 1 to \(limit)."
    case .noOpenDay(let searched): "No day that counts in \(searched) days. Check the working week and the holidays."
    }
  }
}

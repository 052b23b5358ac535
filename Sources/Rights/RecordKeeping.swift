public import Money

/// How long the law makes somebody in business keep what was agreed, by country.
///
/// The table was researched in 2026-12 and is not legal advice. Where it says nothing, six years are taken, the commonest.
public struct RecordKeeping: Hashable, Sendable {
  /// So many years, from the end of the year in which it was agreed.
  public let years: Int
  /// The rule; `nil` where the table does not have the place.
  public let source: String?

  /// The rule of a country, an ISO 3166-1 code.
  public init(country: String) {
    let rules: [String: (Int, String)] = [
      "ES": (6, "Código de Comercio, art. 30.1"), "DE": (6, "Handelsgesetzbuch, § 257"),
      "FR": (10, "Code de commerce, art. L123-22"), "IT": (10, "Codice civile, art. 2220"),
      "GB": (6, "Limitation Act 1980, s 5"), "AU": (5, "Income Tax Assessment Act 1936, s 262A"),
      "NZ": (7, "Tax Administration Act 1994, s 22"), "CA": (6, "Income Tax Act, s 230(4)"),
    ]
    let rule = rules[Place(country: country).country]
    (years, source) = (rule?.0 ?? 6, rule?.1)
  }

  /// The last day on which something that was agreed on a day is kept.
  public func until(agreedOn day: Day) -> Day {
    Day(iso: "\(day.civil.year + years)-12-31") ?? day
  }
}

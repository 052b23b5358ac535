import Money
import Terminal

extension Day {
  /// `Tuesday 8 July 2025`.
  var spoken: String { "\(weekday.name) \(civil.day) \(English.month(civil.month)) \(civil.year)" }

  /// `Tue 8 July`.
  var short: String { "\(weekday.name.prefix(3)) \(civil.day) \(English.month(civil.month))" }
}

extension Weekday {
  /// `Tuesday`.
  var name: String { rawValue.capitalized(first: true) }
}

extension String {
  /// The text with its first letter large or small.
  func capitalized(first isLarge: Bool) -> String {
    guard let first else { return self }
    return (isLarge ? first.uppercased() : first.lowercased()) + dropFirst()
  }
}

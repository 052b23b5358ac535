import Desk

/// A language the desk speaks.
package enum Language: String, CaseIterable, Sendable, Codable {
  /// English.
  case english = "en"
  /// Spanish.
  case spanish = "es"
}

extension Household {
  /// The language of its Table.
  ///
  /// - Parameter other: where that is none of the desk's.
  func spoken(or other: Language = .english) -> Language { Language(rawValue: language) ?? other }
}

/// A language the desk speaks.
package enum Language: String, CaseIterable, Sendable, Codable {
  /// English.
  case english = "en"
  /// Spanish.
  case spanish = "es"
}

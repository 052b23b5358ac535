import Foundation

/// Values kept as JSON text in one column.
enum Document {
  /// The value as JSON, the keys in order so that the same value is the same text.
  static func text<T: Encodable>(_ value: T) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The value in a JSON text.
  static func value<T: Decodable>(_ type: T.Type = T.self, in text: String) throws -> T {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw DatabaseFault.damaged("a kept \(type) cannot be read: \(error)")
    }
  }
}

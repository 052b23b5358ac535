/// A statement with its values apart from it: what stands in `\(…)` is bound, never written into the text.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
  /// The pieces of the text; between each two stands a value.
  package private(set) var pieces: [String]
  /// The values, one fewer than the pieces.
  package private(set) var values: [SQLValue]

  /// A statement without values.
  package init(stringLiteral value: String) {
    pieces = [value]
    values = []
  }

  /// A piece of a statement that was written here, such as the name of a table; never anything that came from outside.
  init(text: String) { self.init(stringLiteral: text) }

  /// A value to bind.
  init(value: SQLValue) {
    pieces = ["", ""]
    values = [value]
  }

  /// A statement with values.
  package init(stringInterpolation: StringInterpolation) {
    pieces = stringInterpolation.pieces
    values = stringInterpolation.values
  }

  /// The text with a placeholder for each value, numbered from 1.
  package func text(placeholder: (Int) -> String) -> String {
    var text = pieces[0]
    for (index, piece) in pieces.dropFirst().enumerated() { text += placeholder(index + 1) + piece }
    return text
  }

  /// Adds text and another statement at the end.
  package mutating func append(_ text: String, _ other: SQL) {
    pieces[pieces.count - 1] += text + other.pieces[0]
    pieces += other.pieces.dropFirst()
    values += other.values
  }

  /// Collects text and values.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces = [""]
    fileprivate var values: [SQLValue] = []

    /// Nothing yet.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Text of the statement.
    package mutating func appendLiteral(_ literal: String) { pieces[pieces.count - 1] += literal }

    /// A text to bind.
    package mutating func appendInterpolation(_ value: String) { bind(.text(value)) }

    /// A text to bind, or NULL.
    package mutating func appendInterpolation(_ value: String?) { bind(value.map(SQLValue.text) ?? .null) }

    /// A whole number to bind.
    package mutating func appendInterpolation(_ value: Int) { bind(.integer(Int64(value))) }

    /// A whole number to bind, or NULL.
    package mutating func appendInterpolation(_ value: Int?) { bind(value.map { .integer(Int64($0)) } ?? .null) }

    /// A whole number to bind.
    package mutating func appendInterpolation(_ value: Int64) { bind(.integer(value)) }

    /// A whole number to bind, or NULL.
    package mutating func appendInterpolation(_ value: Int64?) { bind(value.map(SQLValue.integer) ?? .null) }

    /// Bytes to bind.
    package mutating func appendInterpolation(_ value: [UInt8]) { bind(.bytes(value)) }

    /// Yes or no to bind, as 1 or 0.
    package mutating func appendInterpolation(_ value: Bool) { bind(.integer(value ? 1 : 0)) }

    /// Another statement, its text and values in this place.
    package mutating func appendInterpolation(_ other: SQL) {
      pieces[pieces.count - 1] += other.pieces[0]
      pieces += other.pieces.dropFirst()
      values += other.values
    }

    private mutating func bind(_ value: SQLValue) {
      values.append(value)
      pieces.append("")
    }
  }
}

/// A value as both engines keep it.
package enum SQLValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// A whole number of 64 bits.
  case integer(Int64)
  /// A number with a fraction.
  case real(Double)
  /// Text.
  case text(String)
  /// Bytes.
  case bytes([UInt8])
}

/// A piece of a page: text that is safe to send, because whatever was put into it was escaped on the way in.
///
/// Written as a string literal; `\(…)` escapes a string and takes another piece as it is, so that forgetting to escape
/// cannot be written. Attribute values always stand in double quotes.
public struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  /// The markup.
  public private(set) var text: String

  /// A literal, taken as it is.
  public init(stringLiteral value: String) { text = value }

  /// A literal with pieces in it.
  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Text from anywhere, escaped.
  public init(escaping text: some StringProtocol) { self.text = HTML.escaped(text) }

  /// Nothing.
  public static let empty: HTML = ""

  /// The markup.
  public var description: String { text }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { text.isEmpty }

  /// One piece after another.
  public static func + (first: HTML, second: HTML) -> HTML {
    var sum = first
    sum.text += second.text
    return sum
  }

  /// Adds a piece at the end.
  public static func += (first: inout HTML, second: HTML) { first.text += second.text }

  /// The text with the five characters that mean something in markup written so that they mean themselves.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // What XML and HTML do not allow, whatever it was meant to be.
      case "\0"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Collects a literal and what stands in it.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text: String

    /// Room for a literal of that size.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    /// The literal's own text.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Text, escaped.
    public mutating func appendInterpolation(_ value: some StringProtocol) { text += HTML.escaped(value) }

    /// A piece, as it is.
    public mutating func appendInterpolation(_ value: HTML) { text += value.text }

    /// A piece if there is one.
    public mutating func appendInterpolation(_ value: HTML?) { text += value?.text ?? "" }

    /// Pieces one after another.
    public mutating func appendInterpolation(_ values: [HTML]) { for value in values { text += value.text } }

    /// A whole number.
    public mutating func appendInterpolation(_ value: Int) { text += String(value) }

    /// A piece only where it holds.
    public mutating func appendInterpolation(if holds: Bool, _ value: @autoclosure () -> HTML) {
      if holds { text += value().text }
    }
  }
}

extension Sequence where Element == HTML {
  /// The pieces one after another.
  public var joined: HTML { reduce(into: HTML.empty) { $0 += $1 } }
}

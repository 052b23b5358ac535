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

  /// The text with the five characters that mean something in markup written so that they mean themselves, and without
  /// what XML and HTML do not allow, whatever it was meant to be.
  static func escaped(_ text: some StringProtocol) -> String { escaped(String(text)) }

  static func escaped(_ text: String) -> String {
    var text = text
    // Most text has none of them.
    let written = text.withUTF8 { bytes -> [UInt8]? in
      guard let first = bytes.firstIndex(where: { $0 <= 0x3E && !isPlain[Int($0)] }) else { return nil }
      var written = [UInt8](bytes[..<first])
      written.reserveCapacity(bytes.count + 32)
      for byte in bytes[first...] {
        if byte > 0x3E || isPlain[Int(byte)] { written.append(byte) } else { written += entity(byte) }
      }
      return written
    }
    return written.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  private static func entity(_ byte: UInt8) -> String.UTF8View {
    switch byte {
    case UInt8(ascii: "&"): "&amp;".utf8
    case UInt8(ascii: "<"): "&lt;".utf8
    case UInt8(ascii: ">"): "&gt;".utf8
    case UInt8(ascii: "\""): "&quot;".utf8
    case UInt8(ascii: "'"): "&#39;".utf8
    default: "".utf8
    }
  }

  /// Whether a byte up to `>` means itself and is allowed.
  private static let isPlain: [Bool] = (UInt8(0)...0x3E).map { byte in
    !"&<>\"'".utf8.contains(byte) && (byte >= 0x20 || "\t\n\r".utf8.contains(byte))
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
    public mutating func appendInterpolation(_ value: String) { text += HTML.escaped(value) }

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

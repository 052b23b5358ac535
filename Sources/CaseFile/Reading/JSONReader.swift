/// Reads JSON (RFC 8259) with the place of everything, keeping numbers as written and refusing doubled names.
///
/// Foundation's reader has no lines for what is found wrong later, takes the last of two equal names in silence and
/// turns decimals into binary; see `docs/decisions/0004-own-json-reader.md`.
package struct JSONReader {
  /// Lists and objects may be nested this deep.
  static let deepest = 64
  /// A file may hold this many values.
  static let mostValues = 4_000_000

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var values = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value the bytes hold.
  ///
  /// - Throws: ``Fault`` at the first place that is no JSON.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> JSONNode {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      reader.index = 3
      reader.lineStart = 3
    }
    reader.skipSpace()
    guard reader.index < bytes.count else { throw reader.fault("the file is empty; one JSON object { … } is expected") }
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else {
      throw reader.fault("there is something after the end of the object; remove it")
    }
    return node
  }

  private var position: Position { Position(line: line, column: index - lineStart + 1) }
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func fault(_ message: String, at place: Position? = nil) -> Fault {
    Fault(position: place ?? position, path: "", message: message)
  }

  private mutating func skipSpace() {
    while let byte = next {
      switch byte {
      case 0x0A:
        index += 1
        line += 1
        lineStart = index
      case 0x20, 0x09, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONNode {
    values += 1
    guard depth <= JSONReader.deepest else {
      throw fault("nested more than \(JSONReader.deepest) deep; flatten it")
    }
    guard values <= JSONReader.mostValues else {
      throw fault("more than \(JSONReader.mostValues) values; split the file")
    }
    let start = position
    switch next {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try members(depth: depth)), position: start)
    case UInt8(ascii: "["): return JSONNode(value: .list(try elements(depth: depth)), position: start)
    case UInt8(ascii: "\""): return JSONNode(value: .text(try text()), position: start)
    case let byte? where byte == UInt8(ascii: "-") || byte.isDigit:
      return JSONNode(value: .number(try number()), position: start)
    default: return JSONNode(value: try word(), position: start)
    }
  }

  private mutating func members(depth: Int) throws(Fault) -> [JSONNode.Member] {
    index += 1
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    skipSpace()
    if next == UInt8(ascii: "}") {
      index += 1
      return members
    }
    while true {
      skipSpace()
      let place = position
      guard next == UInt8(ascii: "\"") else {
        throw fault(next == UInt8(ascii: "}") ? "a comma too many before }" : "a name in quotes is expected here")
      }
      let key = try text()
      guard names.insert(key).inserted else {
        throw fault("\"\(key.clipped)\" stands twice in the same object; keep one", at: place)
      }
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw fault("a colon is missing after \"\(key.clipped)\"") }
      index += 1
      skipSpace()
      members.append(.init(key: key, position: place, value: try value(depth: depth + 1)))
      if try ends(with: UInt8(ascii: "}"), closing: "}") { return members }
    }
  }

  private mutating func elements(depth: Int) throws(Fault) -> [JSONNode] {
    index += 1
    var elements: [JSONNode] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      index += 1
      return elements
    }
    while true {
      skipSpace()
      if next == UInt8(ascii: "]") { throw fault("a comma too many before ]") }
      elements.append(try value(depth: depth + 1))
      if try ends(with: UInt8(ascii: "]"), closing: "]") { return elements }
    }
  }

  private mutating func ends(with close: UInt8, closing: String) throws(Fault) -> Bool {
    skipSpace()
    switch next {
    case UInt8(ascii: ","):
      index += 1
      return false
    case close:
      index += 1
      return true
    case nil: throw fault("the file ends before \(closing)")
    default: throw fault("a comma or \(closing) is expected here")
    }
  }

  private mutating func word() throws(Fault) -> JSONNode.Value {
    let place = position
    var end = index
    while end < bytes.count, bytes[end] >= 0x80 || bytes[end].isLetter || bytes[end] == UInt8(ascii: "_") { end += 1 }
    let word = String(decoding: bytes[index..<end], as: UTF8.self)
    index = end
    switch word {
    case "true": return .yesNo(true)
    case "false": return .yesNo(false)
    case "null": return .null
    case "": throw fault(next == nil ? "the file ends where a value is expected" : "a value is expected here")
    case "NaN", "nan", "Infinity", "inf", "Inf":
      throw fault("\(word) is not a number; write one with digits, or leave the field out", at: place)
    default: throw fault("\(word.clipped) is not a value; text goes in quotes", at: place)
    }
  }

  private mutating func number() throws(Fault) -> WrittenNumber {
    let place = position
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    var wellFormed = whole == 1 || (whole > 1 && bytes[index - whole] != UInt8(ascii: "0"))
    if next == UInt8(ascii: ".") {
      index += 1
      wellFormed = digits() > 0 && wellFormed
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      wellFormed = digits() > 0 && wellFormed
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let byte = next, byte.isLetter || byte == UInt8(ascii: ".") { wellFormed = false }
    guard wellFormed else {
      throw fault("\(text.clipped) is not written as a number; write it like 1490 or 0.05", at: place)
    }
    guard let double = Double(text), double.isFinite else {
      throw fault("\(text.clipped) is too large to be a number here", at: place)
    }
    return WrittenNumber(text: text, double: double)
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = next, byte.isDigit { index += 1 }
    return index - start
  }

  private mutating func text() throws(Fault) -> String {
    let place = position
    index += 1
    var collected: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let text = String(validating: collected, as: UTF8.self) else {
          throw fault("this text is not UTF-8; save the file as UTF-8", at: place)
        }
        return text
      case UInt8(ascii: "\\"):
        index += 1
        collected += Array(String(try escaped()).utf8)
      case 0..<0x20:
        throw fault(byte == 0x0A ? "the text has no closing quote on its line" : "a control character in a text")
      default:
        collected.append(byte)
        index += 1
      }
    }
    throw fault("the file ends inside a text", at: place)
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    guard let byte = next else { throw fault("the file ends inside a text") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicode()
    default: throw fault("\\\(Character(Unicode.Scalar(byte))) means nothing in JSON")
    }
  }

  private mutating func unicode() throws(Fault) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      let second = try hexadecimal()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw fault("half of a character: \\u escapes above FFFF come in pairs")
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "-")
    else { throw fault("\\u needs four hexadecimal digits") }
    index += 4
    return value
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }
  fileprivate var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
}

extension String {
  /// The text, cut where it would make a message unreadable, characters that steer a terminal shown as dots.
  var clipped: String {
    let shown = unicodeScalars.prefix(41).map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: "·"
      default: Character(scalar)
      }
    }
    return shown.count > 40 ? String(shown.prefix(40)) + "…" : String(shown)
  }
}

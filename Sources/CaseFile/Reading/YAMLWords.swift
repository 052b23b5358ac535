/// Reads what stands on one line of YAML: a name, a value, or lists and objects within the line.
struct YAMLWords {
  private let bytes: ArraySlice<UInt8>
  private let line: Int
  private let column: Int
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>, line: Int, column: Int) {
    self.bytes = bytes
    self.line = line
    self.column = column
    index = bytes.startIndex
  }

  var position: Position { Position(line: line, column: column + index - bytes.startIndex) }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private func fault(_ message: String) -> Fault { Fault(position: position, path: "", message: message) }

  /// Whether nothing but a comment is left.
  var isOver: Bool { next == nil || next == UInt8(ascii: "#") }

  /// Whether the line begins with a name and a colon.
  var hasKey: Bool {
    var copy = self
    if next == UInt8(ascii: "{") || next == UInt8(ascii: "[") { return false }
    return (try? copy.key()) != nil
  }

  private mutating func skipSpaces() {
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { index += 1 }
  }

  /// The name before a colon.
  mutating func key() throws(Fault) -> String {
    let name: String
    if isQuote(next) {
      name = try quoted()
      skipSpaces()
    } else {
      name = try plain(until: { $0.isColon }, what: "a name")
    }
    guard isColon else { throw fault("a colon and a space are missing after \"\(name.clipped)\"") }
    index += 1
    skipSpaces()
    return name
  }

  /// The value that takes up the rest of the line.
  mutating func whole() throws(Fault) -> JSONNode {
    let node: JSONNode
    if isFlow || isQuote(next) {
      node = try value(depth: 0)
    } else {
      let place = position
      let text = try plain(until: { $0.isColon }, what: "a value")
      if isColon { throw fault("a colon inside a text; put the text in quotes") }
      node = try word(text, at: place)
    }
    skipSpaces()
    guard isOver else { throw fault("something stands after the end of the value; put text in quotes") }
    return node
  }

  private var isFlow: Bool { next == UInt8(ascii: "[") || next == UInt8(ascii: "{") }

  private func isQuote(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  /// Whether a colon stands here that ends a name.
  private var isColon: Bool {
    next == UInt8(ascii: ":") && (index + 1 == bytes.endIndex || bytes[index + 1] == UInt8(ascii: " "))
  }

  private var isFlowEnd: Bool { next.map { [UInt8](",]}".utf8).contains($0) } ?? false }

  /// A value within a line.
  private mutating func value(depth: Int) throws(Fault) -> JSONNode {
    let place = position
    guard depth <= JSONReader.deepest else { throw fault("nested more than \(JSONReader.deepest) deep; flatten it") }
    switch next {
    case UInt8(ascii: "["): return JSONNode(value: .list(try list(depth: depth)), position: place)
    case UInt8(ascii: "{"): return JSONNode(value: .object(try object(depth: depth)), position: place)
    case let byte where isQuote(byte): return JSONNode(value: .text(try quoted()), position: place)
    default: return try word(try plain(until: { $0.isFlowEnd || $0.isColon }, what: "a value"), at: place)
    }
  }

  private mutating func list(depth: Int) throws(Fault) -> [JSONNode] {
    var nodes: [JSONNode] = []
    try each(UInt8(ascii: "]")) { (words: inout YAMLWords) throws(Fault) in
      nodes.append(try words.value(depth: depth + 1))
    }
    return nodes
  }

  private mutating func object(depth: Int) throws(Fault) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    try each(UInt8(ascii: "}")) { (words: inout YAMLWords) throws(Fault) in
      let place = words.position
      let key = try words.key()
      if members.contains(where: { $0.key == key }) {
        throw Fault(
          position: place, path: "", message: "\"\(key.clipped)\" stands twice in the same place; keep one")
      }
      members.append(.init(key: key, position: place, value: try words.value(depth: depth + 1)))
    }
    return members
  }

  /// Reads elements with commas between them up to the closing bracket.
  private mutating func each(
    _ close: UInt8, _ read: (inout YAMLWords) throws(Fault) -> Void
  ) throws(Fault) {
    index += 1
    skipSpaces()
    while next != close {
      try read(&self)
      skipSpaces()
      guard next == close || next == UInt8(ascii: ",") else {
        throw fault("a comma or a closing bracket is expected on this line")
      }
      if next == UInt8(ascii: ",") { index += 1 }
      skipSpaces()
    }
    index += 1
  }

  private mutating func quoted() throws(Fault) -> String {
    let start = index
    let quote = bytes[index]
    index += 1
    while let byte = next {
      let isEscape = byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"")
      index = min(index + (isEscape ? 2 : 1), bytes.endIndex)
      guard byte == quote else { continue }
      if quote == UInt8(ascii: "'"), next == quote {
        index += 1
        continue
      }
      let inside = bytes[start..<index]
      if quote == UInt8(ascii: "'") {
        return String(decoding: inside.dropFirst().dropLast(), as: UTF8.self).replacing("''", with: "'")
      }
      do { return try JSONReader.read(Array(inside)).text ?? "" } catch { throw fault(error.message) }
    }
    throw fault("the text has no closing quote on its line")
  }

  /// Text without quotes, up to a comment or where `end` says.
  private mutating func plain(until end: (YAMLWords) -> Bool, what: String) throws(Fault) -> String {
    let start = index
    guard let first = next, !end(self) else { throw fault("\(what) is expected here") }
    if [UInt8]("&*!|>%@`?".utf8).contains(first) {
      let sign = String(decoding: [first], as: UTF8.self)
      throw fault("text that begins with \(sign) goes in quotes; what \(sign) means in YAML is not read here")
    }
    while let byte = next, !end(self) {
      if byte == UInt8(ascii: "#"), index > start, bytes[index - 1] == UInt8(ascii: " ") { break }
      if byte < 0x20, byte != UInt8(ascii: "\t") { throw fault("a control character in a text") }
      index += 1
    }
    let kept = bytes[start..<index].reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return String(decoding: Array(kept.reversed()), as: UTF8.self)
  }

  /// What a text without quotes stands for.
  private func word(_ text: String, at place: Position) throws(Fault) -> JSONNode {
    switch text.lowercased() {
    case "true": return JSONNode(value: .yesNo(true), position: place)
    case "false": return JSONNode(value: .yesNo(false), position: place)
    case "null", "~": return JSONNode(value: .null, position: place)
    case "yes", "no", "on", "off":
      throw Fault(position: place, path: "", message: "write true or false, or \"\(text)\" in quotes if it is a word")
    default: break
    }
    let isNumber = text.utf8.first.map { $0 == UInt8(ascii: "-") || (48...57).contains($0) } ?? false
    if isNumber, let read = try? JSONReader.read(Array(text.utf8)), case .number = read.value {
      return JSONNode(value: read.value, position: place)
    }
    return JSONNode(value: .text(text), position: place)
  }
}

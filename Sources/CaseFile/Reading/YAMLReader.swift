/// Reads the plain part of YAML 1.2 that people write by hand, with the place of everything, strictly.
///
/// Mappings and lists by indentation, `[…]` and `{…}` within a line, quoted and plain text, numbers, true, false, null and
/// comments. Anchors, tags, folded text and several documents are refused, and so is `yes`, which YAML's versions
/// read differently.
struct YAMLReader {
  private struct Line {
    let number: Int
    /// Spaces before it.
    var indent: Int
    /// What follows them.
    var bytes: ArraySlice<UInt8>

    var isItem: Bool {
      bytes.first == UInt8(ascii: "-") && (bytes.count == 1 || bytes[bytes.startIndex + 1] == UInt8(ascii: " "))
    }
  }

  private var lines: [Line] = []
  private var index = 0
  private var values = 0

  /// The one mapping or list the bytes hold.
  ///
  /// - Throws: ``Fault`` at the first place that cannot be read.
  static func read(_ bytes: [UInt8]) throws(Fault) -> JSONNode {
    var reader = YAMLReader()
    try reader.split(bytes)
    guard let first = reader.lines.first else {
      throw fault(1, 1, "the file is empty; a catalogue with offers is expected")
    }
    let node = try reader.block(depth: 0)
    if reader.index < reader.lines.count {
      let line = reader.lines[reader.index]
      throw fault(
        line.number, line.indent + 1, "is indented as nothing before it; line it up with line \(first.number)")
    }
    return node
  }

  private static func fault(_ line: Int, _ column: Int, _ message: String) -> Fault {
    Fault(position: Position(line: line, column: column), path: "", message: message)
  }

  private mutating func split(_ bytes: [UInt8]) throws(Fault) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let all = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (place, raw) in all.enumerated() {
      let text = raw.last == 0x0D ? raw.dropLast() : raw
      guard String(validating: text, as: UTF8.self) != nil else {
        throw YAMLReader.fault(place + 1, 1, "this is not UTF-8; save the file as UTF-8")
      }
      let content = text.drop { $0 == UInt8(ascii: " ") }
      guard let first = content.first, first != UInt8(ascii: "#") else { continue }
      let indent = content.startIndex - text.startIndex
      if first == UInt8(ascii: "\t") { throw YAMLReader.fault(place + 1, indent + 1, "a tab; indent with spaces") }
      if lines.isEmpty, indent == 0, content.elementsEqual("---".utf8) { continue }
      lines.append(Line(number: place + 1, indent: indent, bytes: content))
    }
  }

  private mutating func block(depth: Int) throws(Fault) -> JSONNode {
    let line = lines[index]
    values += 1
    guard depth <= JSONReader.deepest, values <= JSONReader.mostValues else {
      throw YAMLReader.fault(line.number, line.indent + 1, "more values, or deeper ones, than a catalogue has")
    }
    let position = Position(line: line.number, column: line.indent + 1)
    return line.isItem
      ? JSONNode(value: .list(try items(at: line.indent, depth: depth)), position: position)
      : JSONNode(value: .object(try members(at: line.indent, depth: depth)), position: position)
  }

  private mutating func items(at indent: Int, depth: Int) throws(Fault) -> [JSONNode] {
    var items: [JSONNode] = []
    while index < lines.count, lines[index].indent == indent, lines[index].isItem {
      let line = lines[index]
      let rest = line.bytes.dropFirst().drop { $0 == UInt8(ascii: " ") }
      let column = indent + (rest.startIndex - line.bytes.startIndex)
      if rest.isEmpty || rest.first == UInt8(ascii: "#") {
        items.append(try nested(under: line, itemsToo: false, depth: depth))
        continue
      }
      let inner = Line(number: line.number, indent: column, bytes: rest)
      var words = YAMLWords(rest, line: line.number, column: column + 1)
      if inner.isItem || words.hasKey {
        lines[index] = inner
        items.append(try block(depth: depth + 1))
      } else {
        items.append(try words.whole())
        index += 1
      }
    }
    return items
  }

  private mutating func members(at indent: Int, depth: Int) throws(Fault) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    while index < lines.count, lines[index].indent == indent, !lines[index].isItem {
      let line = lines[index]
      var words = YAMLWords(line.bytes, line: line.number, column: indent + 1)
      let place = words.position
      let key = try words.key()
      guard names.insert(key).inserted else {
        throw YAMLReader.fault(line.number, indent + 1, "\"\(key.clipped)\" stands twice in the same place; keep one")
      }
      if words.isOver {
        members.append(
          .init(key: key, position: place, value: try nested(under: line, itemsToo: true, depth: depth)))
      } else {
        members.append(.init(key: key, position: place, value: try words.whole()))
        index += 1
      }
    }
    return members
  }

  /// What stands on the lines below that are indented more; a list may stand as far left as its name.
  private mutating func nested(under line: Line, itemsToo: Bool, depth: Int) throws(Fault) -> JSONNode {
    index += 1
    if index < lines.count {
      let next = lines[index]
      if next.indent > line.indent || (itemsToo && next.indent == line.indent && next.isItem) {
        return try block(depth: depth + 1)
      }
    }
    return JSONNode(value: .null, position: Position(line: line.number, column: line.indent + 1))
  }
}

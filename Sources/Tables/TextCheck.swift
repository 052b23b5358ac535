/// Whether bytes are text that a table can be read from.
enum TextCheck {
  /// Where the text begins, after a byte order mark.
  ///
  /// - Throws: ``TableFault`` at the first byte that is no UTF-8 text.
  static func start(of bytes: [UInt8]) throws(TableFault) -> Int {
    guard bytes.count <= TableReader.mostBytes else {
      throw TableFault(
        line: 1, message: "is larger than \(TableReader.mostBytes / 1024 / 1024) MB, which no such table is; split it")
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw fault(
        at: zero, in: bytes, "a zero byte: this is no text file, or not UTF-8; save it as CSV in UTF-8")
    }
    if let bad = firstNotUTF8(bytes) {
      throw fault(at: bad, in: bytes, "this is not UTF-8; save the file as CSV in UTF-8")
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func firstNotUTF8(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  private static func fault(at index: Int, in bytes: [UInt8], _ message: String) -> TableFault {
    let before = bytes[..<index]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    return TableFault(line: line, column: index - lineStart + 1, message: message)
  }
}

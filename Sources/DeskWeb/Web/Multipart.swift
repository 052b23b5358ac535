import Desk

/// A file that a form sent.
struct SentFile: Sendable, Hashable {
  /// The form's field.
  let field: String
  /// What the file is called where it comes from; for reading, never for a path.
  let name: String
  /// What is in it.
  let bytes: [UInt8]
}

/// Reads a form sent as `multipart/form-data` (RFC 7578), strictly: whatever no browser sends is refused.
struct Multipart {
  /// Characters of a boundary, as RFC 2046 has it.
  static let boundaryCharacters = 1...70
  /// Parts of a form, files among them.
  static let mostParts = Form.mostFields
  /// Files of a form.
  static let mostFiles = 4
  /// Bytes of the lines before a part's content.
  static let mostHeaderBytes = 2048

  /// The boundary that a content type names; `nil` where it is not that of such a form.
  ///
  /// - Throws: ``WebFault/unreadable`` where it is one without a proper boundary.
  static func boundary(in contentType: String) throws(WebFault) -> String? {
    let pieces = contentType.split(separator: ";").map { String($0).trimmed }
    guard pieces.first?.lowercased() == "multipart/form-data" else { return nil }
    let named = pieces.dropFirst().filter { $0.lowercased().hasPrefix("boundary=") }
    guard named.count == 1, var boundary = named.first.map({ String($0.dropFirst("boundary=".count)) }) else {
      throw .unreadable
    }
    if boundary.hasPrefix("\""), boundary.hasSuffix("\""), boundary.count > 2 {
      boundary = String(boundary.dropFirst().dropLast())
    }
    let isPlain = boundary.utf8.allSatisfy { (33...126).contains($0) && $0 != UInt8(ascii: "\"") }
    guard boundaryCharacters.contains(boundary.utf8.count), isPlain else { throw .unreadable }
    return boundary
  }

  private let bytes: [UInt8]
  private let delimiter: [UInt8]
  private var index = 0

  /// The fields and files of such a form.
  static func read(
    _ bytes: [UInt8], boundary: String
  ) throws(WebFault) -> (fields: [(name: String, value: String)], files: [SentFile]) {
    var reader = Multipart(bytes: bytes, delimiter: [UInt8](("--" + boundary).utf8))
    return try reader.parts()
  }

  private init(bytes: [UInt8], delimiter: [UInt8]) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  private mutating func parts() throws(WebFault) -> (fields: [(name: String, value: String)], files: [SentFile]) {
    var fields: [(name: String, value: String)] = []
    var files: [SentFile] = []
    guard bytes.starts(with: delimiter) else { throw .unreadable }
    index = delimiter.count
    while try !isAtEnd() {
      guard fields.count + files.count < Multipart.mostParts else { throw .tooLarge }
      let (name, fileName) = try header()
      let content = try content()
      if let fileName {
        guard files.count < Multipart.mostFiles else { throw .tooLarge }
        // A browser sends a file without name or content where none was chosen.
        if !fileName.isEmpty || !content.isEmpty {
          files.append(SentFile(field: name, name: fileName, bytes: content))
        }
      } else {
        guard let text = String(validating: content, as: UTF8.self) else { throw .unreadable }
        fields.append((name, Form.plain(text)))
      }
    }
    return (fields, files)
  }

  /// After a delimiter: the end of the form, or the next part's line.
  private mutating func isAtEnd() throws(WebFault) -> Bool {
    if take("--") {
      _ = take("\r\n")
      guard index == bytes.count else { throw .unreadable }
      return true
    }
    guard take("\r\n") else { throw .unreadable }
    return false
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let wanted = text.withUTF8Buffer(Array.init)
    guard bytes[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  /// The names in the lines before a part's content, which end with an empty one.
  private mutating func header() throws(WebFault) -> (name: String, fileName: String?) {
    let start = index
    var found: (name: String, fileName: String?)?
    while !take("\r\n") {
      guard let end = Multipart.first("\r\n", in: bytes, from: index), end - start <= Multipart.mostHeaderBytes,
        let line = String(validating: bytes[index..<end], as: UTF8.self)
      else { throw .unreadable }
      index = end + 2
      if line.lowercased().hasPrefix("content-disposition:") {
        guard found == nil else { throw .unreadable }
        found = try Multipart.names(in: String(line.dropFirst("content-disposition:".count)))
      }
    }
    guard let found else { throw .unreadable }
    return found
  }

  private static func names(in text: String) throws(WebFault) -> (name: String, fileName: String?) {
    var rest = text.trimmed[...]
    guard rest.lowercased().hasPrefix("form-data") else { throw .unreadable }
    rest = rest.dropFirst("form-data".count)
    var values: [String: String] = [:]
    while !rest.isEmpty {
      rest = rest.drop { $0 == ";" || $0 == " " }
      let key = rest.prefix { $0 != "=" }.lowercased()
      rest = rest.dropFirst(key.count + 1)
      guard !key.isEmpty, rest.first == "\"" else { throw .unreadable }
      let value = rest.dropFirst().prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 1)
      guard rest.first == "\"", values.updateValue(unescaped(value), forKey: key) == nil else { throw .unreadable }
      rest = rest.dropFirst()
    }
    guard let name = values["name"] else { throw .unreadable }
    return (name, values["filename"])
  }

  /// Browsers write a quotation mark and line ends in a name as three characters.
  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }

  /// What stands before the next delimiter, which is on a line of its own.
  private mutating func content() throws(WebFault) -> [UInt8] {
    let mark = [UInt8]("\r\n".utf8) + delimiter
    guard let end = Multipart.first(mark, in: bytes, from: index) else { throw .unreadable }
    let content = Array(bytes[index..<end])
    index = end + mark.count
    return content
  }

  private static func first(_ text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    first(text.withUTF8Buffer(Array.init), in: bytes, from: start)
  }

  private static func first(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let lead = wanted.first else { return nil }
    var place = start
    while let candidate = bytes[place...].firstIndex(of: lead) {
      if bytes[candidate...].starts(with: wanted) { return candidate }
      place = candidate + 1
    }
    return nil
  }
}

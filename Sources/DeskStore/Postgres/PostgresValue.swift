internal import CLibPQ

/// A value as it goes to the server: text with its type.
struct PostgresValue {
  let text: String?
  let type: Oid

  private enum TypeName {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let numeric: Oid = 1700
  }

  init(_ value: SQLValue) {
    switch value {
    // The server finds out the type of nothing from where it stands.
    case .null: (text, type) = (nil, 0)
    case .integer(let number): (text, type) = (String(number), TypeName.int8)
    case .real(let number): (text, type) = ("\(number)", TypeName.float8)
    case .text(let words): (text, type) = (words, TypeName.text)
    case .bytes(let bytes): (text, type) = ("\\x" + PostgresValue.hex(bytes), TypeName.bytea)
    }
  }

  /// Calls with pointers to the values' texts that hold as long as the call.
  static func withPointers<T>(
    _ values: [PostgresValue], _ work: ([UnsafePointer<CChar>?]) -> T
  ) -> T {
    var bytes: [CChar] = []
    var starts: [Int?] = []
    for value in values {
      starts.append(value.text == nil ? nil : bytes.count)
      if let text = value.text { bytes += text.utf8CString }
    }
    return bytes.withUnsafeBufferPointer { buffer in
      work(starts.map { start in start.flatMap { start in buffer.baseAddress.map { $0 + start } } })
    }
  }

  /// The value in a row of an answer.
  static func read(_ result: OpaquePointer, row: Int32, column: Int32, type: Oid) -> SQLValue {
    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
    let text = String(cString: start)
    switch type {
    case TypeName.int8, TypeName.int4, TypeName.int2: return Int64(text).map(SQLValue.integer) ?? .text(text)
    case TypeName.float4, TypeName.float8: return Double(text).map(SQLValue.real) ?? .text(text)
    // Sums of whole numbers come as this.
    case TypeName.numeric: return Int64(text).map(SQLValue.integer) ?? Double(text).map(SQLValue.real) ?? .text(text)
    case TypeName.bool: return .integer(text == "t" ? 1 : 0)
    case TypeName.bytea: return .bytes(unhex(text))
    default: return .text(text)
    }
  }

  private static let digits = Array("0123456789abcdef")

  private static func hex(_ bytes: [UInt8]) -> String {
    var text = ""
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }

  private static func unhex(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text.dropFirst(2) {
      guard let digit = character.hexDigitValue.map({ UInt8($0) }) else { return [] }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }
}

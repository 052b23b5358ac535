internal import CLibPQ

/// What the server says went wrong, as faults.
enum PostgresFaults {
  /// The field of an error in which its code stands.
  private static let codeField = Int32(UInt8(ascii: "C"))

  /// The fault of an answer; the connection says whether it is still there.
  static func fault(_ result: OpaquePointer?, _ session: OpaquePointer) -> DatabaseFault {
    let says = text(result == nil ? PQerrorMessage(session) : PQresultErrorMessage(result))
    guard PQstatus(session) == CONNECTION_OK else { return .unreachable(says) }
    let code = result.flatMap { PQresultErrorField($0, codeField) }.map { String(cString: $0) } ?? ""
    switch code {
    // Serialization failure, deadlock.
    case "40001", "40P01": return .conflict
    // Another copy of the desk made the same table just now.
    case "42P07", "42710": return .conflict
    // Disk full.
    case "53100": return .full
    // Too many connections, out of memory, the server shuts down or starts.
    case _ where code.hasPrefix("53") || code.hasPrefix("57P") || code.hasPrefix("08"): return .unreachable(says)
    case "25006": return .readOnly
    case "55P03", "57014": return .locked
    case _ where code.hasPrefix("23"): return .constraint(says)
    default: return .other(says)
    }
  }

  /// A message without its line breaks.
  static func text(_ message: UnsafePointer<CChar>?) -> String {
    guard let message else { return "PostgreSQL says nothing" }
    return String(cString: message).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  static func text(_ message: UnsafeMutablePointer<CChar>?) -> String { text(message.map { UnsafePointer($0) }) }
}

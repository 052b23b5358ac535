/// What stands between the cells of a row.
public enum Separator: String, Sendable, Hashable, CaseIterable {
  /// `,` as RFC 4180 has it.
  case comma = ","
  /// `;` as spreadsheets write where the comma is the decimal mark.
  case semicolon = ";"
  /// A tab.
  case tab = "\t"

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  /// The separator that stands most often in the first row, outside quotes; a comma where there is none.
  static func guess(from bytes: ArraySlice<UInt8>) -> Separator {
    var counts: [Separator: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if let found = allCases.first(where: { $0.byte == byte }) { counts[found, default: 0] += 1 }
    }
    return allCases.reduce(.comma) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
  }
}

/// Reads the numbers of one table, which writes all of them with the same decimal mark.
///
/// The mark is a point, or a comma where cells are separated by something else, as many spreadsheets in Europe write.
public struct NumberCells: Sendable {
  private let allowsComma: Bool
  private var mark: UInt8?

  /// For a table with that separator.
  public init(separator: Separator) { allowsComma = separator != .comma }

  /// Whether a decimal comma was read.
  public var readComma: Bool { mark == UInt8(ascii: ",") }

  /// The number in a cell, spaces around it taken off.
  ///
  /// - Throws: ``NotANumber`` where the cell holds something else, or mixes decimal marks.
  public mutating func number(in cell: String) throws(NotANumber) -> Double {
    let text = cell.trimmed
    guard !text.isEmpty else { throw .empty }
    var digits = 0
    var found: UInt8?
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "-") where offset == 0: break
      case UInt8(ascii: ".") where found == nil && digits > 0: found = byte
      case UInt8(ascii: ",") where found == nil && digits > 0 && allowsComma: found = byte
      default: throw .other(text.clipped)
      }
    }
    guard digits > 0, text.utf8.last != found else { throw .other(text.clipped) }
    if let found {
      if let mark, mark != found { throw .otherMark(text.clipped) }
      mark = found
    }
    let plain = found == UInt8(ascii: ",") ? text.replacingComma : text
    guard let value = Double(plain), value.isFinite else { throw .other(text.clipped) }
    return value
  }
}

/// Why a cell is no number.
public enum NotANumber: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is nothing in it.
  case empty
  /// Something else is in it.
  case other(String)
  /// Its decimal mark is another one than in the cells before.
  case otherMark(String)

  /// As the end of a message: what is wrong and what would be right.
  public var description: String {
    switch self {
    case .empty: "is empty; a number is needed"
    case .other(let text): "\"\(text)\" is not a number; write it with digits, like 12 or 30.43"
    case .otherMark(let text):
      "\"\(text)\" has another decimal mark than the numbers before; write all of them with a point"
    }
  }
}

extension String {
  fileprivate var replacingComma: String { String(map { $0 == "," ? "." : $0 }) }
}

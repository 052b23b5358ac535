/// The lines of a file of cards, put together where they were folded.
///
/// vCard 3.0 and 4.0 (RFC 2425, 6350) fold with a line end and one space or tab, which both go; vCard 2.1 folds before
/// white space that stays. Lines in quoted-printable end with `=` where they go on.
struct CardLines: Sequence, IteratorProtocol {
  /// A line with the number of the first line it was folded into.
  struct Line: Hashable {
    let number: Int
    var bytes: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]
  private var index = 0
  private var number = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes have been read.
  var reached: Int { index }

  mutating func next() -> Line? {
    guard index < bytes.count else { return nil }
    let start = number
    let line = physical()
    if line.last == UInt8(ascii: "="), CardLines.isQuotedPrintable(line) {
      var joined = Array(line)
      while joined.last == UInt8(ascii: "="), index < bytes.count, joined.count <= CardReading.mostBytes {
        joined.removeLast()
        joined += physical()
      }
      return Line(number: start, bytes: joined[...])
    }
    guard index < bytes.count, CardLines.isSpace(bytes[index]) else { return Line(number: start, bytes: line) }
    var joined = Array(line)
    while index < bytes.count, CardLines.isSpace(bytes[index]), joined.count <= CardReading.mostBytes {
      joined += physical().dropFirst()
    }
    return Line(number: start, bytes: joined[...])
  }

  /// Whether what stands before the colon says that the value is quoted-printable.
  static func isQuotedPrintable(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.prefix(200).prefix { $0 != UInt8(ascii: ":") }
    return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The line as it stands in the file.
  private mutating func physical() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let line = bytes[start..<index]
    if index < bytes.count {
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      number += 1
    }
    return line
  }
}

/// Reads a table as programs really export them: what stands before the headings is passed over, a row that cannot be
/// read is refused alone, and the others are taken.
///
/// Text is UTF-8. The row of headings and the separator are told together: whichever of the first rows has, split by
/// one of the separators, the most headings that are known.
public struct LooseTable: Sendable {
  /// So many rows at the start are looked at for the headings.
  public static let mostRowsBefore = 20

  /// A row that was read or refused.
  public enum Row: Sendable {
    /// It has as many cells as there are headings; empty ones were added where the row ended early.
    case read(TableRow)
    /// It cannot be read.
    case refused(RefusedRow)
  }

  /// A row that cannot be read.
  public struct RefusedRow: Sendable, Hashable {
    /// The line of the file it starts on, counted from 1.
    public let line: Int
    /// What is wrong.
    public let problem: RowProblem
    /// As it stands in the file, without its line end.
    public let raw: String
  }

  /// The names of the columns, spaces around them taken off; one may be empty, or stand twice.
  public let headings: [String]
  /// The line they stand on, counted from 1.
  public let headingLine: Int
  /// What stands between the cells.
  public let separator: Separator
  private var scanner: RowScanner
  private var begun = 0

  /// Finds the headings.
  ///
  /// - Parameter knows: whether a heading, as it stands in the file, is one that is looked for.
  /// - Returns: `nil` where there is no row at all.
  public init?(_ bytes: [UInt8], knowing knows: (String) -> Bool) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var best: FoundHeadings?
    for separator in Separator.allCases {
      var scanner = RowScanner(bytes, separator: separator, from: start, takesQuotesInside: true)
      for _ in 0..<LooseTable.mostRowsBefore {
        guard let row = scanner.nextOrSkip() else { break }
        guard case .read(let read) = row, !read.isEmpty, !read.saysSeparator else { continue }
        let headings = read.cells.map(\.trimmed)
        let found = FoundHeadings(
          known: headings.count(where: knows), line: read.line, headings: headings, separator: separator,
          scanner: scanner)
        if best.map({ found.isBetter(than: $0) }) ?? true { best = found }
      }
    }
    guard let best else { return nil }
    (headings, headingLine, separator, scanner) = (best.headings, best.line, best.separator, best.scanner)
  }

  /// The next row below the headings; `nil` at the end. Empty ones are passed over.
  public mutating func next() -> Row? {
    while true {
      begun = scanner.index
      guard let row = scanner.nextOrSkip() else { return nil }
      guard case .read(let read) = row else { return row }
      if read.isEmpty { continue }
      if read.cells.count == headings.count { return row }
      guard read.cells.dropFirst(headings.count).allSatisfy(\.trimmed.isEmpty) else {
        return .refused(RefusedRow(line: read.line, problem: .tooManyCells, raw: raw))
      }
      // Spreadsheets leave empty cells at the end of a row away.
      let cells = Array(read.cells.prefix(headings.count))
      let missing = Array(repeating: "", count: headings.count - cells.count)
      return .read(TableRow(line: read.line, cells: cells + missing))
    }
  }

  /// How many bytes have been read.
  public var reached: Int { scanner.index }

  /// The row that was read last, as it stands in the file, without its line end.
  public var raw: String { scanner.text(from: begun) }
}

/// A row that may be the headings.
private struct FoundHeadings {
  let known: Int
  let line: Int
  let headings: [String]
  let separator: Separator
  let scanner: RowScanner

  /// More headings that are known; where none is, the earlier row; then more cells.
  func isBetter(than other: FoundHeadings) -> Bool {
    if known != other.known { return known > other.known }
    if known == 0, line != other.line { return line < other.line }
    return headings.count > other.headings.count
  }
}

extension RowScanner {
  /// The next row; where it cannot be read, what is left out is the rest of its line, and one goes on below it.
  fileprivate mutating func nextOrSkip() -> LooseTable.Row? {
    let start = self
    do throws(TableFault) {
      return try next().map(LooseTable.Row.read)
    } catch {
      // A quote that was opened by mistake takes whole rows into its cell: one goes on below where it stands.
      let last = error.problem == .afterQuote ? openingLine : error.line
      self = start
      skip(line: last)
      return .refused(
        LooseTable.RefusedRow(
          line: start.line, problem: error.problem ?? .quoteOpen, raw: text(from: start.index)))
    }
  }

  /// What stands between a byte and the next row, without the line end.
  fileprivate func text(from start: Int) -> String {
    var end = index
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension TableRow {
  fileprivate var isEmpty: Bool { cells.allSatisfy(\.trimmed.isEmpty) }

  /// Whether it is `sep=;`, with which Excel is told the separator.
  fileprivate var saysSeparator: Bool { line == 1 && cells[0].lowercased().hasPrefix("sep=") }
}

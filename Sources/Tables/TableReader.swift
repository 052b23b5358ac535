/// Reads a table of values separated by commas, semicolons or tabs (RFC 4180), strictly, and says where it is wrong.
///
/// The first row names the columns. Text is UTF-8, with or without a byte order mark; lines end with LF or CRLF; empty
/// lines are allowed at the end only. Which separator is used is told from the first row.
public struct TableReader: Sendable {
  /// A table may have this many bytes.
  public static let mostBytes = 64 * 1024 * 1024
  /// Rows, the headings not counted.
  public static let mostRows = 1_000_000
  /// Cells of a row.
  public static let mostColumns = 1_000
  /// Bytes of a cell, which is what spreadsheets keep.
  public static let mostCellBytes = 32_767

  /// The names of the columns, spaces around them taken off; a column may have an empty name.
  public let headings: [String]
  /// What stands between the cells.
  public let separator: Separator
  private let afterHeadings: RowScanner

  /// Reads the headings.
  ///
  /// - Throws: ``TableRefusal`` where the bytes are no text, or the headings are missing or not told apart.
  public init(_ bytes: [UInt8]) throws(TableRefusal) {
    do throws(TableFault) {
      let start = try TextCheck.start(of: bytes)
      separator = Separator.guess(from: bytes[start...])
      var scanner = RowScanner(bytes, separator: separator, from: start)
      guard let first = try scanner.next(), !first.isBlank else {
        throw TableFault(line: 1, message: "is empty; the first line names the columns, the others hold the values")
      }
      headings = first.cells.map(\.trimmed)
      afterHeadings = scanner
      try checkHeadings()
    } catch { throw TableRefusal(error) }
  }

  private func checkHeadings() throws(TableFault) {
    var seen: Set<String> = []
    for heading in headings where !heading.isEmpty {
      guard seen.insert(heading.lowercased()).inserted else {
        throw TableFault(line: 1, heading: heading, message: "names two columns; give each a name of its own")
      }
    }
  }

  /// Where the column of one of these names stands, counted from 0; capitals do not matter.
  ///
  /// Where several are there, the name that comes first in `names` is taken.
  public func column(_ names: String...) -> Int? {
    for name in names {
      if let found = headings.firstIndex(where: { $0.lowercased() == name.lowercased() }) { return found }
    }
    return nil
  }

  /// What `read` makes of every row, in order; it adds what is wrong in a row to the faults.
  ///
  /// - Throws: ``TableRefusal`` with everything found wrong, by `read` and by the reader itself, in the order of the file.
  public func rows<Value>(_ read: (TableRow, inout TableFaults) -> Value?) throws(TableRefusal) -> [Value] {
    var scanner = afterHeadings
    var faults = TableFaults()
    var values: [Value] = []
    var blankLines: [Int] = []
    var count = 0
    do throws(TableFault) {
      while let row = try scanner.next() {
        if row.isBlank {
          blankLines.append(row.line)
          continue
        }
        for line in blankLines { faults.add(TableFault(line: line, message: "an empty line between rows; remove it")) }
        blankLines = []
        count += 1
        guard count <= TableReader.mostRows else {
          throw TableFault(line: row.line, message: "more than \(TableReader.mostRows) rows; split the file")
        }
        guard row.cells.count == headings.count else {
          faults.add(ragged(row))
          continue
        }
        if let value = read(row, &faults) { values.append(value) }
      }
    } catch { faults.add(error) }
    guard faults.count == 0 else { throw TableRefusal(faults) }
    return values
  }

  private func ragged(_ row: TableRow) -> TableFault {
    let cells = row.cells.count == 1 ? "1 cell" : "\(row.cells.count) cells"
    return TableFault(
      line: row.line,
      message: "has \(cells), the first line names \(headings.count) columns; every row must have as many")
  }
}

extension String {
  /// Without the spaces around it.
  var trimmed: String {
    let space = UInt8(ascii: " ")
    guard utf8.first == space || utf8.last == space else { return self }
    var rest = self[...].utf8
    while rest.first == space { rest.removeFirst() }
    while rest.last == space { rest.removeLast() }
    return String(Substring(rest))
  }
}

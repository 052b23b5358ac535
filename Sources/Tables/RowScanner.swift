/// A row of a table.
public struct TableRow: Hashable, Sendable {
  /// The line of the file it starts on, counted from 1.
  public let line: Int
  /// Its cells, as many as there are headings, quotes taken off.
  public let cells: [String]

  var isBlank: Bool { cells.count == 1 && cells[0].allSatisfy { $0 == " " } }
}

/// Takes rows from bytes that are known to be UTF-8, one after the other.
struct RowScanner: Sendable {
  let bytes: [UInt8]
  let separator: UInt8
  /// Whether a quote inside a cell that does not begin with one is a letter like any other, as spreadsheets have it.
  let takesQuotesInside: Bool
  private(set) var index: Int
  private(set) var line = 1
  /// The line of the quote that was opened last.
  private(set) var openingLine = 1
  private var lineStart: Int

  init(_ bytes: [UInt8], separator: Separator, from start: Int, takesQuotesInside: Bool = false) {
    self.bytes = bytes
    self.takesQuotesInside = takesQuotesInside
    self.separator = separator.byte
    index = start
    lineStart = start
  }

  /// The next row, whatever number of cells it has; `nil` at the end.
  ///
  /// - Throws: ``TableFault`` where quotes or line ends are not as they must be; what follows cannot be trusted then.
  mutating func next() throws(TableFault) -> TableRow? {
    guard index < bytes.count else { return nil }
    let start = line
    var cells: [String] = []
    while true {
      guard cells.count < TableReader.mostColumns else {
        throw fault(.tooManyCells, "has more than \(TableReader.mostColumns) cells, which no table here has")
      }
      cells.append(try cell())
      guard index < bytes.count else { break }
      if bytes[index] == separator {
        index += 1
      } else {
        try endLine()
        break
      }
    }
    return TableRow(line: start, cells: cells)
  }

  private var column: Int { index - lineStart + 1 }

  private func fault(_ problem: RowProblem, _ message: String) -> TableFault {
    TableFault(line: line, column: column, problem: problem, message: message)
  }

  /// Goes on at the line after that one, which is this one or a later one.
  mutating func skip(line last: Int) {
    while line <= last, index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\n") else { continue }
      line += 1
      lineStart = index
    }
  }

  private mutating func cell() throws(TableFault) -> String {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return try quotedCell() }
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == UInt8(ascii: "\""), !takesQuotesInside {
        throw fault(
          .quoteInside, "a quote inside a cell; put the whole cell in quotes and write each quote in it twice")
      }
      index += 1
    }
    try checkLength(index - start)
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedCell() throws(TableFault) -> String {
    let opening = fault(
      .quoteOpen, "this quote is never closed; close it, or write a quote inside a cell twice")
    openingLine = line
    index += 1
    var collected: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == byte else {
          try checkAfterQuote()
          return String(decoding: collected, as: UTF8.self)
        }
        index += 1
      }
      collected.append(byte)
      guard collected.count <= TableReader.mostCellBytes else {
        throw TableFault(
          line: opening.line, column: opening.column, problem: .cellTooLong, message: RowScanner.tooLong)
      }
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index
      }
    }
    throw opening
  }

  private func checkAfterQuote() throws(TableFault) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    guard byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
      throw fault(.afterQuote, "something stands after the closing quote; write a quote inside a cell twice")
    }
  }

  private func checkLength(_ length: Int) throws(TableFault) {
    if length > TableReader.mostCellBytes {
      throw fault(.cellTooLong, RowScanner.tooLong)
    }
  }

  private static let tooLong = "this cell is longer than \(TableReader.mostCellBytes) bytes; is a quote missing?"

  private mutating func endLine() throws(TableFault) {
    if bytes[index] == UInt8(ascii: "\r") {
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") else {
        throw fault(.loneReturn, "a carriage return alone does not end a line; save the file with LF or CRLF line ends")
      }
      index += 1
    }
    index += 1
    line += 1
    lineStart = index
  }
}

import Seeded
import Tables
import Testing

@Suite("Reading tables")
struct TableReaderTests {
  private func cells(_ text: String) throws -> [[String]] {
    try TableReader(Array(text.utf8)).rows { row, _ in row.cells }
  }

  @Test("the first line names the columns, the others hold the values")
  func plain() throws {
    let reader = try TableReader(Array("name, Town \nAda,Ely\nBo,Hull\n".utf8))
    #expect(reader.headings == ["name", "Town"])
    #expect(reader.separator == .comma)
    #expect(reader.column("id", "NAME") == 0 && reader.column("town") == 1 && reader.column("T") == nil)
    #expect(try reader.rows { row, _ in row.line } == [2, 3])
    #expect(try cells("name,Town\nAda,Ely") == [["Ada", "Ely"]])
  }

  @Test("quotes hold separators, line breaks and quotes; the line is where the row starts")
  func quotes() throws {
    let text = "a,b\n\"x,\"\"y\"\"\n z\",2\r\n3,\"\"\n"
    #expect(try cells(text) == [["x,\"y\"\n z", "2"], ["3", ""]])
    #expect(try TableReader(Array(text.utf8)).rows { row, _ in row.line } == [2, 4])
  }

  @Test("semicolons and tabs are told from the first line, a quoted one not counted")
  func separators() throws {
    #expect(try cells("a;b,c;d\n1;2,5;3\n") == [["1", "2,5", "3"]])
    #expect(try cells("a\tb\n1\t2\n") == [["1", "2"]])
    #expect(try cells("\"a;b;c\",d\n1,2\n") == [["1", "2"]])
    #expect(try cells("a\n1\n") == [["1"]])
  }

  @Test("a byte order mark, CRLF and empty lines at the end are taken")
  func spreadsheets() throws {
    #expect(try cells("\u{FEFF}a,b\r\n1,2\r\n\r\n  \r\n") == [["1", "2"]])
    #expect(try TableReader(Array("\u{FEFF}a,b\r\n".utf8)).headings == ["a", "b"])
    #expect(try cells("a,b\n") == [])
  }

  @Test("what a table cannot be", arguments: refusals)
  func refusal(_ sample: Sample) throws {
    let refusal = #expect(throws: TableRefusal.self) {
      try TableReader(sample.bytes).rows { row, _ in row.cells }
    }
    #expect(refusal?.message(file: "f.csv").split(separator: "\n").first.map(String.init) == sample.message)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var message: String
    var testDescription: String { message }

    init(_ text: String, _ message: String) {
      bytes = Array(text.utf8)
      self.message = message
    }

    init(bytes: [UInt8], _ message: String) {
      self.bytes = bytes
      self.message = message
    }
  }

  static let refusals = [
    Sample("", "f.csv:1: is empty; the first line names the columns, the others hold the values"),
    Sample("\n\n", "f.csv:1: is empty; the first line names the columns, the others hold the values"),
    Sample(
      "a,b\n1,2\n3\n", "f.csv:3: has 1 cell, the first line names 2 columns; every row must have as many"),
    Sample(
      "a,b\n1,2,3\n", "f.csv:2: has 3 cells, the first line names 2 columns; every row must have as many"),
    Sample("a,b\n\n1,2\n", "f.csv:2: an empty line between rows; remove it"),
    Sample("a,A\n1,2\n", "f.csv:1: A: names two columns; give each a name of its own"),
    Sample("a,b\n1,\"2\n", "f.csv:2:3: this quote is never closed; close it, or write a quote inside a cell twice"),
    Sample(
      "a,b\n1,\"2\"3\n", "f.csv:2:6: something stands after the closing quote; write a quote inside a cell twice"),
    Sample(
      "a,b\n1,2\"\n",
      "f.csv:2:4: a quote inside a cell; put the whole cell in quotes and write each quote in it twice"),
    Sample(
      "a,b\r1,2\r",
      "f.csv:1:4: a carriage return alone does not end a line; save the file with LF or CRLF line ends"),
    Sample(
      "a,b\n1,\0\n", "f.csv:2:3: a zero byte: this is no text file, or not UTF-8; save it as CSV in UTF-8"),
    Sample(
      bytes: Array("a,b\né".utf8) + [0xE9, 0x0A], "f.csv:2:3: this is not UTF-8; save the file as CSV in UTF-8"),
    Sample(
      "a,b\n1," + String(repeating: "x", count: 32_768) + "\n",
      "f.csv:2:32771: this cell is longer than 32767 bytes; is a quote missing?"),
    Sample(
      String(repeating: ",", count: 1_000) + "\n",
      "f.csv:1:1001: has more than 1000 cells, which no table here has"),
    Sample(
      bytes: Array(repeating: 0x61, count: TableReader.mostBytes + 1),
      "f.csv:1: is larger than 64 MB, which no such table is; split it"),
  ]

  @Test("all faults come together in the order of the file, the first 25 in words")
  func together() throws {
    let text = "a,b\n1,2\n3\n" + String(repeating: "x,1\n", count: 40) + "1,\"2"
    let refusal = #expect(throws: TableRefusal.self) {
      try TableReader(Array(text.utf8)).rows { row, faults in
        if row.cells[0] == "x" { faults.add(TableFault(line: row.line, heading: "a", message: "is x")) }
        return row.line
      }
    }
    let lines = try #require(refusal).message(file: "f.csv").split(separator: "\n")
    #expect(lines.count == 27)
    #expect(lines[0].hasPrefix("f.csv:3: has 1 cell"))
    #expect(lines[1] == "f.csv:4: a: is x")
    #expect(lines[25] == "… and 17 more")
    #expect(lines[26] == "42 things to put right in f.csv; nothing was worked out and nothing was changed.")
  }

  @Test("what is written is read again", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let separator = Separator.allCases[random.below(3)]
    let width = 2 + random.below(4)
    let pieces = ["a", "é", ",", ";", "\t", "\"", "\n", "\r\n", " ", "0", "日"]
    let table = (0..<random.below(8)).map { _ in
      (0..<width).map { _ in (0..<random.below(5)).map { _ in pieces[random.below(pieces.count)] }.joined() }
    }
    let headings = (0..<width).map { "h\($0)" }
    let text = ([headings] + table).map { row in
      row.map { "\"" + quoted($0) + "\"" }.joined(separator: separator.rawValue)
    }.joined(separator: random.below(2) == 0 ? "\n" : "\r\n")
    #expect(try cells(text) == table, "seed \(seed)")
  }

  private func quoted(_ cell: String) -> String {
    cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
  }

  @Test("any bytes end in rows or in a refusal", arguments: 0..<60)
  func anything(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces: [UInt8] = [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x20, 0x61, 0xC3, 0xA9, 0x00, 0xEF, 0xBB, 0xBF]
    let bytes = (0..<random.below(60)).map { _ in pieces[random.below(pieces.count)] }
    do throws(TableRefusal) {
      let reader = try TableReader(bytes)
      for row in try reader.rows({ row, _ in row }) { #expect(row.cells.count == reader.headings.count) }
    } catch { #expect(error.faults.count > 0, "seed \(seed)") }
  }
}

import Tables
import Testing

@Suite("Numbers in cells")
struct NumberCellsTests {
  @Test("a point is the decimal mark everywhere")
  func points() throws {
    var cells = NumberCells(separator: .comma)
    #expect(try cells.number(in: " 30.43 ") == 30.43)
    #expect(try cells.number(in: "-2") == -2)
    #expect(try cells.number(in: "007") == 7)
    #expect(!cells.readComma)
  }

  @Test("a comma is one where cells are separated by something else")
  func commas() throws {
    var cells = NumberCells(separator: .semicolon)
    #expect(try cells.number(in: "30,43") == 30.43)
    #expect(cells.readComma)
    #expect(throws: NotANumber.otherMark("1.5")) { try cells.number(in: "1.5") }
    var strict = NumberCells(separator: .comma)
    #expect(throws: NotANumber.other("30,43")) { try strict.number(in: "30,43") }
  }

  @Test(
    "anything else is no number",
    arguments: ["abc", "nan", "inf", "1e5", "1.2.3", "1,234.5", ".5", "5.", "-", "+1", "1 000", "٣", "0x10", "12€"])
  func others(_ text: String) {
    var cells = NumberCells(separator: .tab)
    #expect(throws: NotANumber.other(text)) { try cells.number(in: text) }
  }

  @Test("an empty cell says so, and so does every refusal")
  func words() {
    var cells = NumberCells(separator: .tab)
    #expect(throws: NotANumber.empty) { try cells.number(in: "  ") }
    #expect(NotANumber.empty.description == "is empty; a number is needed")
    #expect(NotANumber.other("x").description == "\"x\" is not a number; write it with digits, like 12 or 30.43")
    #expect(NotANumber.otherMark("1.5").description.hasPrefix("\"1.5\" has another decimal mark"))
  }

  @Test("a number too large to be one is refused")
  func tooLarge() {
    var cells = NumberCells(separator: .comma)
    #expect(throws: NotANumber.self) { try cells.number(in: String(repeating: "9", count: 400)) }
  }
}

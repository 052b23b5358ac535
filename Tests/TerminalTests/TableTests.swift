import Seeded
import Terminal
import Testing

@Suite("Tables")
struct TableTests {
  @Test("columns line up, numbers on the right, wide characters counted as two")
  func aligned() {
    var table = Table([.fixed("Way"), .flexible("What"), .fixed("Cost", right: true)])
    table.row("a", "short", "€9.00")
    table.row("日本", "longer text", "€1,234.00")
    let lines = table.lines(width: 60).map(\.plain)
    #expect(
      lines == [
        "Way   What              Cost", "a     short            €9.00", "日本  longer text  €1,234.00",
      ])
  }

  @Test("the flexible column wraps in the room that is left, the others stay on the first line")
  func flexible() {
    var table = Table([.fixed(), .flexible(), .fixed(right: true)])
    table.row("ab", "one two three four", "9")
    #expect(table.lines(width: 16).map(\.plain) == ["ab  one two    9", "    three       ", "    four        "])
  }

  @Test("no line is wider than the page, whatever is in the cells", arguments: UInt64(1)...150)
  func neverWider(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var columns: [Table.Column] = [.fixed("Name"), .flexible("What it is"), .fixed("Cost", right: true)]
    if Bool.random(using: &random) { columns = [.fixed("Name"), .fixed("Who"), .fixed("Cost", right: true)] }
    columns.shuffle(using: &random)
    var table = Table(columns)
    func cell() -> StyledText {
      let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        String(
          repeating: ["x", "日", "é"].randomElement(using: &random) ?? "x", count: Int.random(in: 1...30, using: &random)
        )
      }
      return StyledText(words.joined(separator: " "))
    }
    for _ in 0..<4 { table.row(cell(), cell(), cell()) }
    let width = Int.random(in: 30...100, using: &random)
    for line in table.lines(width: width) { #expect(line.width <= width, "seed \(seed), \(width): \(line.plain)") }
  }

  @Test("a row with too few entries is filled up, one with too many is cut")
  func raggedRows() {
    var table = Table([.fixed(), .fixed(right: true)])
    table.row("a")
    table.row("b", "2", "surplus")
    #expect(table.lines(width: 60).map(\.plain) == ["a   ", "b  2"])
  }

  @Test("a table without titles has no line of titles, one without rows only that")
  func titles() {
    #expect(Table([.fixed(), .flexible()]).lines(width: 60).isEmpty)
    #expect(Table([.fixed("A"), .fixed("B")]).lines(width: 60).map(\.plain) == ["A  B"])
  }
}

import Terminal
import Testing

@Suite("Writing on a page")
struct WritingTests {
  private func widest(_ text: String) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { StyledText(String($0)).width }.max() ?? 0
  }

  @Test("nothing is wider than the page", arguments: [10, 60, 80, 100, 500])
  func width(asked: Int) {
    let page = Page(width: asked)
    let long = String(repeating: "many words make a long line ", count: 20)
    var writing = Writing(page: page)
    writing.heading(long)
    writing.subheading(long)
    writing.paragraph(StyledText(long), indent: 4, hanging: 8)
    writing.point(StyledText(long))
    var table = Table([.fixed(), .flexible()])
    table.row(StyledText(long), StyledText(long))
    writing.table(table)
    #expect(widest(writing.text) <= page.width)
    #expect((Page.narrowest...Page.widest).contains(page.width))
  }

  @Test("a paragraph's later lines hang where they are told")
  func hanging() {
    var writing = Writing(page: Page(width: 60))
    writing.paragraph(StyledText(String(repeating: "word ", count: 14)), indent: 1, hanging: 3)
    let lines = writing.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(" word") && lines[1].hasPrefix("   word"))
  }

  @Test("never two empty lines in a row, and none at the top")
  func blanks() {
    var writing = Writing(page: Page(width: 60))
    writing.blank()
    writing.subheading("First")
    writing.blank()
    writing.blank()
    writing.heading("Second")
    #expect(writing.text == "First\n\nSecond\n" + String(repeating: "─", count: 60) + "\n")
  }

  @Test("no line ends in spaces, and the text ends with a line break")
  func ends() {
    var writing = Writing(page: Page(width: 60))
    writing.line("text   ")
    var table = Table([.fixed(), .fixed(right: true)])
    table.row("a long name", "1")
    table.row("b")
    writing.table(table)
    #expect(writing.text == "text\n  a long name  1\n  b\n")
  }

  @Test("a plain page has no escapes, a coloured one only whole ones")
  func colours() {
    for shows in [false, true] {
      var writing = Writing(page: Page(width: 60, showsColour: shows))
      writing.heading("Title")
      writing.paragraph(
        StyledText("good and long enough to wrap ", .good) + StyledText(String(repeating: "x ", count: 40), .warn))
      let starts = writing.text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).count - 1
      let ends = writing.text.split(separator: "\u{1B}[0m", omittingEmptySubsequences: false).count - 1
      #expect(starts == 2 * ends)
      #expect((starts > 0) == shows)
    }
  }
}

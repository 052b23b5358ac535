import Terminal
import Testing

@Suite("Text from a file cannot steer the terminal")
struct ControlCharacterTests {
  private static let nasty = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "back\u{8}space", "bell\u{7}", "\u{9B}2J", "car\rriage",
    "line\nbreak", "tab\tbed", "\u{202E}reversed", "\u{2066}isolated\u{2069}", "zero\u{0}", "del\u{7F}",
    "sep\u{2028}a\u{2029}b", "\u{FEFF}bom",
  ]

  private func isTame(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      if scalar == "\n" { return true }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: return false
      case .format: return scalar.value == 0x200D || scalar.value == 0x200C
      default: return true
      }
    }
  }

  @Test("control and directing characters never reach the page", arguments: nasty)
  func neverThrough(text: String) {
    var writing = Writing(page: Page())
    writing.heading(text)
    writing.subheading(text)
    writing.paragraph(StyledText(text, .strong))
    writing.paragraph("\(text)")
    writing.point(StyledText(text), mark: StyledText(text))
    writing.line(StyledText(text))
    var table = Table([.fixed(StyledText(text)), .flexible(StyledText(text))])
    table.row(StyledText(text), StyledText(text))
    writing.table(table)
    #expect(isTame(writing.text))
    #expect(!StyledText(text).plain.contains("\n"))
  }

  @Test("colour codes are the page's own, and only where it shows colour")
  func colour() {
    let text = StyledText("good", .good) + StyledText(" ") + StyledText("\u{1B}[5mblink", .warn)
    #expect(text.rendered(colour: false) == "good  [5mblink")
    #expect(text.rendered(colour: true) == "\u{1B}[32mgood\u{1B}[0m \u{1B}[33m [5mblink\u{1B}[0m")
  }

  @Test("letters joined into one character stay joined")
  func joined() { #expect(StyledText("👩‍🚀").plain == "👩‍🚀") }
}

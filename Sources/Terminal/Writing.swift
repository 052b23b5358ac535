/// A text in the making: headings, paragraphs, tables and pictures, laid out on a page.
public struct Writing: Sendable {
  /// The page it is laid out on.
  public let page: Page
  private var lines: [StyledText] = []

  /// An empty text for that page.
  public init(page: Page) { self.page = page }

  /// A heading, with a blank line before it and a rule below.
  public mutating func heading(_ text: String) {
    if !lines.isEmpty { blank() }
    lines += StyledText(text, .strong).wrapped(to: page.width)
    lines.append(StyledText(String(repeating: "─", count: page.width), .soft))
  }

  /// A smaller heading.
  public mutating func subheading(_ text: String) {
    blank()
    lines += StyledText(text, .strong).wrapped(to: page.width)
  }

  /// A paragraph, wrapped; `indent` columns in from the left, `hanging` for the lines after the first.
  public mutating func paragraph(_ text: StyledText, indent: Int = 0, hanging: Int? = nil) {
    let later = hanging ?? indent
    for (index, line) in text.wrapped(to: page.width - max(indent, later)).enumerated() {
      lines.append(StyledText(String(repeating: " ", count: index == 0 ? indent : later)) + line)
    }
  }

  /// A point in a list.
  public mutating func point(_ text: StyledText, mark: StyledText = "· ") {
    let indent = 2 + mark.width
    for (index, line) in text.wrapped(to: page.width - indent).enumerated() {
      lines.append((index == 0 ? StyledText("  ") + mark : StyledText(String(repeating: " ", count: indent))) + line)
    }
  }

  /// A table, two columns in.
  public mutating func table(_ table: Table) {
    lines += table.lines(width: page.width - 2).map { StyledText("  ") + $0 }
  }

  /// A line as it is.
  public mutating func line(_ text: StyledText) { lines.append(text) }

  /// An empty line, never two in a row.
  public mutating func blank() {
    if let last = lines.last, last.width > 0 { lines.append("") }
  }

  /// The whole text, ending with a line break, no line ending in spaces.
  public var text: String {
    lines.map { line in
      var rendered = line.rendered(colour: page.showsColour)
      while rendered.last == " " { rendered.removeLast() }
      return rendered
    }.joined(separator: "\n") + "\n"
  }
}

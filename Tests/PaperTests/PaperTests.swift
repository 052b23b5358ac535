import Foundation
import Paper
import Testing

@Suite("Paper")
struct PaperTests {
  private func document(_ blocks: [PaperBlock], title: String = "A sheet") -> PaperDocument {
    PaperDocument(title: title, author: "Inés Marín", language: "en", blocks: blocks)
  }

  @Test("is PDF, the same bytes each time, with title and author")
  func pdf() throws {
    let sheet = document([.title("A sheet"), .heading("What it costs"), .paragraph("Nothing.")])
    let bytes = try sheet.pdf()
    #expect(bytes.starts(with: Array("%PDF-1.5".utf8)))
    #expect(try sheet.pdf() == bytes)
    guard let told = try PDFTool.run("pdfinfo", on: bytes) else { return }
    #expect(told.contains("A sheet") && told.contains("Inés Marín") && !told.contains("CreationDate"))
    #expect(told.contains("A4"))
  }

  @Test("writes every block, in every script")
  func blocks() throws {
    let table = PaperTable(
      [.words("Part"), .numbers("Paid"), .numbers("Worth today")],
      rows: [["Once", "€1,190"], ["Each month", "€34.50", "€30", "left out"]], total: ["In all", "€1,224.50", "€1,220"])
    let bytes = try document([
      .title("Cooling"), .subheading("Said"), .quote("The bedroom is an oven."), .list(["quiet", "before June"]),
      .table(table), .rule, .note("Worked out here."), .strong("Take the small one."),
      .paragraph("Ελληνικά, Русский, العربية, 日本語, हिन्दी, 👍"),
    ]).pdf()
    guard let text = try PDFTool.text(bytes) else { return }
    for word in [
      "Cooling", "Said", "The bedroom is an oven.", "quiet", "before June", "Each month", "€34.50", "In all",
      "Worth today",
      "Worked out here.", "Take the small one.", "Ελληνικά", "Русский",
    ] { #expect(text.contains(word), "\(word) in \(text)") }
    #expect(!text.contains("left out"))
  }

  @Test("takes text as it is: markup, control characters, and words without end")
  func hostile() throws {
    let bytes = try document(
      [
        .paragraph("<b>bold</b> &amp; <span size=\"99999\">big</span> \0\u{7}\u{202E}turned"),
        .heading("<script>"), .list(["", "\n\n\n", "&"]), .paragraph(String(repeating: "w", count: 5000)),
        .table(PaperTable([.numbers(), .numbers()], rows: [[String(repeating: "9", count: 500)], []])),
        .table(PaperTable([], rows: [["x"]])), .paragraph(""),
      ], title: "\0<title>\n%%EOF)"
    ).pdf()
    guard let text = try PDFTool.text(bytes) else { return }
    #expect(text.contains("<b>bold</b> &amp; <span size=\"99999\">big</span>") && text.contains("<script>"))
    #expect(text.contains("turned"))
  }

  @Test("goes over many pages, keeps headings with their text and repeats a table's heads")
  func pages() throws {
    let table = PaperTable(
      [.words("Month"), .numbers("Paid")], rows: (1...150).map { ["Month \($0)", "\($0).00"] }, total: ["Sum", "1"])
    let parts = (1...30).flatMap { number -> [PaperBlock] in
      [
        .heading("Part \(number)"),
        .paragraph((1...number * 9).map { "word\($0)" }.joined(separator: " ") + " end\(number)"),
      ]
    }
    let bytes = try document(parts + [.table(table)]).pdf()
    guard let text = try PDFTool.text(bytes) else { return }
    let pages = text.split(separator: "\u{C}")
    #expect(pages.count > 5)
    for (number, page) in pages.enumerated() {
      #expect(page.filter { $0 != " " }.contains("\(number + 1)/\(pages.count)"))
      let lines = page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      // The last line is the foot's.
      #expect(lines.dropLast().last?.hasPrefix("Part ") == false)
      if page.contains("Month 1") { #expect(page.contains("Paid")) }
    }
  }

  @Test("many at once come out as one at a time")
  func atOnce() async throws {
    let sheet = document([.title("A sheet"), .paragraph(String(repeating: "What it costs. ", count: 200))])
    let alone = try sheet.pdf()
    let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<40 { group.addTask { try sheet.pdf() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.count == 40 && others.allSatisfy { $0 == alone })
  }

  @Test("an empty document is one empty page")
  func empty() throws {
    let bytes = try PaperDocument(title: "", language: "", blocks: []).pdf()
    #expect(bytes.starts(with: Array("%PDF".utf8)))
  }

  @Test("refuses what is larger than the limits")
  func limits() {
    let long = String(repeating: "x", count: PaperDocument.mostCharacters)
    #expect(throws: PaperFault.tooLarge) { try document([.paragraph(long)]).pdf() }
    let rules = [PaperBlock](repeating: .rule, count: PaperDocument.mostPieces + 1)
    #expect(throws: PaperFault.tooLarge) { try document(rules).pdf() }
    let columns = [PaperTable.Column](repeating: .words("c"), count: PaperDocument.mostColumns + 1)
    #expect(throws: PaperFault.tooLarge) { try document([.table(PaperTable(columns, rows: []))]).pdf() }
    let lines = [PaperBlock](repeating: .paragraph(String(repeating: "\n", count: 3000)), count: 5)
    #expect(throws: PaperFault.tooLarge) { try document(lines).pdf() }
  }
}

/// Debian's poppler-utils, which the tests use where they are there.
enum PDFTool {
  /// The text of a PDF, pages apart by form feeds; `nil` where no tool is there to read it.
  static func text(_ bytes: [UInt8]) throws -> String? { try run("pdftotext", on: bytes, ["-layout", "FILE", "-"]) }

  static func run(_ tool: String, on bytes: [UInt8], _ arguments: [String] = ["FILE"]) throws -> String? {
    let program = "/usr/bin/" + tool
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("paper-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: told, as: UTF8.self)
  }
}

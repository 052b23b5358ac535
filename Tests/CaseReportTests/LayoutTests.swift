import Advice
import CaseFile
import CaseReport
import Foundation
import Terminal
import Testing

@Suite("Reports on any page")
struct LayoutTests {
  @Test("no line is wider than the page", arguments: Examples.names, [60, 80, 100])
  func width(name: String, width: Int) throws {
    for reader in Reader.allCases {
      let text = CaseReport(try Examples.answer(name), for: reader).text(on: Page(width: width))
      let widest = text.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= width)
    }
  }

  @Test("a part asked for alone stands alone")
  func parts() throws {
    let answer = try CaseAnswer(to: CaseReader.read(Examples.bytes("01-home-cooling")), parts: [.negotiation])
    let text = CaseReport(answer, for: .rep).text(on: Page(), parts: [.negotiation])
    #expect(text.contains("A deal that is good for both"))
    for other in ["All ways to go", "If things change", "The plan", "Who came"] { #expect(!text.contains(other)) }
  }

  @Test("names from the file cannot steer the terminal")
  func controls() throws {
    let answer = try Examples.answer("01-home-cooling") { file in
      file["title"] = "\u{1B}[2J\u{7}title\u{202E}"
    }
    let text = CaseReport(answer, for: .rep).text(on: Page())
    #expect(!text.contains("\u{1B}") && !text.contains("\u{7}") && !text.contains("\u{202E}"))
  }

  @Test("the case in the README is the one in Examples")
  func readme() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let example = String(decoding: try Examples.bytes("first-case"), as: UTF8.self)
    #expect(readme.contains("```json\n" + example + "```"))
    #expect(try Examples.answer("first-case").advice?.adviceClass == .elsewhereBetter)
  }
}

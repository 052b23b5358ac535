import CaseFile
import Foundation
import Testing

@testable import handsel

@Suite("handsel check")
struct CheckCommandTests {
  private let text = "Hello Rosa,\nonly two left — über nacht! You néed to decide right now.\n"

  @Test("a line for each finding, as compilers write them, with kinder words below")
  func lines() throws {
    let facts = try MessageFactsFile(Array("{\"stock\": 40}".utf8)).facts
    let found = CheckedMessage(text, facts)
    let lines = found.text(file: "m.txt").split(separator: "\n").map(String.init)
    #expect(lines[0] == "m.txt:2:1: block: There are 40, not 2. [false_scarcity]")
    #expect(lines.contains("  kinder: There are 40 in stock; no hurry."))
    #expect(lines.contains { $0.hasPrefix("m.txt:2:33: block: ") && $0.hasSuffix("[false_urgency]") })
    let json = try object(found.json(file: "m.txt").text)
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(json["severity"] as? String == "block" && findings.count == 2)
    #expect(findings[0]["label"] as? String == "false_scarcity" && findings[0]["line"] as? Int == 2)
    let (from, upTo) = (try #require(findings[0]["from_byte"] as? Int), try #require(findings[0]["to_byte"] as? Int))
    #expect(String(decoding: Array(text.utf8)[from..<upTo], as: UTF8.self) == "only two left")
  }
}

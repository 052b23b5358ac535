import CaseFile
import Coaching
import Foundation
import Testing

@testable import handsel

@Suite("Sentences a rep might send, and what the check must say")
struct LanguageCasesTests {
  /// The worked cases: text, what must be found, and what is recorded.
  private static func cases(test: String = #filePath) throws -> [JSONNode] {
    let root = try #require(test.range(of: "/Tests/", options: .backwards)).lowerBound
    let file = URL(fileURLWithPath: test[..<root] + "/Tests/Golden/language-cases.json")
    let node = try JSONReader.read(Array(try Data(contentsOf: file)))
    guard case .list(let cases)? = node["cases"]?.value else { return [] }
    return cases
  }

  private static func text(_ node: JSONNode?) -> String {
    if case .text(let text)? = node?.value { return text }
    return ""
  }

  @Test("all of them, by label and severity")
  func worked() throws {
    let cases = try Self.cases()
    #expect(cases.count == 44)
    for node in cases {
      let text = Self.text(node["text"])
      let facts = try node["context"].map { try MessageFactsFile($0).facts } ?? MessageFacts()
      var expected: [String] = []
      if case .list(let expect)? = node["expect"]?.value {
        expected = expect.map { "\(Self.text($0["label"])) \(Self.text($0["severity"]))" }
      }
      let found = MessageCheck(text, facts: facts).findings.map { "\($0.label.rawValue) \($0.severity.rawValue)" }
      #expect(found == expected, "\(text)")
    }
  }
}

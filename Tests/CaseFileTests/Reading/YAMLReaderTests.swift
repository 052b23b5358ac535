import Testing

@testable import CaseFile

@Suite("YAML as people write it by hand")
struct YAMLReaderTests {
  private func read(_ text: String) throws -> JSONNode { try YAMLReader.read(Array(text.utf8)) }

  /// The same values as text, without their places.
  private func plain(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .yesNo(let yes): String(yes)
    case .number(let number): number.text
    case .text(let text): "\"" + text + "\""
    case .list(let nodes): "[" + nodes.map(plain).joined(separator: ",") + "]"
    case .object(let members): "{" + members.map { $0.key + ":" + plain($0.value) }.joined(separator: ",") + "}"
    }
  }

  @Test(
    "means what the same JSON means",
    arguments: [
      ("a: 1", "{a:1}"), ("a: 1.50\nb: -2e3 # so", "{a:1.50,b:-2e3}"),
      ("---\n# first\na: true\nb: ~\nc:", "{a:true,b:null,c:null}"),
      ("a: plain words, and # a comment", "{a:\"plain words, and\"}"), ("a: x#y", "{a:\"x#y\"}"),
      ("a: 'it''s'\nb: \"q \\\" u \\u00e9\"", "{a:\"it's\",b:\"q \" u é\"}"),
      ("\"a b\": 2025-04-02", "{a b:\"2025-04-02\"}"),
      ("a:\n  b: 1\n  c:\n    d: 2\ne: 3", "{a:{b:1,c:{d:2}},e:3}"), ("a:\n- 1\n- two\nb: 3", "{a:[1,\"two\"],b:3}"),
      ("- a: 1\n  b: 2\n- a: 3", "[{a:1,b:2},{a:3}]"),
      ("a:\n  - b:\n      - c: 1\n    d: 2\n  -\n    e: 4", "{a:[{b:[{c:1}],d:2},{e:4}]}"),
      ("- - 1\n  - 2\n- 3", "[[1,2],3]"),
      ("a: [6, 7,8]\nb: {low: 1, high: 'x'}\nc: []\nd: {}", "{a:[6,7,8],b:{low:1,high:\"x\"},c:[],d:{}}"),
      ("a: {b: [{c: 1}]}\r\n\r\nb: http://x", "{a:{b:[{c:1}]},b:\"http://x\"}"),
      ("op: \"==\"\nless: <", "{op:\"==\",less:\"<\"}"),
      ("\u{FEFF}a: 1", "{a:1}"),
    ])
  func reads(text: String, means: String) throws {
    #expect(plain(try read(text)) == means)
  }

  @Test(
    "what cannot be read is told by line and column",
    arguments: [
      ("", 1, 1), ("a: 1\na: 2", 2, 1), ("a: 1\n  b: 2", 2, 3), ("a:\n    b: 1\n  c: 2", 3, 3), ("a\nb: 1", 1, 2),
      ("a: 1\n\tb: 2", 2, 1), ("a: &x 1", 1, 4), ("a: |\n  text", 1, 4), ("a: !!str 1", 1, 4), ("a: x: y", 1, 5),
      ("a: yes", 1, 4), ("a: [1, 2", 1, 9), ("a: {b: 1, b: 2}", 1, 11), ("a: 'open", 1, 9), ("a: \"x\" y", 1, 8),
      ("a: 1\n- b", 2, 1), ("a: [1 2}", 1, 8), ("a: [1, *x]", 1, 8), ("a: \"\\q\"", 1, 8), ("a: \"x\\", 1, 7),
    ])
  func refuses(text: String, line: Int, column: Int) {
    do {
      Issue.record("read as \(plain(try read(text)))")
    } catch let fault as Fault { #expect([fault.line, fault.column] == [line, column], "\(fault.message)") } catch {
      Issue.record(error)
    }
  }

  @Test("deep nesting is refused and does not trap")
  func deep() {
    let lists = "a: " + String(repeating: "[", count: 10_000)
    #expect(throws: Fault.self) { try read(lists) }
    #expect(throws: Fault.self) { try read(String(repeating: "- ", count: 10_000) + "1") }
  }

  @Test("bytes at random are read or refused, never worse")
  func random() {
    var state: UInt64 = 7
    let alphabet = Array("ab: -[]{},'\"#\n\\1\r&é ".utf8)
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      do { _ = try YAMLReader.read(bytes) } catch { #expect(error.line > 0) }
    }
  }
}

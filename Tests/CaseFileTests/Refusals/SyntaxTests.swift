import CaseFile
import Seeded
import Testing

@Suite("A file that is no JSON is refused at the first place that is none")
struct SyntaxTests {
  @Test(
    "each kind of slip",
    arguments: [
      ("", "1:1: the file is empty; one JSON object { … } is expected"),
      ("  \n\n ", "3:2: the file is empty; one JSON object { … } is expected"),
      ("{", "1:2: a name in quotes is expected here"),
      ("{\"a\" 1}", "1:6: a colon is missing after \"a\""),
      ("{\"a\": 1,}", "1:9: a comma too many before }"),
      ("[1,]", "1:4: a comma too many before ]"),
      ("{\"a\": 1 \"b\": 2}", "1:9: a comma or } is expected here"),
      ("{a: 1}", "1:2: a name in quotes is expected here"),
      ("{} x", "1:4: there is something after the end of the object; remove it"),
      ("{\"a\": \"b", "1:7: the file ends inside a text"),
      ("{\"a\": \"b\nc\"}", "1:9: the text has no closing quote on its line"),
      ("{\"a\": \"b\tc\"}", "1:9: a control character in a text"),
      ("{\"a\": \"\\x\"}", "1:10: \\x means nothing in JSON"),
      ("{\"a\": \"\\u12\"}", "1:10: \\u needs four hexadecimal digits"),
      ("{\"a\": \"\\u+123\"}", "1:10: \\u needs four hexadecimal digits"),
      ("{\"a\": \"\\ud800\"}", "1:14: half of a character: \\u escapes above FFFF come in pairs"),
      ("{\"a\": \"\\udc00\"}", "1:14: half of a character: \\u escapes above FFFF come in pairs"),
      ("{\"a\": 01}", "1:7: 01 is not written as a number; write it like 1490 or 0.05"),
      ("{\"a\": 1.}", "1:7: 1. is not written as a number; write it like 1490 or 0.05"),
      ("{\"a\": 1e}", "1:7: 1e is not written as a number; write it like 1490 or 0.05"),
      ("{\"a\": --1}", "1:7: - is not written as a number; write it like 1490 or 0.05"),
      ("{\"a\": 0x10}", "1:7: 0 is not written as a number; write it like 1490 or 0.05"),
      ("{\"a\": .5}", "1:7: a value is expected here"),
      ("{\"a\": +1}", "1:7: a value is expected here"),
      ("{\"a\": 1e999}", "1:7: 1e999 is too large to be a number here"),
      ("{\"a\": nan}", "1:7: nan is not a number; write one with digits, or leave the field out"),
      ("{\"a\": Infinity}", "1:7: Infinity is not a number; write one with digits, or leave the field out"),
      ("{\"a\": True}", "1:7: True is not a value; text goes in quotes"),
      ("{\"a\":", "1:6: the file ends where a value is expected"),
      ("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "3:2: \"a\" stands twice in the same object; keep one"),
      ("{\"a\": 1 // x\n}", "1:9: a comma or } is expected here"),
      ("{\"a\": \u{0}}", "1:7: a value is expected here"),
    ])
  func slips(text: String, message: String) { #expect(faults(of: text) == [message]) }

  @Test(
    "bytes that are no UTF-8",
    arguments: [
      ([0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0xFF, 0x22, 0x7D], "1:6: this text is not UTF-8; save the file as UTF-8"),
      ([0x7B, 0x22, 0xC3, 0x22, 0x3A, 0x31, 0x7D], "1:2: this text is not UTF-8; save the file as UTF-8"),
      ([0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x3A, 0x31, 0x7D], "1:2: this text is not UTF-8; save the file as UTF-8"),
      ([0xFF, 0xFE, 0x7B, 0x00], "1:1: \u{FFFD}\u{FFFD} is not a value; text goes in quotes"),
    ] as [([UInt8], String)])
  func notUTF8(bytes: [UInt8], message: String) { #expect(faults(of: bytes) == [message]) }

  @Test("a byte order mark is no part of the file, and columns count from after it")
  func byteOrderMark() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(faults(of: mark + SampleCase.bytes).isEmpty)
    #expect(faults(of: mark + Array("{\"currency\": 1}".utf8)) == ["1:14: currency: is a number; it must be text"])
    #expect(faults(of: mark) == ["1:1: the file is empty; one JSON object { … } is expected"])
  }

  @Test("lines end in either way")
  func lineEnds() {
    #expect(faults(of: "{\r\n\"currency\": 1}") == ["2:13: currency: is a number; it must be text"])
  }

  @Test("what is nested too deep is refused and not followed", arguments: ["[", "{\"a\":"])
  func deep(piece: String) {
    let found = faults(of: String(repeating: piece, count: 100_000))
    #expect(found.count == 1)
    #expect(found[0].hasSuffix("nested more than 64 deep; flatten it"))
  }

  @Test(
    "a file that is no object is not a case",
    arguments: [
      ("[]", "a list"), ("5", "a number"), ("\"a\"", "text"), ("null", "null"), ("true", "true or false"),
    ])
  func notAnObject(text: String, kind: String) {
    #expect(faults(of: text) == ["1:1: is \(kind); it must be an object { … }, a case"])
  }

  @Test("a very long number or name is cut in the message")
  func clipped() throws {
    let spoiled = try #require(
      SampleCase.replacing("\"upfront\": 10", with: "\"upfront\": " + String(repeating: "9", count: 5000)))
    #expect(
      faults(of: spoiled)
        == ["18:30: " + String(repeating: "9", count: 40) + "… is too large to be a number here"])
  }

  @Test("any prefix of a case is refused, and none traps")
  func prefixes() {
    let bytes = SampleCase.bytes
    for length in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(!faults(of: Array(bytes.prefix(length))).isEmpty, "the first \(length) bytes")
    }
  }

  @Test("a case with any byte changed is read or refused, and none traps", arguments: UInt64(1)...60)
  func changedBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = SampleCase.bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    do throws(CaseRefusal) {
      let read = try CaseReader.read(bytes)
      _ = try CaseAnswer(to: read)
    } catch {
      #expect(!error.faults.isEmpty, "seed \(seed)")
      #expect(error.faults.allSatisfy { $0.line >= 1 && $0.column >= 1 }, "seed \(seed)")
    }
  }
}

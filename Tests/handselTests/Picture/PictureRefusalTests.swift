import ArgumentParser
import Foundation
import Testing

@testable import handsel

@Suite("handsel picture: what it refuses")
struct PictureRefusalTests {
  private func failure(_ text: String) throws -> [String] {
    let command = try PictureCommand.parse(["f.json"])
    let failure = #expect(throws: CommandFailure.self) { try command.report(of: Array(text.utf8), on: pipe) }
    #expect(failure?.exitCode == 65)
    return failure?.message.split(separator: "\n").map(String.init) ?? []
  }

  /// The example with one piece of text put in place of another.
  private func changed(_ text: String, _ other: String) throws -> String {
    let example = String(decoding: try PictureCommandTests.one(), as: UTF8.self)
    try #require(example.contains(text), "\(example)")
    return example.replacingOccurrences(of: text, with: other)
  }

  @Test("an empty file, no JSON, and something else than habits")
  func otherFiles() throws {
    #expect(try failure(" \n").first == "f.json:1:1: the file is empty; two habits are one JSON object { … }")
    #expect(try failure("{\"months\": 12,}").first == "f.json:1:15: a comma too many before }")
    #expect(try failure("[]").first == "f.json:1:1: is a list; it must be an object { … }, two habits")
    let missing = try failure("{}")
    #expect(missing[0].hasPrefix("f.json:1:1: months: is missing; a whole number from 1 to 600 is needed"))
    #expect(missing[1].hasPrefix("f.json:1:1: sets: is missing; a list [ … ] is needed"))
    #expect(
      try failure("{\"months\": 12, \"sets\": []}").first == "f.json:1:24: sets: has 0 entries; it must have 1 to 100")
    #expect(try failure(String(repeating: "[", count: 100)).first?.contains("nested more than 64 deep") == true)
  }

  @Test("every field is needed, and each fault comes with line, column and path")
  func fields() throws {
    let without = try changed("\"glad\":0.55,", "")
    let messages = try failure(without)
    #expect(messages.count == 3)
    #expect(
      messages[0].hasSuffix("pushy.glad: is missing; a number from 0 to 1 is needed: Share of buyers who are glad."))
    #expect(messages[1].contains("win_win.glad: is missing"))
    #expect(messages[2] == "2 things to put right in f.json; nothing was worked out and nothing was changed.")
    for field in ["months", "win_win", "pushy", "environment", "households", "discount", "cost_of_a_complaint"] {
      #expect(try failure(try changed("\"\(field)\":", "\"note\":")).contains { $0.contains("\(field): is missing") })
    }
  }

  @Test(
    "figures out of bounds, of another kind, misspelt or doubled",
    arguments: [
      ("\"close\":0.2", "\"close\":1.2", "close: is 1.2; it must be a number from 0 to 1"),
      ("\"close\":0.2", "\"close\":\"0.2\"", "close: is text; it must be a number from 0 to 1"),
      ("\"close\":0.2", "\"close\":NaN", "NaN is not a number; write one with digits, or leave the field out"),
      ("\"close\":0.2", "\"cloze\":0.2", "cloze: is not a field of a habit; did you mean \"close\"?"),
      ("\"close\":0.2", "\"close\":0.2,\"close\":0.2", "\"close\" stands twice in the same object; keep one"),
      ("\"months\":24", "\"months\":0", "months: is 0; it must be a whole number from 1 to 600"),
      ("\"months\":24", "\"months\":12.5", "months: is 12.5; it must be a whole number from 1 to 600"),
      ("\"months\":24", "\"months\":1e400", "1e400 is too large to be a number here"),
      (
        "\"households\":400", "\"households\":0",
        "environment.households: is 0; it must be a number from 1 to 1000000000"
      ),
      ("\"discount\":0.05", "\"discount\":-0.9", "environment.discount: is -0.9; it must be a number from -0.5 to 10"),
    ])
  func figures(_ text: String, _ other: String, _ words: String) throws {
    let message = try failure(try changed(text, other)).joined(separator: "\n")
    #expect(message.contains(words), "\(message)")
  }

  @Test("money beyond any amount is refused, not drawn")
  func tooMuch() throws {
    let wild = ["tells_glad": 1e9, "in_market": 1.0, "households": 1e9]
    let text = String(decoding: try PictureCommandTests.one(months: 600, town: wild), as: UTF8.self)
    #expect(try failure(text).first?.contains("the money is beyond any amount, so no picture was drawn") == true)
  }

  @Test("a file larger than any is refused unread")
  func tooLarge() throws {
    let command = try PictureCommand.parse(["f.json"])
    let bytes = [UInt8](repeating: 0x20, count: 64 * 1024 * 1024 + 1)
    let failure = #expect(throws: CommandFailure.self) { try command.report(of: bytes, on: pipe) }
    #expect(failure?.message.contains("is larger than 64 MB") == true)
  }
}

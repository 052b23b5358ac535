import ArgumentParser
import Foundation
import Terminal
import Testing

@testable import handsel

/// Paper as it is in a pipe: 80 plain columns.
let pipe = Page()

/// What a command line that does not fit says, and its exit code.
func usageFailure<Command: ParsableCommand>(
  _ type: Command.Type, _ arguments: String...
) -> (message: String, code: Int32) {
  do {
    _ = try Command.parse(arguments)
    return ("it was taken", 0)
  } catch { return (Command.message(for: error), Command.exitCode(for: error).rawValue) }
}

/// A JSON text as dictionaries and lists.
func object(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

/// The worked example of that name, from the folder `Examples`.
func example(_ name: String, test: String = #filePath) throws -> [UInt8] {
  let root = try #require(test.range(of: "/Tests/", options: .backwards)).lowerBound
  return Array(try Data(contentsOf: URL(fileURLWithPath: test[..<root] + "/Examples/" + name)))
}

/// Whether every line fits a page, no line ends in a space, and nothing in it steers the terminal.
func expectPlain(_ text: String, _ source: SourceLocation = #_sourceLocation) {
  for line in text.split(separator: "\n") {
    #expect(line.count <= 80, "\(line)", sourceLocation: source)
    #expect(!line.hasSuffix(" "), "\(line)", sourceLocation: source)
  }
  #expect(!text.contains("\u{1B}") && text.hasSuffix("\n"), sourceLocation: source)
}

import ArgumentParser
import CaseFile
import Coaching
import Foundation

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look a message through before it is sent: what pushes, what needs proof, what it promises.",
    discussion: """
      Each finding is a line as compilers write them, with kinder words below. With --context it is held against what is recorded: \
      until when the offer stands, the stock, the lowest price of the last 30 days, the largest honest discount, the days left to \
      undo it, the deposit, who agreed to being named, and what can be shown.

      Examples:
        handsel check message.txt
        pbpaste | handsel check --context facts.json -

      Exit codes: 0 nothing to say otherwise, 1 something to say otherwise (warn or block), 64 the command line is wrong, 65 something \
      in a file is wrong, 66 a file cannot be read.
      """)

  /// A message longer than this is none.
  static let mostBytes = 4 << 20

  @Argument(help: "Files with a message each; - for standard input.", completion: .file())
  var files: [String]

  @Option(name: .long, help: ArgumentHelp("What is recorded, as JSON.", valueName: "file"), completion: .file())
  var context: String?

  @Flag(name: .long, help: "Print one JSON object instead of lines.")
  var json = false

  func run() throws {
    let all: [(file: String, found: CheckedMessage)]
    do throws(CommandFailure) { all = try checked() } catch { throw error.end() }
    if json {
      Output.write(JSONOutput.object([("messages", .list(all.map { $0.found.json(file: $0.file) }))]).text)
    } else {
      for (file, found) in all { Output.write(found.text(file: file)) }
    }
    if all.contains(where: { $0.found.check.severity >= .warn }) { throw ExitCode(1) }
  }

  private func checked() throws(CommandFailure) -> [(file: String, found: CheckedMessage)] {
    let facts = try facts()
    var all: [(file: String, found: CheckedMessage)] = []
    for file in files { all.append((FileReading.name(file), try check(file, facts))) }
    return all
  }

  private func facts() throws(CommandFailure) -> MessageFacts {
    guard let context else { return MessageFacts() }
    return try FactsFile(FileReading.bytes(of: context, limit: CaseReader.mostBytes), name: FileReading.name(context))
      .facts
  }

  private func check(_ file: String, _ facts: MessageFacts) throws(CommandFailure) -> CheckedMessage {
    let bytes = try FileReading.bytes(of: file, limit: CheckCommand.mostBytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .data("\(FileReading.name(file)): it is no text in UTF-8; save it as UTF-8 and try again")
    }
    return CheckedMessage(text, facts)
  }
}

/// A message with what was found in it, by line and column.
struct CheckedMessage {
  let text: String
  let check: MessageCheck

  init(_ text: String, _ facts: MessageFacts) {
    self.text = text
    check = MessageCheck(text, facts: facts)
  }

  /// Line and column of a byte, counted from 1; columns count characters.
  func place(of byte: Int) -> (line: Int, column: Int) {
    let before = text.utf8.prefix(byte)
    let line = before.count(where: { $0 == 10 }) + 1
    let start = before.lastIndex(of: 10).map { text.utf8.index(after: $0) } ?? text.startIndex
    return (line, String(text.utf8[start..<before.endIndex]).map { $0.count + 1 } ?? 1)
  }

  func text(file: String) -> String {
    check.findings.reduce(into: "") { text, finding in
      let place = place(of: finding.bytes.lowerBound)
      text +=
        "\(file):\(place.line):\(place.column): \(finding.severity.rawValue): \(finding.why) [\(finding.label.rawValue)]\n"
      if let law = finding.law, finding.severity >= .warn { text += "  law: \(law)\n" }
      if let kinder = finding.kinder { text += "  kinder: \(kinder)\n" }
    }
  }

  func json(file: String) -> JSONOutput {
    .object([
      ("file", .text(file)), ("severity", .text(check.severity.rawValue)),
      (
        "findings",
        .list(
          check.findings.map { finding in
            let place = place(of: finding.bytes.lowerBound)
            return .object([
              ("label", .text(finding.label.rawValue)), ("severity", .text(finding.severity.rawValue)),
              ("line", .whole(place.line)), ("column", .whole(place.column)),
              ("from_byte", .whole(finding.bytes.lowerBound)), ("to_byte", .whole(finding.bytes.upperBound)),
              ("why", .text(finding.why)), ("kinder", finding.kinder.map { .text($0) } ?? .null),
              ("law", finding.law.map { .text($0) } ?? .null),
            ])
          })
      ),
    ])
  }
}

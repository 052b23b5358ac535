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
        handsel check --terms contract.txt

      Exit codes: 0 nothing to say otherwise, 1 something to say otherwise (warn or block), 64 the command line is wrong, 65 something \
      in a file is wrong, 66 a file cannot be read.
      """)

  /// A message longer than this is none.
  static let mostBytes = 4 << 20

  @Argument(help: "Files with a message each; - for standard input.", completion: .file())
  var files: [String]

  @Option(name: .long, help: ArgumentHelp("What is recorded, as JSON.", valueName: "file"), completion: .file())
  var context: String?

  @Flag(name: .long, help: "The files are terms of a contract: look for clauses that are often unfair.")
  var terms = false

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
    if all.contains(where: { $0.found.severity >= .warn }) { throw ExitCode(1) }
  }

  private func checked() throws(CommandFailure) -> [(file: String, found: CheckedMessage)] {
    let facts = try facts()
    var all: [(file: String, found: CheckedMessage)] = []
    for file in files { all.append((FileReading.name(file), try check(file, facts))) }
    return all
  }

  private func facts() throws(CommandFailure) -> MessageFacts {
    guard let context else { return MessageFacts() }
    let bytes = try FileReading.bytes(of: context, limit: CaseReader.mostBytes)
    do throws(Fault) { return try MessageFactsFile(bytes).facts } catch {
      throw .data("\(FileReading.name(context)):\(error.line): \(error.message)")
    }
  }

  private func check(_ file: String, _ facts: MessageFacts) throws(CommandFailure) -> CheckedMessage {
    let bytes = try FileReading.bytes(of: file, limit: CheckCommand.mostBytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .data("\(FileReading.name(file)): it is no text in UTF-8; save it as UTF-8 and try again")
    }
    return terms ? CheckedMessage(terms: text) : CheckedMessage(text, facts)
  }
}

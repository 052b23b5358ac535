import ArgumentParser
import CaseFile
import Contacts
import Desk
import DeskWeb
import Foundation
import Money

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring people in from other programs, and undo it; or a whole desk.",
    subcommands: [ImportContactsCommand.self, ImportDeskCommand.self, ImportListCommand.self, ImportUndoCommand.self])
}

struct ImportContactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "Bring people in from a CSV or vCard file.",
    discussion: """
      Files of Google, Outlook, HubSpot, Salesforce, LinkedIn, phones and spreadsheets are known by what is in them, with their encoding and
      separator. Who is here already stays as she is; the same file twice brings nothing new. All of it is taken in, or nothing.

      Examples:
        handsel import contacts phone.vcf --dry-run
        handsel import contacts people.csv --map "Kunde=name" --map "Wo=city" --known-from "The choir"
        handsel import undo

      Exit codes: 0 done, 1 some rows could not be read (the others are taken), 64 the command line is wrong, 65 nothing can be taken from
      the file, 66 the file cannot be read, 74 the data cannot be written.
      """)

  @Argument(help: "The file; - for standard input.", completion: .file()) var file: String
  @Flag(help: "Say what would happen; change nothing.") var dryRun = false
  @Flag(help: "Print one JSON object instead of lines.") var json = false
  @Flag(help: "Also fill in what is missing of those who are here already; nothing is replaced.") var fill = false
  @Option(help: "Where you know those from of whom the file does not say it.") var knownFrom = ""
  @Option(
    help: ArgumentHelp(
      "What to take from a column: its name in the file, =, and one of \(ContactField.list); nothing after = leaves it out.",
      valueName: "column=field"))
  var map: [String] = []
  @Option(help: "Write the rows that could not be read to this file, to be mended.", completion: .file())
  var refused: String?
  @OptionGroup var desk: DeskAtHand
  @OptionGroup var who: RepAtHand

  func run() async throws {
    do {
      let bytes = try FileReading.bytes(of: file, limit: ContactReader.mostBytes)
      let (compared, taken) = try await desk.withWorld { world in try await bring(bytes, into: world) }
      if let refused { try write(compared.file, to: refused) }
      let lines = ImportLines(file: FileReading.name(file), compared: compared, taken: taken)
      Output.write(json ? lines.json.text : lines.text)
      if !compared.file.refused.isEmpty { throw ExitCode(1) }
    } catch let failure as CommandFailure {
      throw failure.end()
    } catch let refusal as ContactFileRefusal {
      throw CommandFailure.data(
        "\(FileReading.name(file)): \(BringInSpoken.english.says(refusal)) Nothing was changed."
      ).end()
    }
  }

  private func bring(_ bytes: [UInt8], into world: World) async throws -> (ComparedFile, ContactImport?) {
    let account = try await who.account(in: world)
    let name = URL(fileURLWithPath: file).lastPathComponent
    let line = ProgressLine(dryRun ? "Looking at \(name)" : "Taking in \(name)")
    defer { line.end() }
    var choices = ContactImport.Choices(knownFrom: knownFrom, fills: fill)
    if !map.isEmpty { choices.columns = try mapped(try ContactReader.read(bytes).columns) }
    if dryRun { return (try await world.compare(bytes, choices: choices, by: account), nil) }
    let kept = try await world.keepContacts(bytes, named: name, by: account)
    try await world.choose(choices, for: kept.id, by: account)
    let told = RefusalWords(heading: BringInSpoken.english.whyRefused) { BringInSpoken.english.says($0) }
    let taken = try await world.takeIn(kept.id, by: account, told: told)
    return (taken.compared, taken.imported)
  }

  private func mapped(_ columns: [MappedColumn]) throws -> [Int: String] {
    var mapped: [Int: String] = [:]
    for one in map {
      let sides = one.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let heading = sides.dropLast().joined(separator: "=")
      guard sides.count > 1, let place = columns.firstIndex(where: { $0.heading.lowercased() == heading.lowercased() })
      else {
        let known = columns.map(\.heading).joined(separator: ", ")
        throw CommandFailure(message: "--map \(one): the file has no such column. It has: \(known).", exitCode: 64)
      }
      guard let last = sides.last, last.isEmpty || ContactField(rawValue: last) != nil else {
        throw CommandFailure(message: "--map \(one): what is taken is one of \(ContactField.list).", exitCode: 64)
      }
      mapped[place] = last
    }
    return mapped
  }

  private func write(_ file: ContactFile, to path: String) throws {
    let bytes = file.refusedFile(heading: BringInSpoken.english.whyRefused) { BringInSpoken.english.says($0) }
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw CommandFailure(message: "\(path): cannot be written: \(error.localizedDescription)", exitCode: 73)
    }
  }
}

extension ContactField {
  /// All names, for people.
  fileprivate static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

struct ImportListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What was brought in lately, the newest first.")

  @OptionGroup var desk: DeskAtHand
  @OptionGroup var who: RepAtHand

  func run() async throws {
    do {
      let imports = try await desk.withWorld { try await $0.contactImports(of: try await who.account(in: $0)) }
      if imports.isEmpty { Output.write("Nothing was brought in yet.\n") }
      let clock = SystemClock()
      for one in imports {
        Output.write("\(one.id)  \(clock.day(of: one.at))  \(one.file): \(BringInSpoken.english.importedCounts(one))\n")
      }
    } catch let failure as CommandFailure { throw failure.end() }
  }
}

struct ImportUndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undo what was brought in last, or what is named.",
    discussion: "Whom the file brought is gone again; with whom something happened since stays and is counted.")

  @Argument(help: "Its name, as handsel import list has it; without one, the last.") var name: String?
  @OptionGroup var desk: DeskAtHand
  @OptionGroup var who: RepAtHand

  func run() async throws {
    do {
      let undone = try await desk.withWorld { world in
        let account = try await who.account(in: world)
        let all = try await world.contactImports(of: account)
        guard let last = all.first(where: { name.map($0.id.text.elementsEqual) ?? ($0.state == .done) }),
          last.state == .done
        else {
          throw CommandFailure.data(
            name == nil
              ? "There is nothing to undo." : "There is no such import to undo; handsel import list names them.")
        }
        return try await world.undo(last.id, by: account)
      }
      Output.write("\(undone.file): \(BringInSpoken.english.undoneText(left: undone.counts.left))\n")
    } catch let failure as CommandFailure { throw failure.end() }
  }
}

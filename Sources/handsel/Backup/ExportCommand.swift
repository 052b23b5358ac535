import ArgumentParser
import Backup
import CaseFile
import Contacts
import Desk
import DeskStore
import Foundation

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Take everything of a desk along in open formats, or a rep's people.",
    subcommands: [ExportDeskCommand.self, ExportContactsCommand.self])
}

struct ExportDeskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Everything of a desk as one archive (ZIP of JSON lines, vCard and CSV).",
    discussion: """
      The desk may be open meanwhile. handsel import desk makes the same desk of it, in a folder or in PostgreSQL. docs/taking-along.md says what
      is in it, and what is left out.

      Exit codes: 0 done, 64 the command line is wrong, 74 no archive was written.
      """)

  @Argument(help: "The archive to write; it is not to be there yet.", completion: .file()) var file: String
  @OptionGroup var desk: DeskAtHand

  func run() async throws {
    do {
      let line = ProgressLine("Writing the archive")
      defer { line.end() }
      let counts = try await desk.withDatabase { database, world in
        try await DeskExport(database).write(to: file, at: world.clock.now())
      }
      line.end()
      Output.write("Written: \(file), \(counts["household"] ?? 0) households. Keep it as safe as the desk itself.\n")
    } catch let failure as CommandFailure {
      throw failure.end()
    } catch let fault as BackupFault { throw CommandFailure(message: fault.description, exitCode: 74).end() }
  }
}

struct ExportContactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "A rep's people as an address book, vCard 4.0 or CSV.")

  @Flag(help: "A table instead of cards.") var csv = false
  @OptionGroup var desk: DeskAtHand
  @OptionGroup var who: RepAtHand

  func run() async throws {
    do {
      let contacts = try await desk.withWorld { try await $0.contacts(of: try await who.account(in: $0)) }
      Output.write(csv ? ContactTable.text(contacts) : contacts.map(\.card).joined())
    } catch let failure as CommandFailure { throw failure.end() }
  }
}

struct ImportDeskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Make the same desk of an archive, in a new folder or an empty database.",
    discussion: """
      Exit codes: 0 done, 64 the command line is wrong, 65 nothing was taken in, because the archive does not hold or there is a desk already.
      """)

  @Argument(help: "The archive, or the folder it was unpacked to.", completion: .file()) var file: String
  @OptionGroup var desk: DeskAtHand

  func run() async throws {
    do {
      let line = ProgressLine("Making the desk")
      defer { line.end() }
      let counts = try await made()
      line.end()
      Output.write(
        "Made in \(desk.place.place): \(counts["household"] ?? 0) households, \(counts["event"] ?? 0) events.\n")
    } catch let failure as CommandFailure {
      throw failure.end()
    } catch let fault as BackupFault { throw CommandFailure.data(fault.description).end() }
  }

  private func made() async throws -> [String: Int] {
    guard case .folder(let folder) = desk.place else { return try await write(into: try await desk.place.open()) }
    // Beside the place it goes to, so that what fails leaves nothing there.
    let target = folder + "/handsel.sqlite"
    guard !FileManager.default.fileExists(atPath: target) else {
      throw BackupFault("There is a desk in \(folder) already; nothing was changed. Name a new folder with --data.")
    }
    let workshop = folder + "/.importing-" + UUID().uuidString.lowercased()
    defer { try? FileManager.default.removeItem(atPath: workshop) }
    let counts = try await write(into: try await DeskData.folder(workshop).open())
    try FileManager.default.moveItem(atPath: workshop + "/handsel.sqlite", toPath: target)
    return counts
  }

  /// Writes the desk into an open database and closes that, whatever happens.
  private func write(into database: any Database) async throws -> [String: Int] {
    do {
      let counts = try await DeskImport(file).write(into: database)
      try await database.close()
      return counts
    } catch {
      try? await database.close()
      throw error
    }
  }
}

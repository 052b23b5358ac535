import ArgumentParser
import Backup
import CaseFile
import Desk
import DeskStore
import DeskWeb
import Foundation

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Make a backup of a desk, prove it by restoring it, and forget old ones.",
    discussion: """
      The desk may be open meanwhile. The backup appears under its name when it is whole and proved, never before. handsel serve makes one
      every day by itself; this is for another folder, such as a stick, or for cron.

      Examples:
        handsel backup --to /media/stick
        handsel backup --to /srv/backups --keep 30 --passphrase-file ~/.handsel-passphrase

      Exit codes: 0 made and proved, 64 the command line is wrong, 74 no backup was made.
      """)

  @Option(
    help: "The folder for it; made if it is not there. Without one, backups in the desk's folder.",
    completion: .directory)
  var to: String?
  @OptionGroup var keeping: KeepingOptions
  @OptionGroup var sealed: PassphraseFile
  @OptionGroup var desk: DeskAtHand
  @Flag(help: "Print one JSON object instead of lines.") var json = false

  func run() async throws {
    do {
      let passphrase = try sealed.passphrase()
      let line = ProgressLine("Making a backup and proving it")
      defer { line.end() }
      let kept = try await desk.withDatabase { database, world in
        guard let folder = to ?? desk.place.backups else {
          throw CommandFailure(message: "Say with --to where the backup is to go.", exitCode: 64)
        }
        let keeper = FolderBackups(
          of: try desk.place.source(database), in: folder, passphrase: passphrase, retention: keeping.retention)
        return try await world.backUp(with: keeper)
      }
      line.end()
      let path = kept.folder + "/" + kept.file
      Output.write(
        json
          ? JSONOutput.object([
            ("file", .text(path)), ("bytes", .whole(Int(kept.bytes))), ("sealed", .yesNo(kept.isSealed)),
            ("proved", .yesNo(true)),
          ]).text
          : "Made and proved: \(path), \(Size.text(kept.bytes))\(kept.isSealed ? ", sealed" : "").\n")
    } catch let failure as CommandFailure {
      throw failure.end()
    } catch let fault as BackupFault {
      throw CommandFailure(message: fault.description, exitCode: 74).end()
    }
  }
}

/// Which backups are kept.
struct KeepingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many backups are kept.", valueName: "number")) var keep = Retention().most
  @Option(help: ArgumentHelp("None is kept longer than so many days.", valueName: "days")) var keepDays = Retention()
    .days

  var retention: Retention { Retention(most: keep, days: keepDays) }

  func validate() throws {
    guard (1...1000).contains(keep) else { throw ValidationError("--keep is a number from 1 to 1000.") }
    guard (1...3660).contains(keepDays) else { throw ValidationError("--keep-days is a number from 1 to 3660.") }
  }
}

/// What seals and opens backups.
struct PassphraseFile: ParsableArguments {
  /// Characters of a passphrase, at least.
  static let leastCharacters = 12

  @Option(
    help: "A file whose first line is a passphrase; backups are sealed with it, and open with it only.",
    completion: .file())
  var passphraseFile: String?

  /// The passphrase; `nil` where none was named.
  ///
  /// - Throws: ``CommandFailure`` where the file cannot be read, or what is in it is too short.
  func passphrase() throws(CommandFailure) -> String? {
    guard let passphraseFile else { return nil }
    let bytes = try FileReading.bytes(of: passphraseFile, limit: 64 * 1024)
    let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard line.count >= PassphraseFile.leastCharacters else {
      throw CommandFailure.data(
        "\(FileReading.name(passphraseFile)): a passphrase has at least \(PassphraseFile.leastCharacters) characters; four words are good."
      )
    }
    return line
  }
}

/// How large something is, for people.
enum Size {
  static func text(_ bytes: Int64) -> String {
    bytes < 1_000_000
      ? "\(max(1, bytes / 1000)) kB" : "\(SpokenNumber.fixed(Double(bytes) / 1_000_000, decimals: 1)) MB"
  }
}

extension DeskData {
  /// The folder for backups where none is named; `nil` for PostgreSQL.
  var backups: String? {
    if case .folder(let folder) = self { return folder + "/backups" }
    return nil
  }

  /// Where a backup takes its data from.
  func source(_ database: any Database) throws -> BackupSource {
    if case .postgres(let url) = self { return .postgres(url) }
    guard let file = database as? SQLiteDatabase else { throw BackupFault("The data file cannot be backed up.") }
    return .file(file)
  }
}

import ArgumentParser
import Backup
import CaseFile
import Desk
import Foundation

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a desk back from a backup, or prove that one holds.",
    discussion: """
      Whatever is restored is proved first: opened, read from its beginning to its end, and counted. Data that is there already stays, unless
      --replace puts it aside under another name. A dump of PostgreSQL goes into an empty database.

      Examples:
        handsel restore /media/stick/handsel-20261201-055512.sqlite --data ~/desk
        handsel restore backup.sqlite.sealed --passphrase-file words.txt --verify

      Exit codes: 0 done, 64 the command line is wrong, 65 the backup does not hold, or something is in the way; then nothing was changed.
      """)

  @Argument(help: "The backup.", completion: .file()) var file: String
  @Flag(help: "Only prove that it holds; change nothing.") var verify = false
  @Flag(help: "Put data that is there already aside, under another name.") var replace = false
  @OptionGroup var sealed: PassphraseFile
  @OptionGroup var desk: DeskAtHand
  @Flag(help: "Print one JSON object instead of lines.") var json = false

  func run() async throws {
    do {
      let restore = Restore(file, passphrase: try sealed.passphrase())
      let line = ProgressLine(verify ? "Proving the backup" : "Restoring")
      defer { line.end() }
      let (proof, aside) = try await answer(restore)
      line.end()
      Output.write(json ? self.json(proof, aside).text : text(proof, aside))
    } catch let failure as CommandFailure {
      throw failure.end()
    } catch let fault as BackupFault {
      throw CommandFailure.data(fault.description).end()
    }
  }

  private func answer(_ restore: Restore) async throws -> (Proof, String?) {
    switch (verify, desk.place) {
    case (true, .postgres(let url)): (try await restore.verify(on: url), nil)
    case (true, .folder): (try await restore.verify(), nil)
    case (false, .postgres(let url)): (try await restore.restore(into: url), nil)
    case (false, .folder(let folder)):
      try await restore.restore(into: folder, replaces: replace, at: SystemClock().now())
    }
  }

  private func text(_ proof: Proof, _ aside: String?) -> String {
    let what =
      proof.isRestored
      ? "\(proof.accounts) accounts, \(proof.households) households, \(proof.events) events"
      : "it was read from its beginning to its end; the server lets nobody try it out"
    if verify { return "\(file) holds: \(what).\n" }
    return "Restored to \(desk.place.place): \(what).\n" + (aside.map { "What was there before is \($0).\n" } ?? "")
  }

  private func json(_ proof: Proof, _ aside: String?) -> JSONOutput {
    .object([
      ("file", .text(file)), ("verified", .yesNo(true)), ("restored_to", verify ? .null : .text(desk.place.place)),
      ("put_aside", aside.map(JSONOutput.text) ?? .null), ("accounts", .whole(proof.accounts)),
      ("households", .whole(proof.households)), ("events", .whole(proof.events)),
      ("tried_out", .yesNo(proof.isRestored)),
    ])
  }
}

import ArgumentParser
import Backup
import Desk
import DeskStore
import DeskWeb
import Foundation
import Hummingbird
import HummingbirdTLS
import Logging
import NIOSSL

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Open the desk: a web app for you, and a page for each customer.",
    discussion: """
      Everything is kept in one file, handsel.sqlite, in the folder named by --data. Stop with Ctrl-C: open requests are
      finished and the file is left clean.
      """)

  @OptionGroup var options: ServeOptions

  @Flag(help: "A desk of several reps, looked after by an administrator who sees totals and never a Table.")
  var hosted = false

  func run() async throws { try await options.open(hosted ? .hosted : .local) }
}

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open a desk with a demo street: twelve households that are not real.",
    discussion: """
      The first time it makes an account, says how to sign in, and writes the street; after that it opens the same desk
      again. One button in Settings takes the street away and leaves a desk to begin with for real.
      """)

  @OptionGroup var options: ServeOptions

  func run() async throws { try await options.open(.local, isDemo: true) }
}

/// What a desk is opened with.
struct ServeOptions: ParsableArguments {
  @Option(help: "The folder of the data file; it is made if it is not there.")
  var data = DeskFolder.usual

  @Option(help: "A PostgreSQL database instead of the file, postgres://…, for a desk of an organisation.")
  var databaseUrl: String?

  @Option(help: "The port to listen at.")
  var port = 8080

  @Option(help: "The address to listen at. Anything but this machine's own needs TLS or --behind-proxy.")
  var host = "127.0.0.1"

  @Option(help: "The certificate browsers check, a PEM file.")
  var tlsCert: String?

  @Option(help: "The certificate's key, a PEM file.")
  var tlsKey: String?

  @Flag(help: "A proxy in front of the desk does TLS.")
  var behindProxy = false

  @Option(help: "The address phones and customers reach the desk by, such as https://ines.example.org.")
  var publicUrl: String?

  @Option(help: "The folder for backups; without one, backups in the data folder. PostgreSQL needs one to be named.")
  var backupTo: String?

  @Option(help: ArgumentHelp("Hours between two backups; 0 makes none.", valueName: "hours"))
  var backupEvery = 24

  @OptionGroup var keeping: KeepingOptions
  @OptionGroup var sealed: PassphraseFile

  private var listening: Listening {
    Listening(
      host: host, port: port, tlsCert: tlsCert, tlsKey: tlsKey, behindProxy: behindProxy, publicURL: publicUrl)
  }

  func validate() throws {
    try listening.check()
    guard (0...720).contains(backupEvery) else { throw ValidationError("--backup-every is a number from 0 to 720.") }
  }

  func open(_ kind: DeskSettings.Kind, isDemo: Bool = false) async throws {
    do {
      let data = databaseUrl.map(DeskData.postgres) ?? .folder(self.data)
      let passphrase = try sealed.passphrase()
      var running = RunningDesk(data: data, listening: listening, kind: kind, isDemo: isDemo)
      if backupEvery > 0, let folder = backupTo ?? data.backups {
        running.backups = ServedBackups(
          folder: folder, everyHours: backupEvery, passphrase: passphrase, retention: keeping.retention)
      }
      try await running.run()
    } catch let failure as CommandFailure { throw failure.end() }
  }
}

struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Bring a data file to this Handsel's shape; serve does so too.")

  @OptionGroup var desk: DeskAtHand

  func run() async throws {
    let taken: [Int]
    do {
      let (database, lock, steps) = try await desk.place.openAndMigrate()
      defer { lock?.release() }
      try await database.close()
      taken = steps
    } catch let failure as CommandFailure { throw failure.end() }
    print(
      taken.isEmpty
        ? "The data file has the newest shape already."
        : "Brought to the newest shape: step " + taken.map(String.init).joined(separator: ", ") + ".")
  }
}

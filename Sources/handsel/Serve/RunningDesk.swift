import Backup
import Desk
import DeskStore
import DeskWeb
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle
import UnixSignals

/// A desk from its start to its clean end.
struct RunningDesk {
  let data: DeskData
  let listening: Listening
  var kind = DeskSettings.Kind.local
  /// Whether an empty desk is filled with the demo street.
  var isDemo = false
  /// Backups it makes while it is open; `nil` for none.
  var backups: ServedBackups?

  func run() async throws {
    let (database, lock, _) = try await data.openAndMigrate()
    defer { lock?.release() }
    let store = DatabaseStore(database)
    let bell = LiveBell()
    var logger = Logger(label: "handsel")
    logger.logLevel = .notice
    var shared: SharedBell?
    if case .postgres(let url) = data, let postgres = database as? PostgresDatabase {
      shared = SharedBell(local: bell, signals: PostgresSignals(url: url, database: postgres), logger: logger)
    }
    let world = World(
      store: store, clock: SystemClock(), chance: SystemChance(),
      settings: DeskSettings(publicAddress: listening.publicAddress, kind: kind), locks: CryptoLocks(),
      bell: shared ?? bell, backups: try backups.map { try $0.keeper(of: data.source(database)) })
    let opening = try await Opening(world: world, isDemo: isDemo).prepare()
    let site = Site(world, bell: bell, isSecure: listening.isSecure, logger: logger)
    let application = Application(
      responder: site.responder(), server: try server(),
      configuration: .init(address: .hostname(listening.host, port: listening.port), serverName: nil),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? listening.port
        print(greeting(port: port, opening))
        fflush(nil)
      }, logger: logger)
    let service = ServiceGroup(
      configuration: .init(
        services: [.init(service: application), .init(service: EndOfListening(bell: bell))]
          + (shared.map { [.init(service: $0)] } ?? []) + (timetable(world, logger).map { [.init(service: $0)] } ?? []),
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do { try await service.run() } catch {
      try await database.close()
      throw CommandFailure(
        message: "The desk cannot listen at \(listening.host):\(listening.port): \(error). Name another --port.",
        exitCode: 69)
    }
    try await database.close()
  }

  private func timetable(_ world: World, _ logger: Logger) -> BackupTimetable? {
    backups.map { BackupTimetable(world: world, everySeconds: Int64($0.everyHours) * 3600, logger: logger) }
  }

  private func server() throws -> HTTPServerBuilder {
    guard let certificate = listening.tlsCert, let key = listening.tlsKey else { return .http1() }
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(certificate).map(NIOSSLCertificateSource.certificate)
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
      configuration.minimumTLSVersion = .tlsv12
      return try .tls(.http1(), tlsConfiguration: configuration)
    } catch {
      throw CommandFailure(
        message: "The certificate \(certificate) or its key \(key) cannot be read: \(error)", exitCode: 66)
    }
  }

  private func greeting(port: Int, _ opening: Opening.Said) -> String {
    var address = listening
    address.port = port
    let local = address.localAddress
    var lines = ["Handsel is open at \(local)"]
    switch opening {
    case .ready: break
    case .firstAccount(let secret):
      lines.append("Make your account here (this address works once, for two days):")
      lines.append("  \(local)/welcome/\(secret)")
    case .demo(let password):
      lines.append("Sign in to the demo street as \(Opening.demoName) with the password \(password)")
      lines.append("(shown this once; for a new one stop the desk, delete its folder and start again).")
    }
    lines.append(
      listening.publicAddress.map { "Customers reach it at \($0)" }
        ?? "Only this machine reaches it; docs/reaching-your-desk.md says how customers do.")
    lines.append("Your data is in \(data.place). Stop with Ctrl-C.")
    return lines.joined(separator: "\n")
  }
}

/// Ends open event streams when the desk is to stop, so that it need not wait for them.
private struct EndOfListening: Service {
  let bell: LiveBell

  func run() async throws {
    try await gracefulShutdown()
    bell.endAll()
  }
}

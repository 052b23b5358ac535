import ArgumentParser
import Backup
import Desk
import DeskStore
import DeskWeb

/// A desk that a command works on, whether it is open in a browser at the same time or not.
struct DeskAtHand: ParsableArguments {
  @Option(help: "The folder of the data file.")
  var data = DeskFolder.usual

  @Option(help: "A PostgreSQL database instead of the file, postgres://…")
  var databaseUrl: String?

  /// Where its data is.
  var place: DeskData { databaseUrl.map(DeskData.postgres) ?? .folder(data) }

  /// What the block answers, with the desk open; it is closed again whatever happens.
  func withWorld<T>(_ work: (World) async throws -> T) async throws -> T {
    try await withDatabase { _, world in try await work(world) }
  }

  /// The same with the database that is behind it.
  func withDatabase<T>(_ work: (any Database, World) async throws -> T) async throws -> T {
    let (database, lock, _) = try await place.openAndMigrate()
    defer { lock?.release() }
    do {
      let world = World(
        store: DatabaseStore(database), clock: SystemClock(), chance: SystemChance(), settings: DeskSettings(),
        locks: CryptoLocks(), bell: LiveBell())
      let answer = try await work(database, world)
      try await database.close()
      return answer
    } catch {
      try await database.close()
      throw DeskAtHand.told(error, place.place)
    }
  }

  /// What is told of something that went wrong; faults of commands pass.
  private static func told(_ error: any Error, _ place: String) -> any Error {
    switch error {
    case StoreFault.full:
      CommandFailure(message: "The disk of \(place) is full. Make room; nothing was changed.", exitCode: 74)
    case StoreFault.busy:
      CommandFailure(
        message: "Another program holds the data in \(place). Try again; nothing was changed.", exitCode: 75)
    case StoreFault.readOnly:
      CommandFailure(message: "The data in \(place) may not be written. Nothing was changed.", exitCode: 74)
    case let fault as StoreFault:
      CommandFailure(message: "The data in \(place) cannot be used: \(fault). Nothing was changed.", exitCode: 74)
    default: error
    }
  }
}

/// A rep whose people a command works on.
struct RepAtHand: ParsableArguments {
  @Option(help: "The name the rep signs in with; needed only where the desk has several.")
  var rep: String?

  /// The rep's account.
  ///
  /// - Throws: ``CommandFailure`` where there is none, or it is not clear which.
  func account(in world: World) async throws -> Account {
    let reps = try await world.store.read { try $0.accounts() }.filter { $0.role != .administrator }
    if let rep {
      guard let found = reps.first(where: { $0.signIn == rep }) else {
        throw CommandFailure.data(
          "Nobody signs in as \(rep). There are: \(reps.map(\.signIn).joined(separator: ", ")).")
      }
      return found
    }
    guard let only = reps.first else {
      throw CommandFailure.data("Nobody has an account on this desk yet. Open it with handsel serve and make one.")
    }
    guard reps.count == 1 else {
      throw CommandFailure(
        message:
          "The desk has several reps; say whose people with --rep: \(reps.map(\.signIn).joined(separator: ", ")).",
        exitCode: 64)
    }
    return only
  }
}

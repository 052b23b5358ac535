package import Desk
package import DeskStore
import Foundation
import Money
import StarterKit

/// A desk in a folder of its own with the demo street in it.
package final class StreetFolder: Sendable {
  /// Its world.
  package let world: World
  /// Its rep.
  package let account: Account
  /// Its data.
  package let database: SQLiteDatabase
  private let folder: URL

  /// A new one.
  package init() async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("street-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = try await SQLiteDatabase.open(folder.path + "/handsel.sqlite")
    _ = try await Migrator.migrate(database)
    world = World(
      store: DatabaseStore(database), clock: FixedClock(), chance: RandomChance(), settings: DeskSettings(),
      locks: OpenLocks(), bell: Silence())
    account = try await world.makeAccount(
      invitation: try await world.invite(.owner), name: "Inés Robles", signIn: "ines", password: "four plain words"
    ) { Profile(name: $0) }.account
    let street = DemoStreet(
      owner: account, now: world.clock.now(), today: world.clock.today(), chance: world.chance
    ) { document, _, _ in (document.way, "0") }
    try await street.write(into: world)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The household of that name.
  package func household(_ name: String) async throws -> Household? {
    let (world, id) = (world, account.id)
    return try await world.store.read { records in
      try records.households(of: id, after: nil, limit: 50).first { $0.name == name }
    }
  }

  /// How many rows a table has.
  package func count(_ table: String) async throws -> Int {
    try await database.read { try $0.row(SQL(stringLiteral: "SELECT COUNT(*) FROM \(table)"))?.int(0) ?? 0 }
  }
}

private struct FixedClock: Desk.Clock {
  func now() -> Desk.Instant { Desk.Instant(milliseconds: 1_790_000_000_000) }
  func day(of moment: Desk.Instant) -> Day { Day(number: Int(moment.milliseconds / 86_400_000)) }
}

private struct RandomChance: Chance {
  func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255) } }
}

private struct OpenLocks: Locks {
  func digest(_ secret: String) -> [UInt8] { Array(secret.utf8) }
  func hash(password: String) async throws -> String { password }
  func matches(password: String, hash: String) async throws -> Bool { password == hash }
  func seal(_ bytes: [UInt8], key: [UInt8]) throws -> [UInt8] { bytes }
  func open(_ sealed: [UInt8], key: [UInt8]) -> [UInt8]? { sealed }
  func seal(_ bytes: [UInt8], under password: String) async throws -> [UInt8] { bytes }
  func open(_ sealed: [UInt8], under password: String) async throws -> [UInt8]? { sealed }
}

private struct Silence: Bell {
  func ring(_ household: ID<Household>) async {}
}

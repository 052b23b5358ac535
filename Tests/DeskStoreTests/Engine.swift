import DeskStore
import Foundation
import Testing

/// The engines the contract is held on. PostgreSQL is there where `HANDSEL_TEST_POSTGRES` names one, as in `make test`.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case sqlite, postgres

  /// The engines that are here.
  static let here: [Engine] = {
    if address == nil { print("PostgreSQL is not here; scripts/postgres-for-tests swift test brings one") }
    return address == nil ? [.sqlite] : Engine.allCases
  }()

  static let address = ProcessInfo.processInfo.environment["HANDSEL_TEST_POSTGRES"]

  var testDescription: String { rawValue }

  /// A database of its own with nothing in it.
  func empty() async throws -> OpenDatabase { try await OpenDatabase(self) }

  /// A database of its own in the newest shape.
  func migrated() async throws -> OpenDatabase {
    let open = try await empty()
    _ = try await Migrator.migrate(open.database)
    return open
  }
}

/// A database for one test; it is closed and taken away by `close`.
struct OpenDatabase: Sendable {
  let engine: Engine
  let database: any Database
  /// The folder of the file, or the address.
  let place: String
  private let name: String

  init(_ engine: Engine) async throws {
    self.engine = engine
    name = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
    switch engine {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      place = folder.path
      database = try await SQLiteDatabase.open(folder.path + "/handsel.sqlite")
    case .postgres:
      let address = try #require(Engine.address)
      let admin = try await PostgresDatabase.open(url: address, connections: 1)
      let schema = name
      try await admin.write { try $0.script("CREATE SCHEMA \(schema)") }
      try await admin.close()
      place = address + "?options=-csearch_path%3D" + name
      database = try await PostgresDatabase.open(url: place)
    }
  }

  /// Opens it a second time.
  func again() async throws -> any Database {
    engine == .sqlite
      ? try await SQLiteDatabase.open(place + "/handsel.sqlite") : try await PostgresDatabase.open(url: place)
  }

  func close() async throws {
    try await database.close()
    switch engine {
    case .sqlite: try FileManager.default.removeItem(atPath: place)
    case .postgres:
      let admin = try await PostgresDatabase.open(url: try #require(Engine.address), connections: 1)
      let schema = name
      try await admin.write { try $0.script("DROP SCHEMA \(schema) CASCADE") }
      try await admin.close()
    }
  }
}

/// Runs a test with a database and takes it away afterwards.
func with(_ open: OpenDatabase, _ work: (OpenDatabase) async throws -> Void) async throws {
  do { try await work(open) } catch {
    try await open.close()
    throw error
  }
  try await open.close()
}

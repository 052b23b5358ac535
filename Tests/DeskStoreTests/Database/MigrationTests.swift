import Desk
import DeskStore
import Foundation
import Money
import Testing

@Suite("Bringing a store to the newest shape")
struct MigrationTests {
  @Test("from nothing, once, also where two start together", arguments: Engine.here)
  func fromNothing(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      let other = try await open.again()
      async let first = Migrator.migrate(open.database)
      async let second = Migrator.migrate(other)
      let taken = try await (first + second).sorted()
      #expect(taken == Migration.all.map(\.number))
      let more = try await Migrator.migrate(open.database)
      #expect(more.isEmpty)
      try await other.close()
    }
  }

  @Test("a step that fails leaves nothing of itself", arguments: Engine.here)
  func failing(engine: Engine) async throws {
    try await with(try await engine.migrated()) { open in
      let broken = Migration(Migration.all.count + 1, "broken") { _ in
        "CREATE TABLE half (id TEXT); CREATE TABLE half_of_it (id NOTHING REFERENCES nowhere (x) !);"
      }
      await #expect(throws: DatabaseFault.self) {
        try await Migrator.migrate(open.database, steps: Migration.all + [broken])
      }
      await #expect(throws: DatabaseFault.self) {
        try await open.database.read { _ = try $0.rows("SELECT * FROM half") }
      }
      let more = try await Migrator.migrate(open.database)
      #expect(more.isEmpty)
    }
  }

  @Test("a store that a newer Handsel made is left alone", arguments: Engine.here)
  func newer(engine: Engine) async throws {
    try await with(try await engine.migrated()) { open in
      try await open.database.write { _ = try $0.run("INSERT INTO migration (number) VALUES (\(99))") }
      await #expect(throws: NewerStore.self) {
        try await Migrator.migrate(open.database)
      }
    }
  }
}

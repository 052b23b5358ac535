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

  @Test("each step is taken once where many start together", arguments: Engine.here)
  func manyTogether(engine: Engine) async throws {
    for _ in 1...3 {
      try await with(try await engine.empty()) { open in
        let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
          for _ in 1...6 {
            group.addTask {
              let copy = try await open.again()
              let taken = try await Migrator.migrate(copy)
              try await copy.close()
              return taken
            }
          }
          return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.sorted() == Migration.all.map(\.number))
      }
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

  @Test("a file of each earlier version opens with all that is in it", arguments: [1])
  func earlier(version: Int) async throws {
    let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Earlier/version-\(version).sqlite")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("earlier-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("handsel.sqlite")
    try FileManager.default.copyItem(at: kept, to: file)
    let database = try await SQLiteDatabase.open(file.path)
    #expect(try await Migrator.migrate(database) == Migration.all.map(\.number).filter { $0 > version })
    try await MigrationTests.holdsEverything(database)
    try await database.close()
  }

  @Test("what was kept in the first shape is there in the newest", arguments: Engine.here)
  func grown(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      try await Migrator.migrate(open.database, steps: Array(Migration.all.prefix(1)))
      let store = DatabaseStore(open.database)
      // Today's code notes what is to be counted anew, for which the first shape has no place.
      try await open.database.write { try $0.script("CREATE TABLE uncounted (household TEXT NOT NULL PRIMARY KEY);") }
      try await store.write { records in
        try records.insert(Samples.account(), passwordHash: "h", at: Samples.now)
        try records.insert(Samples.household("rosa"))
      }
      try await open.database.write { try $0.script("DROP TABLE uncounted;") }
      try await Migrator.migrate(open.database)
      #expect(try await store.read { try $0.uncounted(of: ID("ines"), limit: 9) } == [ID("rosa")])
      let found = try await store.read { try $0.households(of: ID("ines"), matching: ["rosa"], limit: 9).map(\.name) }
      #expect(found == ["Rosa Ortega"])
    }
  }

  /// What the bench for the desk fills in, and version 1 was kept with.
  private static func holdsEverything(_ database: any Database) async throws {
    let pages = try await database.read { try $0.rows("PRAGMA integrity_check").map { $0.text(0) } }
    #expect(pages == ["ok"])
    try await DatabaseStore(database).read { records in
      let rep = try #require(try records.accounts().first)
      let people = try records.households(of: rep.id, after: nil, limit: 9)
      #expect(people.count == 3)
      let last = ID<Household>("thelasthousehold")
      #expect(try records.latestVersion(of: last)?.document.offers.isEmpty == false)
      #expect(try records.discovery(last) != nil)
      #expect(try records.links(of: last).count == 1)
      #expect(try people.map { try records.events(of: $0.id, limit: 9).count }.reduce(0, +) == 6)
      let words = Folding.words(people[0].name)
      #expect(try records.households(of: rep.id, matching: words, limit: 9).contains { $0.id == people[0].id })
    }
  }
}

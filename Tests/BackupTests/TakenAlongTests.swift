import Desk
import DeskStore
import Foundation
import Money
import Street
import Testing
import Zip

@testable import Backup

@Suite("A desk is taken along in open formats, and made anew from them")
struct TakenAlongTests {
  static let now = Instant(milliseconds: 1_790_000_000_000)

  /// The tables in an archive, by name.
  private static func tables(_ path: String) throws -> [String: String] {
    let reading = try ZipReading([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    var tables: [String: String] = [:]
    for entry in reading.entries where entry.name.hasPrefix("tables/") {
      tables[entry.name] = String(decoding: try reading.bytes(of: entry), as: UTF8.self)
    }
    return tables
  }

  @Test("every table is taken along or left out on purpose", arguments: [false, true])
  func everyTable(_ isPostgres: Bool) async throws {
    let names = try await Self.withEmpty(isPostgres) { database in
      _ = try await Migrator.migrate(database)
      return try await database.read { try TableArchive.all($0) }
    }
    guard let names else { return }
    // SQLite knows what is searched by two tables, PostgreSQL by one.
    let left = TableArchive.left.filter { !isPostgres || $0 != "search_row" }
    #expect(Set(names) == Set(TableArchive.tables).union(left))
  }

  /// What the block answers with an empty database; `nil` where that engine is not here.
  private static func withEmpty<T>(_ isPostgres: Bool, _ work: (any Database) async throws -> T) async throws -> T? {
    if isPostgres {
      guard let url = ProcessInfo.processInfo.environment["HANDSEL_TEST_POSTGRES"] else { return nil }
      let server = PostgresTools(url: url)
      let scratch = try await server.makeScratch()
      let database = try await PostgresDatabase.open(url: scratch.url)
      let answer = try await work(database)
      try await database.close()
      try await server.dropScratch(scratch)
      return answer
    }
    var answer: T?
    try await withFolder { folder in
      let database = try await SQLiteDatabase.open(folder + "/empty.sqlite")
      answer = try await work(database)
      try await database.close()
    }
    return answer
  }

  @Test(
    "the street, exported and imported into an empty desk of either engine, is the same, row by row",
    arguments: [false, true])
  func equal(_ isPostgres: Bool) async throws {
    try await withFolder { folder in
      let street = try await StreetFolder()
      let database = street.database
      let counts = try await DeskExport(database).write(to: folder + "/one.zip", at: Self.now)
      #expect(counts["household"] == 12)
      let found = try await Self.withEmpty(isPostgres) { empty in
        _ = try await DeskImport(folder + "/one.zip").write(into: empty)
        _ = try await DeskExport(empty).write(to: folder + "/two.zip", at: Self.now)
        // What is searched was made anew.
        return try await DatabaseStore(empty).read { records in
          try records.households(of: try records.accounts()[0].id, matching: ["rosa"], limit: 5).map(\.name)
        }
      }
      guard let found else { return }
      #expect(found.contains("Rosa Ortega"))
      let (one, two) = (try Self.tables(folder + "/one.zip"), try Self.tables(folder + "/two.zip"))
      #expect(one.keys.sorted() == two.keys.sorted())
      for (name, text) in one { #expect(two[name] == text, "\(name)") }
      #expect((one["tables/household.jsonl"] ?? "").contains("introduced_by\":\""))
      // The same from where it was unpacked to.
      let reading = try ZipReading([UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/one.zip"))))
      for entry in reading.entries {
        let file = URL(fileURLWithPath: folder + "/unpacked/" + entry.name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(try reading.bytes(of: entry)).write(to: file)
      }
      let again = try await Self.withEmpty(false) { try await DeskImport(folder + "/unpacked").write(into: $0) }
      #expect(again == counts)
    }
  }

  @Test("what nobody else is to see is in no archive; a rep's own words leave no organisation's desk")
  func leftOut() async throws {
    try await withFolder { folder in
      let street = try await StreetFolder()
      let database = street.database
      _ = try await DeskExport(database).write(to: folder + "/one.zip", at: Self.now)
      let names = try Self.tables(folder + "/one.zip").keys
      for table in TableArchive.left { #expect(!names.contains("tables/\(table).jsonl")) }
      #expect(names.contains("tables/reflection.jsonl"))
      try await DatabaseStore(database).write { records in
        try records.insert(
          Account(id: ID("boss"), signIn: "boss", role: .administrator, profile: Profile(name: "Boss")),
          passwordHash: "x", at: Self.now)
      }
      _ = try await DeskExport(database).write(to: folder + "/two.zip", at: Self.now)
      #expect(try !Self.tables(folder + "/two.zip").keys.contains("tables/reflection.jsonl"))
      await #expect(throws: BackupFault.self) {
        try await DeskExport(database).write(to: folder + "/two.zip", at: Self.now)
      }
    }
  }

  @Test("what does not hold makes no desk, and says where it is wrong")
  func refused() async throws {
    try await withFolder { folder in
      let street = try await StreetFolder()
      let database = street.database
      _ = try await DeskExport(database).write(to: folder + "/one.zip", at: Self.now)
      await #expect(
        throws: BackupFault("There is a desk already; nothing was changed. Name a new folder, or an empty database.")
      ) {
        try await DeskImport(folder + "/one.zip").write(into: database)
      }
      let reading = try ZipReading([UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/one.zip"))))
      let files = try reading.entries.map { (name: $0.name, bytes: Array(try reading.bytes(of: $0))) }
      func told(_ change: (inout [(name: String, bytes: [UInt8])]) -> Void) async throws -> String {
        var changed = files
        change(&changed)
        let path = folder + "/\(UUID().uuidString).zip"
        try Data(ZipEntry.archive(changed)).write(to: URL(fileURLWithPath: path))
        var said = "taken"
        _ = try await Self.withEmpty(false) { empty in
          do { _ = try await DeskImport(path).write(into: empty) } catch let fault as BackupFault {
            said = fault.description.replacing(path, with: "F")
          }
          let households = try? await empty.read { try $0.row("SELECT COUNT(*) FROM household")?.int(0) }
          #expect((households ?? 0) == (said == "taken" ? 12 : 0))
        }
        return said
      }
      #expect(try await told { _ in } == "taken")
      func place(_ name: String) -> Int { files.firstIndex { $0.name == name } ?? 0 }
      #expect(
        try await told { $0.remove(at: place("tables/event.jsonl")) }
          == "F: tables/event.jsonl is missing. Nothing was taken in.")
      #expect(
        try await told { $0.remove(at: place("handsel.json")) } == "F: handsel.json is missing. Nothing was taken in.")
      #expect(
        try await told { $0[place("tables/household.jsonl")].bytes = Array("{\"id\":1}\n".utf8) }
          == "F: tables/household.jsonl has 1 rows, and should have 12. Nothing was taken in.")
      #expect(
        try await told { $0[place("tables/account.jsonl")].bytes = Array("{\"id\":1}\n".utf8) }
          == "F: tables/account.jsonl:1: this is no row of the table. Nothing was taken in.")
      let newer = try await told { files in
        let title = String(decoding: files[place("handsel.json")].bytes, as: UTF8.self)
        files[place("handsel.json")].bytes = Array(title.replacing(/"step" : \d+/, with: "\"step\" : 999").utf8)
      }
      #expect(newer.contains("newer Handsel"))
      // An account that households point to is another one.
      let orphaned = try await told { files in
        let text = String(decoding: files[place("tables/account.jsonl")].bytes, as: UTF8.self)
        files[place("tables/account.jsonl")].bytes = Array(
          text.replacing(/"id":"[^"]+"/, with: "\"id\":\"other\"").utf8)
      }
      #expect(orphaned.contains("do not fit each other"))
    }
  }
}

import Desk
import DeskStore
import Foundation
import Money
import Testing

@testable import Backup

@Suite("A backup is made while others write, proved, and brought back")
struct BackupAndRestoreTests {
  static let now = Instant(milliseconds: 1_790_000_000_000)

  private static func household(_ number: Int) -> Household {
    Household(id: ID("h\(number)"), owner: ID("ines"), name: "Person \(number)", since: now, touched: now)
  }

  private static func desk(_ path: String, households: Int) async throws -> (SQLiteDatabase, DatabaseStore) {
    let database = try await SQLiteDatabase.open(path)
    _ = try await Migrator.migrate(database)
    let store = DatabaseStore(database)
    try await store.write { records in
      try records.insert(
        Account(id: ID("ines"), signIn: "ines", role: .owner, profile: Profile(name: "Inés")), passwordHash: "x",
        at: now)
      try records.insert((0..<households).map(household))
    }
    return (database, store)
  }

  @Test(
    "plain and sealed; restored it is the same, and what was there is put aside only if asked",
    arguments: [nil, "four plain words"])
  func thereAndBack(_ passphrase: String?) async throws {
    try await withFolder { folder in
      let (database, _) = try await Self.desk(folder + "/handsel.sqlite", households: 200)
      let keeper = FolderBackups(of: .file(database), in: folder + "/backups", passphrase: passphrase)
      let kept = try await keeper.backUp(at: Self.now)
      #expect(kept.file == "handsel-20260921-141320.sqlite" + (passphrase == nil ? "" : ".sealed"))
      #expect(kept.isSealed == (passphrase != nil) && kept.bytes > 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/backups") == [kept.file])
      #expect(try await keeper.backUp(at: Self.now).file.hasPrefix("handsel-20260921-141321"))
      try await database.close()
      let path = folder + "/backups/" + kept.file
      #expect(try await Restore(path, passphrase: passphrase).verify().households == 200)
      let other = folder + "/other"
      let (proof, aside) = try await Restore(path, passphrase: passphrase).restore(
        into: other, replaces: false, at: Self.now)
      #expect(proof == Proof(accounts: 1, households: 200, events: 0, isRestored: true) && aside == nil)
      await #expect(throws: BackupFault.self) {
        try await Restore(path, passphrase: passphrase).restore(into: other, replaces: false, at: Self.now)
      }
      let again = try await Restore(path, passphrase: passphrase).restore(into: other, replaces: true, at: Self.now)
      let put = try #require(again.aside)
      #expect(FileManager.default.fileExists(atPath: put))
      #expect(try FileManager.default.contentsOfDirectory(atPath: other).filter { $0.hasPrefix(".") }.isEmpty)
      if passphrase != nil {
        await #expect(throws: BackupFault.self) { try await Restore(path, passphrase: nil).verify() }
        await #expect(throws: BackupFault.self) { try await Restore(path, passphrase: "other words").verify() }
      }
    }
  }

  @Test("made under load it holds everything that was acknowledged before it began, and each write whole")
  func underLoad() async throws {
    try await withFolder { folder in
      let (database, store) = try await Self.desk(folder + "/handsel.sqlite", households: 0)
      let keeper = FolderBackups(of: .file(database), in: folder + "/backups")
      try await withThrowingTaskGroup(of: Void.self) { group in
        let counter = Counter()
        for writer in 0..<4 {
          group.addTask {
            for number in 0..<150 {
              // Two households in each write: a backup has both or neither.
              let first = writer * 1000 + number * 2
              try await store.write { try $0.insert([Self.household(first), Self.household(first + 1)]) }
              await counter.add()
            }
          }
        }
        group.addTask {
          for round in 0..<4 {
            let before = await counter.count
            let kept = try await keeper.backUp(at: Self.now.adding(seconds: Int64(round)))
            let proof = try await Restore(folder + "/backups/" + kept.file, passphrase: nil).verify()
            #expect(proof.households >= 2 * before && proof.households.isMultiple(of: 2))
          }
        }
        try await group.waitForAll()
      }
      try await database.close()
    }
  }

  private actor Counter {
    private(set) var count = 0
    func add() { count += 1 }
  }

  @Test("a damaged backup is told, and so is what is none")
  func damaged() async throws {
    try await withFolder { folder in
      let (database, _) = try await Self.desk(folder + "/handsel.sqlite", households: 2000)
      let kept = try await FolderBackups(of: .file(database), in: folder).backUp(at: Self.now)
      try await database.close()
      let path = folder + "/" + kept.file
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for place in stride(from: 40_000, to: bytes.count, by: 3000) { bytes[place] ^= 0x5A }
      try bytes.write(to: URL(fileURLWithPath: path))
      await #expect(throws: BackupFault.self) { try await Restore(path, passphrase: nil).verify() }
      await #expect(throws: BackupFault.self) {
        try await Restore(path, passphrase: nil).restore(into: folder + "/new", replaces: false, at: Self.now)
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/new/handsel.sqlite"))
      try Data("hello".utf8).write(to: URL(fileURLWithPath: folder + "/hello"))
      await #expect(throws: BackupFault("\(folder)/hello is no backup of a desk.")) {
        try await Restore(folder + "/hello", passphrase: nil).verify()
      }
      await #expect(throws: BackupFault.self) { try await Restore(folder + "/nothing", passphrase: nil).verify() }
    }
  }

  @Test("those that are too many go, and nothing else in the folder does")
  func retention() async throws {
    try await withFolder { folder in
      let (database, _) = try await Self.desk(folder + "/handsel.sqlite", households: 1)
      try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/handsel-notes.txt"))
      let keeper = FolderBackups(of: .file(database), in: folder, retention: Retention(most: 2))
      for day in 0..<4 { _ = try await keeper.backUp(at: Self.now.adding(seconds: Int64(day) * 86_400)) }
      try await database.close()
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("handsel-") }
        .sorted()
      #expect(names == ["handsel-20260923-141320.sqlite", "handsel-20260924-141320.sqlite", "handsel-notes.txt"])
    }
  }

  @Test("an open desk is not restored over")
  func locked() async throws {
    try await withFolder { folder in
      let (database, _) = try await Self.desk(folder + "/handsel.sqlite", households: 1)
      let kept = try await FolderBackups(of: .file(database), in: folder + "/backups").backUp(at: Self.now)
      let open = try DeskLock(folder: folder, alone: false)
      let beside = try DeskLock(folder: folder, alone: false)
      let restore = Restore(folder + "/backups/" + kept.file, passphrase: nil)
      await #expect(throws: BackupFault("The desk in \(folder) is open. Stop it, then restore; nothing was changed.")) {
        try await restore.restore(into: folder, replaces: true, at: Self.now)
      }
      open.release()
      beside.release()
      try await database.close()
      #expect(try await restore.restore(into: folder, replaces: true, at: Self.now).proof.households == 1)
    }
  }

  @Test("a folder that cannot be written is said so")
  func notWritable() async throws {
    try await withFolder { folder in
      let (database, _) = try await Self.desk(folder + "/handsel.sqlite", households: 1)
      try Data().write(to: URL(fileURLWithPath: folder + "/file"))
      await #expect(throws: BackupFault.self) {
        try await FolderBackups(of: .file(database), in: folder + "/file/backups").backUp(at: Self.now)
      }
      try await database.close()
    }
  }

  @Test(
    "a PostgreSQL database is dumped, proved on its server, and restored into an empty one",
    .enabled(if: ProcessInfo.processInfo.environment["HANDSEL_TEST_POSTGRES"] != nil))
  func postgres() async throws {
    try await withFolder { folder in
      let server = PostgresTools(url: try #require(ProcessInfo.processInfo.environment["HANDSEL_TEST_POSTGRES"]))
      let (from, into) = (try await server.makeScratch(), try await server.makeScratch())
      let database = try await PostgresDatabase.open(url: from.url)
      _ = try await Migrator.migrate(database)
      let store = DatabaseStore(database)
      try await store.write { records in
        try records.insert(
          Account(id: ID("ines"), signIn: "ines", role: .owner, profile: Profile(name: "Inés")), passwordHash: "x",
          at: Self.now)
        try records.insert((0..<20).map(Self.household))
      }
      try await database.close()
      let kept = try await FolderBackups(of: .postgres(from.url), in: folder, passphrase: "four plain words")
        .backUp(at: Self.now)
      #expect(kept.file == "handsel-20260921-141320.pgdump.sealed")
      let restore = Restore(folder + "/" + kept.file, passphrase: "four plain words")
      #expect(
        try await restore.verify(on: server.url) == Proof(accounts: 1, households: 20, events: 0, isRestored: true))
      await #expect(throws: BackupFault.self) { try await restore.verify() }
      #expect(try await restore.restore(into: into.url).households == 20)
      await #expect(throws: BackupFault.self) { try await restore.restore(into: into.url) }
      try await server.dropScratch(from)
      try await server.dropScratch(into)
    }
  }
}

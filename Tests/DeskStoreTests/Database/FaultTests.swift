import Desk
import Foundation
import Testing

@testable import DeskStore

@Suite("When the disk, the file or the server fails")
struct FaultTests {
  private func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fault-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  @Test("a full disk keeps all that was acknowledged and nothing by half")
  func full() async throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(atPath: place) }
    let file = try await SQLiteDatabase.open(place + "/handsel.sqlite", patienceSeconds: 1, mostPages: 60)
    try await file.write { try $0.script("CREATE TABLE pair (id INTEGER NOT NULL, half INTEGER NOT NULL, text TEXT)") }
    var kept = 0
    do {
      for number in 0..<10_000 {
        try await file.write { connection in
          for half in 0..<2 {
            try connection.run(
              "INSERT INTO pair (id, half, text) VALUES (\(number), \(half), \(String(repeating: "x", count: 900)))")
          }
        }
        kept += 1
      }
      Issue.record("the disk was never full")
    } catch { #expect(error as? DatabaseFault == .full) }
    #expect(kept > 5)
    let rows = try await file.read { try $0.rows("SELECT id, COUNT(*) FROM pair GROUP BY id ORDER BY id") }
    #expect(rows.count == kept)
    #expect(rows.allSatisfy { $0.int(1) == 2 })
    try await file.close()
  }

  @Test("a file that another program holds says so, and works when it is let go")
  func locked() async throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(atPath: place) }
    let file = try await SQLiteDatabase.open(place + "/handsel.sqlite", patienceSeconds: 0.2, mostPages: nil)
    let other = try await SQLiteDatabase.open(place + "/handsel.sqlite", patienceSeconds: 5, mostPages: nil)
    try await file.write { try $0.script("CREATE TABLE thing (id INTEGER)") }
    let isHeld = DispatchSemaphore(value: 0), isTried = DispatchSemaphore(value: 0)
    async let holding: Void = other.write { connection in
      try connection.run("INSERT INTO thing (id) VALUES (\(1))")
      isHeld.signal()
      _ = isTried.wait(timeout: .now() + 10)
    }
    await withCheckedContinuation { done in
      DispatchQueue.global().async {
        isHeld.wait()
        done.resume()
      }
    }
    await #expect(throws: DatabaseFault.locked) {
      try await file.write { _ = try $0.run("INSERT INTO thing (id) VALUES (\(2))") }
    }
    isTried.signal()
    try await holding
    try await file.write { _ = try $0.run("INSERT INTO thing (id) VALUES (\(3))") }
    let ids = try await file.read { try $0.rows("SELECT id FROM thing ORDER BY id").map { $0.int(0) } }
    #expect(ids == [1, 3])
    try await other.close()
    try await file.close()
  }

  @Test("a file that is no database is left as it is")
  func damaged() async throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(atPath: place) }
    let text = Data(String(repeating: "This is a shopping list. ", count: 400).utf8)
    try text.write(to: URL(fileURLWithPath: place + "/handsel.sqlite"))
    await #expect(throws: DatabaseFault.self) { try await SQLiteDatabase.open(place + "/handsel.sqlite") }
    #expect(try Data(contentsOf: URL(fileURLWithPath: place + "/handsel.sqlite")) == text)
  }

  @Test(
    "a connection that the server ends in the middle keeps nothing of the block, and the next one works",
    .enabled(if: Engine.address != nil))
  func ended() async throws {
    try await with(try await Engine.postgres.empty()) { open in
      try await open.database.write { try $0.script("CREATE TABLE thing (id BIGINT)") }
      let other = try await open.again()
      do {
        try await open.database.write { connection in
          try connection.run("INSERT INTO thing (id) VALUES (\(1))")
          let mine = try connection.row("SELECT pg_backend_pid()")?.int(0) ?? 0
          let ended = DispatchSemaphore(value: 0)
          Task.detached {
            do { try await other.write { _ = try $0.row("SELECT pg_terminate_backend(\(mine)::int)") } } catch {
              Issue.record(error)
            }
            ended.signal()
          }
          _ = ended.wait(timeout: .now() + 10)
          // The server lets the connection go in its own time.
          for _ in 0..<100 { try connection.run("INSERT INTO thing (id) VALUES (\(2))") }
        }
        Issue.record("nothing was noticed")
      } catch DatabaseFault.unreachable {}
      try await open.database.write { _ = try $0.run("INSERT INTO thing (id) VALUES (\(3))") }
      let ids = try await open.database.read { try $0.rows("SELECT id FROM thing").map { $0.int(0) } }
      #expect(ids == [3])
      try await other.close()
    }
  }

  @Test("a server that is not there is said to be out of reach, and no password is told")
  func absent() async throws {
    do {
      _ = try await PostgresDatabase.open(url: "postgres://ines:topsecret@127.0.0.1:1/handsel")
      Issue.record("it was reached")
    } catch DatabaseFault.unreachable(let says) { #expect(!says.contains("topsecret")) }
  }

  @Test("what one copy of a desk rings, the others hear", .enabled(if: Engine.address != nil))
  func signals() async throws {
    let address = try #require(Engine.address)
    let database = try await PostgresDatabase.open(url: address, connections: 2)
    let (speaking, hearing) = (
      PostgresSignals(url: address, database: database), PostgresSignals(url: address, database: database)
    )
    let names = hearing.names()
    // The listener connects in its own time, so it is rung until it hears.
    let ringing = Task {
      while !Task.isCancelled {
        try await speaking.notify("household-1")
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    var heard: String?
    for await name in names {
      heard = name
      break
    }
    ringing.cancel()
    _ = await ringing.result
    #expect(heard == "household-1")
    hearing.end()
    try await database.close()
  }
}

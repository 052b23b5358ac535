import DeskStore
import Foundation
import Testing

@Suite("A database of either engine")
struct DatabaseContractTests {
  private struct Stop: Error {}

  private func table(_ open: OpenDatabase) async throws {
    let words = open.engine == .sqlite ? ("INTEGER", "BLOB") : ("BIGINT", "BYTEA")
    try await open.database.write {
      try $0.script(
        """
        CREATE TABLE thing (id TEXT NOT NULL PRIMARY KEY, number \(words.0), words TEXT, bytes \(words.1),
          CHECK (number <> 13));
        CREATE TABLE part (thing TEXT NOT NULL REFERENCES thing (id));
        """)
    }
  }

  @Test("gives back every value as it was bound, and is not told anything by it", arguments: Engine.here)
  func values(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      try await table(open)
      let texts = ["", "Señora Núñez", "日本語 🌞 e\u{301}", "'; DROP TABLE thing; --", "$1 ? \\ %", "a\nb\tc\"d"]
      let numbers: [Int64] = [0, -1, .max, .min, 1 << 53 + 1]
      let bytes: [[UInt8]] = [[], [0], Array(0...255)]
      try await open.database.write { connection in
        for (index, text) in texts.enumerated() {
          try connection.run(
            "INSERT INTO thing (id, number, words, bytes) VALUES (\("t\(index)"), \(numbers[index % numbers.count]), \(text), \(bytes[index % bytes.count]))"
          )
        }
        let nothing: String? = nil
        let none: Int64? = nil
        try connection.run("INSERT INTO thing (id, number, words) VALUES (\("nil"), \(none), \(nothing))")
      }
      let rows = try await open.database.read { try $0.rows("SELECT id, number, words, bytes FROM thing ORDER BY id") }
      #expect(rows.count == texts.count + 1)
      for (index, text) in texts.enumerated() {
        let row = try #require(rows.first { $0.text(0) == "t\(index)" })
        #expect(row.text(2) == text)
        #expect(row.integer(1) == numbers[index % numbers.count])
        #expect(row.bytes(3) == bytes[index % bytes.count])
      }
      let empty = try #require(rows.first { $0.text(0) == "nil" })
      #expect(empty.optionalInteger(1) == nil)
      #expect(empty.optionalText(2) == nil)
      await #expect(throws: DatabaseFault.self) {
        try await open.database.write { try $0.run("INSERT INTO thing (id) VALUES (\("a\0b"))") }
      }
    }
  }

  @Test("keeps all of a block or nothing", arguments: Engine.here)
  func whole(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      try await table(open)
      await #expect(throws: Stop.self) {
        try await open.database.write { connection in
          try connection.run("INSERT INTO thing (id) VALUES (\("a"))")
          throw Stop()
        }
      }
      await #expect(throws: DatabaseFault.self) {
        try await open.database.write { connection in
          try connection.run("INSERT INTO thing (id) VALUES (\("b"))")
          try connection.run("INSERT INTO thing (id) VALUES (\("b"))")
        }
      }
      #expect(try await count(open.database) == 0)
      // The connection is as good as before.
      try await open.database.write { _ = try $0.run("INSERT INTO thing (id) VALUES (\("c"))") }
      #expect(try await count(open.database) == 1)
    }
  }

  private func count(_ database: any Database) async throws -> Int {
    try await database.read { try $0.row("SELECT COUNT(*) FROM thing")?.int(0) ?? -1 }
  }

  @Test("says which rule was broken", arguments: Engine.here)
  func rules(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      try await table(open)
      let broken: [SQL] = [
        "INSERT INTO thing (id, number) VALUES (\("x"), \(13))", "INSERT INTO part (thing) VALUES (\("nobody"))",
        "INSERT INTO thing (id, number) VALUES (NULL, 1)",
      ]
      for statement in broken {
        do {
          try await open.database.write { _ = try $0.run(statement) }
          Issue.record("nothing was refused")
        } catch DatabaseFault.constraint {}
      }
      await #expect(throws: DatabaseFault.self) {
        try await open.database.read { _ = try $0.run("INSERT INTO thing (id) VALUES (\("read"))") }
      }
    }
  }

  @Test("a read sees one moment, whatever is kept meanwhile", arguments: Engine.here)
  func moment(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      try await table(open)
      let other = try await open.again()
      let seen = try await open.database.read { connection -> (Int, Int) in
        let before = try connection.row("SELECT COUNT(*) FROM thing")?.int(0) ?? -1
        let kept = DispatchSemaphore(value: 0)
        Task.detached {
          do {
            try await other.write { _ = try $0.run("INSERT INTO thing (id) VALUES (\("late"))") }
          } catch { Issue.record(error) }
          kept.signal()
        }
        #expect(kept.wait(timeout: .now() + 10) == .success)
        return (before, try connection.row("SELECT COUNT(*) FROM thing")?.int(0) ?? -1)
      }
      #expect(seen == (0, 0))
      #expect(try await count(open.database) == 1)
      try await other.close()
    }
  }

  @Test("fifty that count up at once lose no count", arguments: Engine.here)
  func counting(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      try await table(open)
      try await open.database.write { _ = try $0.run("INSERT INTO thing (id, number) VALUES (\("n"), \(0))") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<50 {
          group.addTask {
            // Whoever met others too often is told so, and asks again as a browser would.
            for _ in 0..<20 {
              do {
                try await open.database.write { connection in
                  let number = try connection.row("SELECT number FROM thing WHERE id = \("n")")?.integer(0) ?? 0
                  // Past the figure the table refuses.
                  try connection.run("UPDATE thing SET number = \(number == 12 ? 14 : number + 1) WHERE id = \("n")")
                }
                return
              } catch DatabaseFault.conflict { continue }
            }
            Issue.record("it was never let in")
          }
        }
        try await group.waitForAll()
      }
      let number = try await open.database.read { try $0.row("SELECT number FROM thing")?.int(0) }
      #expect(number == 51)
    }
  }

  @Test("what was kept is there when it is opened again", arguments: Engine.here)
  func again(engine: Engine) async throws {
    try await with(try await engine.empty()) { open in
      try await table(open)
      try await open.database.write { _ = try $0.run("INSERT INTO thing (id) VALUES (\("kept"))") }
      let other = try await open.again()
      #expect(try await count(other) == 1)
      try await other.close()
    }
  }
}

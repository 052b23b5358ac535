/// Brings a database to the newest shape, one step after another, each all or nothing.
package enum Migrator {
  /// Takes the steps that are still to be taken.
  ///
  /// - Returns: the numbers of the steps that were taken.
  /// - Throws: ``NewerStore`` where the database was made by a newer Handsel, or ``DatabaseFault``.
  @discardableResult
  package static func migrate(_ database: any Database, steps: [Migration] = Migration.all) async throws -> [Int] {
    let done = try await patiently(database) { connection -> Int in
      let words = TableWords(dialect: connection.dialect)
      try connection.script(
        "CREATE TABLE IF NOT EXISTS migration (number \(words.integer) NOT NULL PRIMARY KEY)\(words.strict);")
      return try connection.row("SELECT COALESCE(MAX(number), 0) FROM migration")?.int(0) ?? 0
    }
    if done > steps.count { throw NewerStore(has: done, knows: steps.count) }
    var taken: [Int] = []
    for step in steps where step.number > done {
      let isTaken = try await patiently(database) { connection -> Bool in
        // Another copy of the desk may have been quicker.
        try standInLine(connection)
        let found = try connection.row("SELECT number FROM migration WHERE number = \(step.number)")
        if found != nil { return false }
        try connection.script(step.script(connection.dialect))
        try connection.run("INSERT INTO migration (number) VALUES (\(step.number))")
        return true
      }
      if isTaken { taken.append(step.number) }
    }
    return taken
  }

  /// The step a database is at; `nil` where it is new.
  package static func step(of database: any Database) async throws -> Int? {
    try await database.read { connection in
      let known: SQL =
        switch connection.dialect {
        case .sqlite: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'"
        case .postgres: "SELECT 1 WHERE to_regclass('migration') IS NOT NULL"
        }
      guard try connection.row(known) != nil else { return nil }
      return try connection.row("SELECT MAX(number) FROM migration")?.optionalInt(0)
    }
  }

  /// So often a step waits for another copy of the desk that holds the file.
  private static let mostWaits = 12

  /// What the block answers: while another copy takes its steps the file is locked for longer than a write would wait.
  private static func patiently<T: Sendable>(
    _ database: any Database, _ work: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    for _ in 1..<mostWaits {
      do { return try await database.write(work) } catch DatabaseFault.locked { continue }
    }
    return try await database.write(work)
  }

  /// Lets one copy of the desk after another take steps, for as long as the block lasts; the block then sees what the
  /// one before it did: unlike waiting for an advisory lock, locking a table comes before PostgreSQL fixes what is seen.
  private static func standInLine(_ connection: any Connection) throws {
    guard connection.dialect == .postgres else { return }
    try connection.script("LOCK TABLE migration IN ACCESS EXCLUSIVE MODE")
  }
}

/// A database that a newer Handsel made.
package struct NewerStore: Error, Hashable {
  /// The step it is at.
  package let has: Int
  /// The last step this Handsel knows.
  package let knows: Int
}

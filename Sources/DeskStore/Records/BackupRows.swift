import Desk

extension DeskRecords {
  /// So many are remembered.
  private static let mostBackups = 50

  func insert(_ backup: KeptBackup) throws {
    try connection.run(
      """
      INSERT INTO backup (at, folder, file, bytes, sealed)
      VALUES (\(backup.at.milliseconds), \(backup.folder), \(backup.file), \(backup.bytes), \(backup.isSealed))
      ON CONFLICT (at) DO NOTHING
      """)
    try connection.run(
      "DELETE FROM backup WHERE at NOT IN (SELECT at FROM backup ORDER BY at DESC LIMIT \(DeskRecords.mostBackups))")
  }

  func lastBackup() throws -> KeptBackup? {
    try connection.row("SELECT at, folder, file, bytes, sealed FROM backup ORDER BY at DESC LIMIT 1").map { row in
      KeptBackup(
        at: Instant(milliseconds: row.integer(0)), folder: row.text(1), file: row.text(2), bytes: row.integer(3),
        isSealed: row.flag(4))
    }
  }

  func firstKept() throws -> Instant? {
    try connection.row("SELECT MIN(since) FROM household")?.optionalInteger(0).map { Instant(milliseconds: $0) }
  }
}

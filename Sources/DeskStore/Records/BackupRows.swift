import Desk
import Money

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

  func insert(_ record: KeptRecord) throws {
    try connection.run(
      """
      INSERT INTO kept_record (id, owner, agreed, until, source, text, hash)
      VALUES (\(record.id.text), \(record.owner.text), \(record.agreedOn.number), \(record.until.number),
        \(record.source), \(record.text), \(record.hash))
      """)
  }

  func keptRecords(of owner: ID<Account>) throws -> [KeptRecord] {
    try connection.rows(
      """
      SELECT id, owner, agreed, until, source, text, hash FROM kept_record WHERE owner = \(owner.text)
      ORDER BY agreed DESC, id
      """
    ).map { row in
      KeptRecord(
        id: ID(row.text(0)), owner: ID(row.text(1)), agreedOn: Day(number: row.int(2)), until: Day(number: row.int(3)),
        source: row.text(4), text: row.text(5), hash: row.text(6))
    }
  }

  func forgetKeptRecords(before day: Day) throws {
    try connection.run("DELETE FROM kept_record WHERE until < \(day.number)")
  }

  func firstKept() throws -> Instant? {
    try connection.row("SELECT MIN(since) FROM household")?.optionalInteger(0).map { Instant(milliseconds: $0) }
  }
}

import Desk
import Money

extension DeskRecords {
  func practices(of owner: ID<Account>, limit: Int) throws -> [PracticeTalk] {
    try connection.rows(
      """
      SELECT id, owner, at, document FROM practice_talk WHERE owner = \(owner.text) ORDER BY at DESC, id LIMIT \(limit)
      """
    ).map(DeskRecords.practice)
  }

  func practice(_ id: ID<PracticeTalk>) throws -> PracticeTalk? {
    try connection.rows("SELECT id, owner, at, document FROM practice_talk WHERE id = \(id.text)").first.map(
      DeskRecords.practice)
  }

  func insert(_ talk: PracticeTalk) throws {
    try connection.run(
      """
      INSERT INTO practice_talk (id, owner, at, document)
      VALUES (\(talk.id.text), \(talk.owner.text), \(talk.at.milliseconds), \(try Document.text(talk.document)))
      """)
  }

  func update(_ talk: PracticeTalk) throws {
    try connection.run(
      """
      UPDATE practice_talk SET at = \(talk.at.milliseconds), document = \(try Document.text(talk.document))
      WHERE id = \(talk.id.text)
      """)
  }

  func erasePractice(_ id: ID<PracticeTalk>) throws {
    try connection.run("DELETE FROM practice_talk WHERE id = \(id.text)")
  }

  private static func practice(_ row: Row) throws -> PracticeTalk {
    PracticeTalk(
      id: ID(row.text(0)), owner: ID(row.text(1)), at: Instant(milliseconds: row.integer(2)),
      document: try Document.value(in: row.text(3)))
  }
}

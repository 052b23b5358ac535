import Desk
import Money

extension DeskRecords {
  func lent(to owner: ID<Account>, in currency: String, limit: Int) throws -> [LentAnswers] {
    try connection.rows(
      """
      SELECT key, month, answers FROM lent_answers WHERE owner = \(owner.text) AND currency = \(currency)
      ORDER BY month DESC, key LIMIT \(limit)
      """
    ).map {
      LentAnswers(
        key: $0.bytes(0), owner: owner, currency: currency, month: $0.text(1),
        answers: try Document.value(in: $0.text(2)))
    }
  }

  func save(_ lent: LentAnswers) throws {
    try connection.run(
      """
      INSERT INTO lent_answers (key, owner, currency, month, answers)
      VALUES (\(lent.key), \(lent.owner.text), \(lent.currency), \(lent.month), \(try Document.text(lent.answers)))
      ON CONFLICT (key) DO UPDATE SET month = excluded.month, answers = excluded.answers
      """)
  }

  func eraseLent(_ key: [UInt8]) throws { try connection.run("DELETE FROM lent_answers WHERE key = \(key)") }
}

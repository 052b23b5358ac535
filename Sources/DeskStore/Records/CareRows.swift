import Desk
import Money

extension DeskRecords {
  private static var changeColumns: SQL {
    """
    c.id, c.household, c.agreement, c.at, c.wish, c.answer_by, c.state, c.cause, c.said, c.answer, c.closed, c.taken
    """
  }

  func changes(of id: ID<Household>) throws -> [LifeChange] {
    try connection.rows(
      """
      SELECT \(DeskRecords.changeColumns) FROM life_change c WHERE c.household = \(id.text) ORDER BY c.at, c.id
      """
    ).map(change)
  }

  func insert(_ change: LifeChange) throws {
    try connection.run(
      """
      INSERT INTO life_change (id, household, agreement, at, wish, answer_by, state, cause, said)
      VALUES (\(change.id.text), \(change.household.text), \(change.agreement.text), \(change.at.milliseconds),
        \(change.wish.rawValue), \(change.answerBy.number), \(change.state.rawValue), \(change.cause.rawValue),
        \(try change.said.map { try Document.text($0) }))
      """)
  }

  func update(_ change: LifeChange) throws {
    try connection.run(
      """
      UPDATE life_change SET answer_by = \(change.answerBy.number), state = \(change.state.rawValue),
        said = \(try change.said.map { try Document.text($0) }),
        answer = \(try change.answer.map { try Document.text($0) }), closed = \(change.closed?.number),
        taken = \(change.taken)
      WHERE id = \(change.id.text)
      """)
  }

  func changesWaiting(
    of owner: ID<Account>, limit: Int
  ) throws -> [(change: LifeChange, household: Household)] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), \(DeskRecords.changeColumns) FROM life_change c
      JOIN household h ON h.id = c.household
      WHERE c.state = 'open' AND h.owner = \(owner.text) ORDER BY c.answer_by, c.id LIMIT \(limit)
      """
    ).map { (change: try change(Row(Array($0.values.dropFirst(10)))), household: try household($0)) }
  }

  private func change(_ row: Row) throws -> LifeChange {
    LifeChange(
      id: ID(row.text(0)), household: ID(row.text(1)), agreement: ID(row.text(2)),
      at: Instant(milliseconds: row.integer(3)), wish: LifeChange.Wish(rawValue: row.text(4)) ?? .different,
      answerBy: Day(number: row.int(5)), state: LifeChange.State(rawValue: row.text(6)) ?? .open,
      cause: LifeChange.Cause(rawValue: row.text(7)) ?? .changed,
      said: try row.optionalText(8).map { try Document.value(in: $0) },
      answer: try row.optionalText(9).map { try Document.value(in: $0) },
      closed: row.optionalInt(10).map { Day(number: $0) }, taken: row.optionalText(11))
  }
}

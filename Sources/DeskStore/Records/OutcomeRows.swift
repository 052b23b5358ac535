import Desk
import Money

extension DeskRecords {
  private static var outcomeColumns: SQL {
    "o.household, o.agreement, o.days, o.due, o.needs, o.answered, o.answers"
  }

  func outcomes(of id: ID<Household>) throws -> [Outcome] {
    try connection.rows(
      """
      SELECT \(DeskRecords.outcomeColumns) FROM outcome o WHERE o.household = \(id.text) ORDER BY o.due, o.agreement
      """
    ).map(outcome)
  }

  func insert(_ outcome: Outcome) throws {
    try connection.run(
      """
      INSERT INTO outcome (household, agreement, days, due, needs)
      VALUES (\(outcome.household.text), \(outcome.agreement.text), \(outcome.days), \(outcome.due.number),
        \(try Document.text(outcome.needs)))
      """)
  }

  func update(_ outcome: Outcome) throws {
    try recount(outcome.household)
    try connection.run(
      """
      UPDATE outcome SET answered = \(outcome.answered?.milliseconds), answers = \(try Document.text(outcome.answers))
      WHERE household = \(outcome.household.text) AND agreement = \(outcome.agreement.text) AND days = \(outcome.days)
      """)
  }

  func eraseUnanswered(of id: ID<Household>) throws {
    try connection.run("DELETE FROM outcome WHERE household = \(id.text) AND answered IS NULL")
  }

  func outcomesDue(
    of owner: ID<Account>, from: Day, through day: Day, limit: Int
  ) throws -> [(outcome: Outcome, household: Household)] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), \(DeskRecords.outcomeColumns) FROM outcome o
      JOIN household h ON h.id = o.household
      WHERE o.answered IS NULL AND o.due >= \(from.number) AND o.due <= \(day.number) AND h.owner = \(owner.text)
      ORDER BY o.due, o.household LIMIT \(limit)
      """
    ).map { (outcome: try outcome(Row(Array($0.values.dropFirst(10)))), household: try household($0)) }
  }

  func outcomesAnswered(of owner: ID<Account>, since: Instant) throws -> [Outcome] {
    try connection.rows(
      """
      SELECT \(DeskRecords.outcomeColumns) FROM outcome o JOIN household h ON h.id = o.household
      WHERE o.answered >= \(since.milliseconds) AND h.owner = \(owner.text) ORDER BY o.answered, o.household
      """
    ).map(outcome)
  }

  private func outcome(_ row: Row) throws -> Outcome {
    Outcome(
      household: ID(row.text(0)), agreement: ID(row.text(1)), days: row.int(2), due: Day(number: row.int(3)),
      needs: try Document.value(in: row.text(4)),
      answered: row.optionalInteger(5).map { Instant(milliseconds: $0) },
      answers: try row.optionalText(6).map { try Document.value(in: $0) } ?? [])
  }
}

import Desk
import Money

extension DeskRecords {
  func householdsAgreed(of owner: ID<Account>, since: Instant, limit: Int) throws -> [Household] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns) FROM household h WHERE h.owner = \(owner.text) AND h.id IN (
        SELECT a.household FROM agreement a WHERE a.at >= \(since.milliseconds) AND a.acceptance IS NOT NULL)
      ORDER BY h.since DESC, h.id LIMIT \(limit)
      """
    ).map(household)
  }

  func agreements(of id: ID<Household>) throws -> [Agreement] {
    try connection.rows(
      """
      SELECT id, number, at, document, state, acceptance, withdrawal, delivered FROM agreement
      WHERE household = \(id.text) ORDER BY number
      """
    ).map { row in
      Agreement(
        id: ID(row.text(0)), household: id, number: row.int(1), at: Instant(milliseconds: row.integer(2)),
        document: try Document.value(in: row.text(3)), state: Agreement.State(rawValue: row.text(4)) ?? .takenBack,
        acceptance: try row.optionalText(5).map { try Document.value(in: $0) },
        withdrawal: try row.optionalText(6).map { try Document.value(in: $0) },
        delivered: row.optionalInt(7).map { Day(number: $0) })
    }
  }

  func insert(_ agreement: Agreement) throws {
    try recount(agreement.household)
    try connection.run(
      """
      INSERT INTO agreement (id, household, number, at, document, state)
      VALUES (\(agreement.id.text), \(agreement.household.text), \(agreement.number), \(agreement.at.milliseconds),
        \(try Document.text(agreement.document)), \(agreement.state.rawValue))
      """)
  }

  func update(_ id: ID<Agreement>, state: Agreement.State) throws {
    try connection.run("UPDATE agreement SET state = \(state.rawValue) WHERE id = \(id.text)")
  }

  func update(_ agreement: Agreement) throws {
    try recount(agreement.household)
    try connection.run(
      """
      UPDATE agreement SET state = \(agreement.state.rawValue),
        acceptance = \(try agreement.acceptance.map { try Document.text($0) }),
        withdrawal = \(try agreement.withdrawal.map { try Document.text($0) }),
        delivered = \(agreement.delivered?.number)
      WHERE id = \(agreement.id.text)
      """)
  }
}

import Desk
import Money

extension DeskRecords {
  private static let dealColumns: SQL = "d.id, d.household, d.at, d.subject, d.state, d.since"

  func latestDeal(of id: ID<Household>) throws -> Deal? {
    try connection.row(
      """
      SELECT \(DeskRecords.dealColumns) FROM deal d WHERE d.household = \(id.text) ORDER BY d.number DESC LIMIT 1
      """
    ).map { try deal($0) }
  }

  func deals(of id: ID<Household>) throws -> [Deal] {
    try connection.rows(
      "SELECT \(DeskRecords.dealColumns) FROM deal d WHERE d.household = \(id.text) ORDER BY d.number"
    ).map { try deal($0) }
  }

  func deal(_ id: ID<Deal>) throws -> Deal? {
    try connection.row("SELECT \(DeskRecords.dealColumns) FROM deal d WHERE d.id = \(id.text)").map { try deal($0) }
  }

  func insert(_ deal: Deal) throws {
    let last = try connection.row(
      "SELECT COALESCE(MAX(number), 0) FROM deal WHERE household = \(deal.household.text)")
    try connection.run(
      """
      INSERT INTO deal (id, household, number, at, subject, state, since)
      VALUES (\(deal.id.text), \(deal.household.text), \((last?.int(0) ?? 0) + 1), \(deal.at.milliseconds),
        \(try Document.text(deal.subject)), \(deal.state.rawValue), \(deal.since.milliseconds))
      """)
  }

  func update(_ id: ID<Deal>, state: Deal.State, at: Instant) throws {
    try connection.run(
      "UPDATE deal SET state = \(state.rawValue), since = \(at.milliseconds) WHERE id = \(id.text)")
  }

  func corner(of id: ID<Deal>) throws -> SellerCorner? {
    try connection.row("SELECT corner FROM deal_corner WHERE deal = \(id.text)").map {
      try Document.value(in: $0.text(0))
    }
  }

  func save(_ corner: SellerCorner, of id: ID<Deal>) throws {
    try connection.run(
      """
      INSERT INTO deal_corner (deal, corner) VALUES (\(id.text), \(try Document.text(corner)))
      ON CONFLICT (deal) DO UPDATE SET corner = excluded.corner
      """)
  }

  func rounds(of id: ID<Deal>) throws -> [DealRound] {
    try connection.rows(
      "SELECT number, at, document FROM deal_round WHERE deal = \(id.text) ORDER BY number"
    ).map {
      DealRound(
        deal: id, number: $0.int(0), at: Instant(milliseconds: $0.integer(1)),
        document: try Document.value(in: $0.text(2)))
    }
  }

  func insert(_ round: DealRound) throws {
    try connection.run(
      """
      INSERT INTO deal_round (deal, number, at, document)
      VALUES (\(round.deal.text), \(round.number), \(round.at.milliseconds), \(try Document.text(round.document)))
      """)
  }

  func update(_ round: DealRound) throws {
    try connection.run(
      """
      UPDATE deal_round SET document = \(try Document.text(round.document))
      WHERE deal = \(round.deal.text) AND number = \(round.number)
      """)
  }

  func deals(
    of owner: ID<Account>, in state: Deal.State, limit: Int
  ) throws -> [(deal: Deal, household: Household)] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), \(DeskRecords.dealColumns) FROM deal d
      JOIN household h ON h.id = d.household
      WHERE d.state = \(state.rawValue) AND h.owner = \(owner.text) ORDER BY d.since, d.id LIMIT \(limit)
      """
    ).map { (deal: try deal(Row(Array($0.values.dropFirst(10)))), household: try household($0)) }
  }

  func agreedDeals(of owner: ID<Account>, limit: Int) throws -> [(deal: Deal, household: Household)] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), \(DeskRecords.dealColumns) FROM deal d
      JOIN household h ON h.id = d.household
      WHERE d.state = 'agreed' AND h.owner = \(owner.text) ORDER BY d.since DESC, d.id LIMIT \(limit)
      """
    ).map { (deal: try deal(Row(Array($0.values.dropFirst(10)))), household: try household($0)) }
  }

  func seal(of id: ID<Deal>, round: Int, side: Side) throws -> Seal? {
    try connection.row(
      """
      SELECT numbers, salt, at FROM deal_seal
      WHERE deal = \(id.text) AND round = \(round) AND side = \(side.rawValue)
      """
    ).map {
      Seal(
        deal: id, round: round, side: side, numbers: try Document.value(in: $0.text(0)), salt: $0.bytes(1),
        at: Instant(milliseconds: $0.integer(2)))
    }
  }

  func insert(_ seal: Seal) throws {
    try connection.run(
      """
      INSERT INTO deal_seal (deal, round, side, numbers, salt, at)
      VALUES (\(seal.deal.text), \(seal.round), \(seal.side.rawValue), \(try Document.text(seal.numbers)),
        \(seal.salt), \(seal.at.milliseconds))
      """)
  }

  private func deal(_ row: Row) throws -> Deal {
    Deal(
      id: ID(row.text(0)), household: ID(row.text(1)), at: Instant(milliseconds: row.integer(2)),
      subject: try Document.value(in: row.text(3)), state: Deal.State(rawValue: row.text(4)) ?? .open,
      since: Instant(milliseconds: row.integer(5)))
  }
}

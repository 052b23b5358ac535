import Desk
import Money

extension DeskRecords {
  private static let columns: SQL = "v.household, v.number, v.side, v.at, v.document, v.changes"

  func latestVersion(of id: ID<Household>) throws -> TableVersion? {
    try connection.row(
      """
      SELECT \(DeskRecords.columns) FROM table_head h
      JOIN table_version v ON v.household = h.household AND v.number = h.number WHERE h.household = \(id.text)
      """
    ).map(version)
  }

  func version(_ number: Int, of id: ID<Household>) throws -> TableVersion? {
    try connection.row(
      "SELECT \(DeskRecords.columns) FROM table_version v WHERE v.household = \(id.text) AND v.number = \(number)"
    ).map(version)
  }

  func insert(_ version: TableVersion) throws {
    try recount(version.household)
    try connection.run(
      """
      INSERT INTO table_version (household, number, side, at, document, changes)
      VALUES (\(version.household.text), \(version.number), \(version.by.rawValue), \(version.at.milliseconds),
        \(try Document.text(version.document)), \(try Document.text(version.changes)))
      """)
    try connection.run(
      """
      INSERT INTO table_head (household, number, side, at)
      VALUES (\(version.household.text), \(version.number), \(version.by.rawValue), \(version.at.milliseconds))
      ON CONFLICT (household) DO UPDATE SET number = excluded.number, side = excluded.side, at = excluded.at
      """)
  }

  func link(_ hash: [UInt8]) throws -> TableLink? {
    try connection.row("SELECT hash, household, made, ended FROM table_link WHERE hash = \(hash)").map(link)
  }

  func links(of id: ID<Household>) throws -> [TableLink] {
    try connection.rows(
      "SELECT hash, household, made, ended FROM table_link WHERE household = \(id.text) ORDER BY made DESC, hash"
    ).map(link)
  }

  func insert(_ link: TableLink) throws {
    try connection.run(
      """
      INSERT INTO table_link (hash, household, made, ended)
      VALUES (\(link.hash), \(link.household.text), \(link.made.milliseconds), \(link.ended?.milliseconds))
      """)
  }

  func endLinks(of id: ID<Household>, at: Instant) throws {
    try connection.run(
      "UPDATE table_link SET ended = \(at.milliseconds) WHERE household = \(id.text) AND ended IS NULL")
  }

  func confirmations(of id: ID<Household>) throws -> [Confirmation] {
    try connection.rows(
      """
      SELECT offer, limitation, wording, version, at FROM confirmation
      WHERE household = \(id.text) ORDER BY at, offer, limitation
      """
    ).map {
      Confirmation(
        household: id, offer: ID($0.text(0)), limitation: ID($0.text(1)), wording: $0.text(2), version: $0.int(3),
        at: Instant(milliseconds: $0.integer(4)))
    }
  }

  func insert(_ confirmation: Confirmation) throws {
    try connection.run(
      """
      INSERT INTO confirmation (household, offer, limitation, wording, version, at)
      VALUES (\(confirmation.household.text), \(confirmation.offer.text), \(confirmation.limitation.text),
        \(confirmation.wording), \(confirmation.version), \(confirmation.at.milliseconds))
      ON CONFLICT (household, offer, limitation, wording) DO NOTHING
      """)
  }

  func insert(_ look: Look, at id: ID<Household>) throws {
    try connection.run(
      """
      INSERT INTO look (household, who, what, at)
      VALUES (\(id.text), \(look.who), \(look.what.rawValue), \(look.at.milliseconds))
      """)
  }

  func looks(at id: ID<Household>, limit: Int) throws -> [Look] {
    try connection.rows(
      "SELECT who, what, at FROM look WHERE household = \(id.text) ORDER BY at DESC LIMIT \(limit)"
    ).map {
      Look(
        who: $0.text(0), what: Look.What(rawValue: $0.text(1)) ?? .table,
        at: Instant(milliseconds: $0.integer(2)))
    }
  }

  func lookAgain(_ id: ID<Household>) throws -> LookAgain? {
    try connection.row("SELECT day FROM look_again WHERE household = \(id.text)").map {
      $0.optionalInt(0).map { LookAgain.on(Day(number: $0)) } ?? .never
    }
  }

  func save(_ lookAgain: LookAgain?, of id: ID<Household>) throws {
    try connection.run("DELETE FROM look_again WHERE household = \(id.text)")
    switch lookAgain {
    case nil: return
    case .never: try connection.run("INSERT INTO look_again (household, day) VALUES (\(id.text), NULL)")
    case .on(let day):
      try connection.run("INSERT INTO look_again (household, day) VALUES (\(id.text), \(day.number))")
    }
  }

  private func version(_ row: Row) throws -> TableVersion {
    TableVersion(
      household: ID(row.text(0)), number: row.int(1), by: Side(rawValue: row.text(2)) ?? .rep,
      at: Instant(milliseconds: row.integer(3)), document: try Document.value(in: row.text(4)),
      changes: try Document.value(in: row.text(5)))
  }

  private func link(_ row: Row) -> TableLink {
    TableLink(
      hash: row.bytes(0), household: ID(row.text(1)), made: Instant(milliseconds: row.integer(2)),
      ended: row.optionalInteger(3).map { Instant(milliseconds: $0) })
  }
}

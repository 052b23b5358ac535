import Desk
import Disclosure
import Money

extension DeskRecords {
  private static let columns: SQL =
    "i.id, i.owner, i.trade, i.position, i.version, i.entry, i.retired, d.contribution, c.costs"

  func items(of owner: ID<Account>, trade: ID<Trade>) throws -> [CatalogueItem] {
    try connection.rows(
      """
      SELECT \(DeskRecords.columns) FROM item i LEFT JOIN drawer d ON d.item = i.id
      LEFT JOIN concession_cost c ON c.item = i.id
      WHERE i.owner = \(owner.text) AND i.trade = \(trade.text) ORDER BY i.position, i.id
      """
    ).map(item)
  }

  func item(_ id: ID<CatalogueItem>) throws -> CatalogueItem? {
    try connection.row(
      """
      SELECT \(DeskRecords.columns) FROM item i LEFT JOIN drawer d ON d.item = i.id
      LEFT JOIN concession_cost c ON c.item = i.id WHERE i.id = \(id.text)
      """
    ).map(item)
  }

  func save(_ item: CatalogueItem, at: Instant) throws {
    let entry = try Document.text(item.entry)
    try connection.run(
      """
      INSERT INTO item (id, owner, trade, position, version, entry, retired)
      VALUES (\(item.id.text), \(item.owner.text), \(item.trade.text), \(item.position), \(item.version), \(entry),
        \(item.isRetired))
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, version = excluded.version,
        entry = excluded.entry, retired = excluded.retired
      """)
    try connection.run(
      """
      INSERT INTO item_version (item, version, entry, at)
      VALUES (\(item.id.text), \(item.version), \(entry), \(at.milliseconds)) ON CONFLICT (item, version) DO NOTHING
      """)
    try connection.run("DELETE FROM drawer WHERE item = \(item.id.text)")
    if let contribution = item.contribution {
      try connection.run(
        "INSERT INTO drawer (item, contribution) VALUES (\(item.id.text), \(try Document.text(contribution)))")
    }
    try connection.run("DELETE FROM concession_cost WHERE item = \(item.id.text)")
    if !item.costs.isEmpty {
      try connection.run(
        "INSERT INTO concession_cost (item, costs) VALUES (\(item.id.text), \(try Document.text(item.costs)))")
    }
  }

  func erase(_ id: ID<CatalogueItem>) throws { try connection.run("DELETE FROM item WHERE id = \(id.text)") }

  func versions(of id: ID<CatalogueItem>) throws -> [(item: CatalogueItem, at: Instant)] {
    guard let now = try item(id) else { return [] }
    return try connection.rows(
      "SELECT version, entry, at FROM item_version WHERE item = \(id.text) ORDER BY version DESC"
    ).map { row in
      var item = now
      item.version = row.int(0)
      item.entry = try Document.value(in: row.text(1))
      return (item, Instant(milliseconds: row.integer(2)))
    }
  }

  private func item(_ row: Row) throws -> CatalogueItem {
    CatalogueItem(
      id: ID(row.text(0)), owner: ID(row.text(1)), trade: ID(row.text(2)), position: row.int(3), version: row.int(4),
      entry: try Document.value(in: row.text(5)),
      contribution: try row.optionalText(7).map { try Document.value(Contribution.self, in: $0) },
      costs: try row.optionalText(8).map { try Document.value(in: $0) } ?? [:], isRetired: row.flag(6))
  }
}

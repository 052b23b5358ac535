import Desk
import Money

extension DeskRecords {
  /// Rows that say whose they are, and what each is told from the others by.
  private struct Rows {
    let table: String
    var column = "household"
    let key: String

    /// The hash in a column as text.
    static func hash(_ table: String, _ dialect: Dialect) -> Rows {
      Rows(table: table, key: dialect == .sqlite ? "hex(hash)" : "upper(encode(hash, 'hex'))")
    }
  }

  /// What every household may have of its own, however much another has.
  private var loose: [Rows] {
    [
      Rows(table: "event", key: "id"), Rows(table: "kept_word", key: "id"), Rows(table: "life_change", key: "id"),
      Rows(table: "reflection", key: "id"),
      Rows(table: "look", key: "CAST(at AS TEXT) || '/' || what || '/' || who"),
      Rows(table: "imported", key: "import || '/' || CAST(number AS TEXT)"),
      Rows(table: "household", column: "introduced_by", key: "id"), Rows.hash("feed", connection.dialect),
      Rows.hash("introduction_link", connection.dialect),
    ]
  }

  /// What belongs to a Table, of which a household has one.
  private static let ofTable = [
    "table_version", "table_head", "table_link", "confirmation", "deal", "agreement", "outcome",
  ]

  func moveEverything(from gone: ID<Household>, to kept: ID<Household>) throws -> MovedRows {
    var moved = MovedRows(rows: [:], hasTable: false)
    for rows in loose {
      let (table, column, key) = (SQL(text: rows.table), SQL(text: rows.column), SQL(text: rows.key))
      let found = try connection.rows("SELECT \(key) FROM \(table) WHERE \(column) = \(gone.text)").map { $0.text(0) }
      if found.isEmpty { continue }
      moved.rows[rows.table] = found
      // Who is introduced by the one that stays cannot be that one.
      let isSelf: SQL = rows.table == "household" ? " AND id <> \(kept.text)" : ""
      try connection.run("UPDATE \(table) SET \(column) = \(kept.text) WHERE \(column) = \(gone.text)\(isSelf)")
    }
    moved.hasTable = try DeskRecords.ofTable.contains { name in
      try connection.row("SELECT 1 FROM \(SQL(text: name)) WHERE household = \(gone.text) LIMIT 1") != nil
    }
    if moved.hasTable { try moveTable(from: gone, to: kept) }
    return moved
  }

  private func moveTable(from one: ID<Household>, to other: ID<Household>) throws {
    // What became of edits is remembered under names that are never given twice.
    for name in DeskRecords.ofTable + ["edit"] {
      let table = SQL(text: name)
      try connection.run("UPDATE \(table) SET household = \(other.text) WHERE household = \(one.text)")
    }
  }

  func moveBack(_ moved: MovedRows, from kept: ID<Household>, to gone: ID<Household>) throws {
    for rows in loose {
      let (table, column, key) = (SQL(text: rows.table), SQL(text: rows.column), SQL(text: rows.key))
      for name in moved.rows[rows.table] ?? [] {
        // One that was introduced by the one that went, and stayed itself, has no introducer now.
        let isOwn: SQL =
          rows.table == "household" ? "(\(column) = \(kept.text) OR id = \(kept.text))" : "\(column) = \(kept.text)"
        try connection.run("UPDATE \(table) SET \(column) = \(gone.text) WHERE \(isOwn) AND \(key) = \(name)")
      }
    }
    if moved.hasTable { try moveTable(from: kept, to: gone) }
    try recount(gone)
    try recount(kept)
  }

  func eraseDiscovery(_ id: ID<Household>) throws {
    try connection.run("DELETE FROM discovery WHERE household = \(id.text)")
    if let household = try household(id) { try index(household, said: "") }
  }

  func insert(_ merge: Merge) throws {
    try connection.run(
      """
      INSERT INTO merge (id, kept, at, was)
      VALUES (\(merge.id.text), \(merge.kept.text), \(merge.at.milliseconds), \(try Document.text(merge.was)))
      """)
  }

  func merges(into id: ID<Household>) throws -> [Merge] {
    try connection.rows("SELECT id, kept, at, was FROM merge WHERE kept = \(id.text) ORDER BY at DESC, id").map { row in
      Merge(
        id: ID(row.text(0)), kept: ID(row.text(1)), at: Instant(milliseconds: row.integer(2)),
        was: try Document.value(in: row.text(3)))
    }
  }

  func eraseMerge(_ id: ID<Merge>) throws { try connection.run("DELETE FROM merge WHERE id = \(id.text)") }

  func distinctPairs(of owner: ID<Account>) throws -> Set<HouseholdPair> {
    Set(
      try connection.rows(
        """
        SELECT d.first, d.second FROM distinct_pair d JOIN household h ON h.id = d.first WHERE h.owner = \(owner.text)
        """
      ).map { HouseholdPair(ID($0.text(0)), ID($0.text(1))) })
  }

  func insert(distinct pair: HouseholdPair) throws {
    try connection.run(
      """
      INSERT INTO distinct_pair (first, second) VALUES (\(pair.first.text), \(pair.second.text))
      ON CONFLICT (first, second) DO NOTHING
      """)
  }
}

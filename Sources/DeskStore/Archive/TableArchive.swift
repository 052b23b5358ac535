import Desk
import Foundation
import Money

/// The tables of a desk as lines of JSON, out of one database and into an empty one of either engine.
package enum TableArchive {
  /// Tables in an order in which each comes after those it points to.
  package static let tables = [
    "account", "secret", "household", "discovery", "edit", "trade", "item", "item_version", "drawer", "table_version",
    "table_head", "table_link", "confirmation", "look", "look_again", "event", "payload", "kept_word",
    "concession_cost", "deal", "deal_corner", "deal_round", "agreement", "feed", "outcome", "capacity",
    "passed_phrase", "own_words", "practice_talk", "introduction_link", "year_fact", "year_sum", "purchase_days",
    "purchase_group", "uncounted", "reflection_key", "reflection", "interface_key", "contact_import", "imported",
    "merge", "distinct_pair", "backup", "kept_record",
  ]

  /// What is never taken along: what a customer sealed or lent for nobody's eyes, what she said of a hard time, who is signed in,
  /// and what is made anew.
  package static let left = [
    "deal_seal", "lent_answers", "life_change", "session", "invitation", "attempt", "migration", "search", "search_row",
  ]

  /// What a rep wrote for herself; it leaves her own desk with her, and never an organisation's.
  package static let repsOwn = ["reflection_key", "reflection"]

  /// A column of a table that points to the table itself, so that it is filled in once all rows are there.
  private static let toItself = ["household": "introduced_by"]

  /// Tells every row of a table as a line of JSON: columns by name, whole numbers as numbers, bytes as `{"base64": …}`.
  ///
  /// The rows come in an order that is the same in both engines.
  package static func lines(
    of table: String, _ connection: any Connection, _ tell: ([UInt8]) throws -> Void
  ) throws {
    let columns = try columns(of: table, connection)
    guard !columns.isEmpty else { return }
    let binary: SQL = connection.dialect == .postgres ? " COLLATE \"C\"" : ""
    var list: SQL = ""
    var order: SQL = ""
    for (number, column) in columns.enumerated() {
      let name = SQL(text: "\"\(column.name)\"")
      list.append(number == 0 ? "" : ", ", name)
      order.append(number == 0 ? "" : ", ", "\(name)\(column.isText ? binary : "") NULLS FIRST")
    }
    let source = SQL(text: table)
    for row in try connection.rows("SELECT \(list) FROM \(source) ORDER BY \(order)") {
      var fields: [String: Any] = [:]
      for (column, value) in zip(columns, row.values) { fields[column.name] = json(value) }
      try tell(
        Array(try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes]))
          + [0x0A])
    }
  }

  private static func json(_ value: SQLValue) -> Any {
    switch value {
    case .null: NSNull()
    case .integer(let number): NSNumber(value: number)
    case .real(let number): NSNumber(value: number)
    case .text(let text): text
    case .bytes(let bytes): ["base64": Data(bytes).base64EncodedString()]
    }
  }

  /// Writes rows into a table.
  ///
  /// - Returns: what is to be filled in once all tables are there.
  /// - Throws: ``ArchiveFault`` where a line is no row of it.
  package static func insert(
    _ lines: some Sequence<Substring>, into table: String, _ connection: any Connection
  ) throws -> [SQL] {
    let columns = try columns(of: table, connection)
    let names = Set(columns.map(\.name))
    let itself = toItself[table]
    var later: [SQL] = []
    for (number, line) in lines.enumerated() {
      guard let fields = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        Set(fields.keys) == names
      else { throw ArchiveFault.notARow(table: table, line: number + 1) }
      var (into, values): (SQL, SQL) = ("", "")
      for (place, column) in columns.enumerated() {
        guard let value = value(fields[column.name] ?? NSNull()) else {
          throw ArchiveFault.notARow(table: table, line: number + 1)
        }
        let name = SQL(text: "\"\(column.name)\"")
        let isLater = column.name == itself && value != .null
        into.append(place == 0 ? "" : ", ", name)
        values.append(place == 0 ? "" : ", ", isLater ? SQL(value: .null) : SQL(value: value))
        if isLater, let id = fields["id"] as? String {
          later.append("UPDATE \(SQL(text: table)) SET \(name) = \(SQL(value: value)) WHERE id = \(id)")
        }
      }
      try connection.run("INSERT INTO \(SQL(text: table)) (\(into)) VALUES (\(values))")
    }
    return later
  }

  private static func value(_ json: Any) -> SQLValue? {
    switch json {
    case is NSNull: return .null
    case let text as String: return .text(text)
    case let object as [String: Any]:
      guard object.count == 1, let text = object["base64"] as? String, let data = Data(base64Encoded: text) else {
        return nil
      }
      return .bytes(Array(data))
    case let number as NSNumber:
      return Int64(exactly: number).map(SQLValue.integer) ?? .real(number.doubleValue)
    default: return nil
    }
  }

  /// A table's columns in the order of their names; none where there is no such table.
  private static func columns(
    of table: String, _ connection: any Connection
  ) throws -> [(name: String, isText: Bool)] {
    let rows: [Row]
    switch connection.dialect {
    case .sqlite: rows = try connection.rows("SELECT name, type FROM pragma_table_info(\(table))")
    case .postgres:
      rows = try connection.rows(
        """
        SELECT CAST(column_name AS TEXT), CAST(data_type AS TEXT) FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = \(table)
        """)
    }
    return rows.map { ($0.text(0), $0.text(1).lowercased() == "text") }.sorted { $0.0 < $1.0 }
  }

  /// Which tables there are.
  package static func all(_ connection: any Connection) throws -> [String] {
    switch connection.dialect {
    case .sqlite:
      try connection.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' OR name = 'search_row'"
      ).map { $0.text(0) }
    case .postgres:
      try connection.rows(
        "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = current_schema()"
      ).map { $0.text(0) }
    }
  }

  /// Makes what is searched anew from what was written.
  package static func rebuildSearch(_ connection: any Connection) throws {
    let records = DeskRecords(connection: connection)
    for row in try connection.rows("SELECT id FROM household ORDER BY id") {
      guard let household = try records.household(.init(row.text(0))) else { continue }
      try records.index(household, said: try records.said(in: household.id))
    }
  }
}

/// Why an archive cannot be written into a database.
package enum ArchiveFault: Error, Hashable, Sendable {
  /// A line is no row of that table.
  case notARow(table: String, line: Int)
}

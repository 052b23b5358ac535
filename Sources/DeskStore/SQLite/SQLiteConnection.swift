internal import Foundation
internal import GRDB

/// A connection inside a block.
struct SQLiteConnection: Connection {
  let database: GRDB.Database

  var dialect: Dialect { .sqlite }

  @discardableResult
  func run(_ statement: SQL) throws -> Int {
    do {
      // Statements that are no INSERT, UPDATE or DELETE leave the count of the last one that was.
      let before = database.totalChangesCount
      try prepared(statement).execute()
      return database.totalChangesCount == before ? 0 : database.changesCount
    } catch {
      throw fault(of: error)
    }
  }

  func rows(_ query: SQL) throws -> [Row] {
    do {
      var rows: [Row] = []
      let found = try GRDB.Row.fetchCursor(prepared(query))
      while let row = try found.next() {
        rows.append(Row(row.databaseValues.map { SQLValue($0.storage) }))
      }
      return rows
    } catch {
      throw fault(of: error)
    }
  }

  func script(_ text: String) throws {
    do {
      try database.execute(sql: text)
    } catch {
      throw fault(of: error)
    }
  }

  private func prepared(_ statement: SQL) throws -> Statement {
    try refuseNUL(in: statement)
    let prepared = try database.cachedStatement(sql: statement.text { _ in "?" })
    try prepared.setArguments(StatementArguments(statement.values.map(DatabaseValue.init)))
    return prepared
  }
}

extension SQLValue {
  fileprivate init(_ stored: DatabaseValue.Storage) {
    self =
      switch stored {
      case .null: .null
      case .int64(let value): .integer(value)
      case .double(let value): .real(value)
      case .string(let text): .text(text)
      case .blob(let data): .bytes([UInt8](data))
      }
  }
}

extension DatabaseValue {
  fileprivate init(_ value: SQLValue) {
    self =
      switch value {
      case .null: .null
      case .integer(let value): value.databaseValue
      case .real(let value): value.databaseValue
      case .text(let text): text.databaseValue
      case .bytes(let bytes): Data(bytes).databaseValue
      }
  }
}

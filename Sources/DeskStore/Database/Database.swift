/// A database of either engine: blocks that read, and blocks that write all or nothing.
package protocol Database: Sendable {
  /// Which SQL it speaks, where the two differ.
  var dialect: Dialect { get }

  /// What the block reads, all of it as of one moment.
  ///
  /// - Throws: ``DatabaseFault`` where the database cannot be read, or what the block throws.
  func read<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// What the block answers, after everything it wrote is on disk; nothing of it is there if the block throws.
  ///
  /// - Throws: ``DatabaseFault`` where the database cannot be written, or what the block throws.
  func write<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Finishes open blocks and leaves a clean file.
  func close() async throws
}

/// The engine's connection inside a block; it is not to leave the block.
package protocol Connection {
  /// Which SQL it speaks, where the two differ.
  var dialect: Dialect { get }

  /// Runs a statement; how many rows it touched.
  @discardableResult
  func run(_ statement: SQL) throws -> Int

  /// The rows a query finds.
  func rows(_ query: SQL) throws -> [Row]

  /// Runs several statements of fixed text, for migrations.
  func script(_ text: String) throws
}

extension Connection {
  /// The first row a query finds.
  package func row(_ query: SQL) throws -> Row? { try rows(query).first }
}

/// The two SQLs.
package enum Dialect: Sendable {
  /// SQLite 3.40 or newer.
  case sqlite
  /// PostgreSQL 15 or newer.
  case postgres
}

/// A row that was read; columns in the order of the query.
package struct Row: Sendable {
  /// The values.
  package let values: [SQLValue]

  /// A row of these.
  package init(_ values: [SQLValue]) { self.values = values }

  /// The text in a column; empty where there is none, which `NOT NULL` columns never are.
  package func text(_ column: Int) -> String {
    if case .text(let text) = values[column] { return text }
    return ""
  }

  /// The text in a column, or `nil`.
  package func optionalText(_ column: Int) -> String? {
    if case .text(let text) = values[column] { return text }
    return nil
  }

  /// The whole number in a column; 0 where there is none.
  package func integer(_ column: Int) -> Int64 {
    if case .integer(let value) = values[column] { return value }
    return 0
  }

  /// The whole number in a column, or `nil`.
  package func optionalInteger(_ column: Int) -> Int64? {
    if case .integer(let value) = values[column] { return value }
    return nil
  }

  /// The whole number in a column.
  package func int(_ column: Int) -> Int { Int(integer(column)) }

  /// The whole number in a column, or `nil`.
  package func optionalInt(_ column: Int) -> Int? { optionalInteger(column).map(Int.init) }

  /// Yes or no in a column, kept as 1 or 0.
  package func flag(_ column: Int) -> Bool { integer(column) != 0 }

  /// The bytes in a column; empty where there are none.
  package func bytes(_ column: Int) -> [UInt8] {
    if case .bytes(let bytes) = values[column] { return bytes }
    return []
  }
}

/// What can go wrong with a database that is nobody's slip.
package enum DatabaseFault: Error, Hashable, Sendable {
  /// Another program holds the file, and went on holding it for as long as was waited.
  case locked
  /// There is no room left on the disk.
  case full
  /// The file or the folder may not be written.
  case readOnly
  /// The file is no database of ours, or is damaged.
  case damaged(String)
  /// The server is not there, or went away; what was not answered was not kept, unless it says otherwise.
  case unreachable(String)
  /// The connection was lost while a change was being kept: it may be there or not.
  case outcomeUnknown
  /// A rule of the tables was broken: the name of the constraint or what the engine said.
  case constraint(String)
  /// Two changes met, and this one lost: try again.
  case conflict
  /// Anything else the engine says.
  case other(String)
}

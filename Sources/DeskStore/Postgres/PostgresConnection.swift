internal import CLibPQ

/// One connection to PostgreSQL; used by one thread at a time.
final class PostgresConnection: Connection {
  private var session: OpaquePointer
  /// Statements the server has prepared on this connection, by their text.
  private var prepared: [String: String] = [:]

  /// So many statements are kept prepared; further ones are sent whole.
  static let mostPrepared = 200

  var dialect: Dialect { .postgres }

  /// Connects.
  ///
  /// - Throws: ``DatabaseFault/unreachable(_:)``.
  init(url: String) throws {
    guard let session = PQconnectdb(url) else { throw DatabaseFault.unreachable("out of memory") }
    guard PQstatus(session) == CONNECTION_OK else {
      let says = PostgresFaults.text(PQerrorMessage(session))
      PQfinish(session)
      throw DatabaseFault.unreachable(says)
    }
    self.session = session
    PQsetNoticeProcessor(session, { _, _ in }, nil)
    do {
      // What is acknowledged is on disk, whatever the server was told.
      try script("SET synchronous_commit = on; SET client_encoding = 'UTF8'; SET standard_conforming_strings = on;")
      // Everything is looked up by an index that is right for any value, so no statement is planned more than once.
      try script("SET plan_cache_mode = force_generic_plan;")
    } catch {
      PQfinish(session)
      throw error
    }
  }

  deinit { PQfinish(session) }

  /// Whether the server is still there, as far as is known.
  var isAlive: Bool { PQstatus(session) == CONNECTION_OK }

  /// The descriptor of its socket, to wait for notifications at.
  var socket: Int32 { PQsocket(session) }

  @discardableResult
  func run(_ statement: SQL) throws -> Int {
    let result = try execute(statement)
    defer { PQclear(result) }
    return Int(String(cString: PQcmdTuples(result))) ?? 0
  }

  func rows(_ query: SQL) throws -> [Row] {
    let result = try execute(query)
    defer { PQclear(result) }
    let (rows, columns) = (PQntuples(result), PQnfields(result))
    let types = (0..<columns).map { PQftype(result, $0) }
    return (0..<rows).map { row in
      Row((0..<columns).map { PostgresValue.read(result, row: row, column: $0, type: types[Int($0)]) })
    }
  }

  func script(_ text: String) throws {
    let result = PQexec(session, text)
    defer { PQclear(result) }
    try check(result)
  }

  /// Names of channels that rang since they were last asked for, with what was said.
  func notifications() throws -> [String] {
    guard PQconsumeInput(session) == 1 else {
      throw DatabaseFault.unreachable(PostgresFaults.text(PQerrorMessage(session)))
    }
    var said: [String] = []
    while let notification = PQnotifies(session) {
      said.append(String(cString: notification.pointee.extra))
      PQfreemem(notification)
    }
    return said
  }

  private func execute(_ statement: SQL) throws -> OpaquePointer {
    try refuseNUL(in: statement)
    let text = statement.text { "$\($0)" }
    let values = statement.values.map(PostgresValue.init)
    let name = try preparedName(of: text, values)
    let result = PostgresValue.withPointers(values) { pointers in
      name.map { PQexecPrepared(session, $0, Int32(values.count), pointers, nil, nil, 0) }
        ?? PQexecParams(session, text, Int32(values.count), values.map(\.type), pointers, nil, nil, 0)
    }
    do { try check(result) } catch {
      PQclear(result)
      throw error
    }
    guard let result else { throw DatabaseFault.unreachable("no answer") }
    return result
  }

  private func preparedName(of text: String, _ values: [PostgresValue]) throws -> String? {
    // The same text with a NULL in it is bound with other types; types are part of the name.
    let key = text + "\u{1}" + values.map { String($0.type) }.joined(separator: ",")
    if let name = prepared[key] { return name }
    guard prepared.count < PostgresConnection.mostPrepared else { return nil }
    let name = "s\(prepared.count)"
    let result = PQprepare(session, name, text, Int32(values.count), values.map(\.type))
    defer { PQclear(result) }
    try check(result)
    prepared[key] = name
    return name
  }

  private func check(_ result: OpaquePointer?) throws {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
    default: throw PostgresFaults.fault(result, session)
    }
  }
}

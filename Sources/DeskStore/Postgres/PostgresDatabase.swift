internal import NIOConcurrencyHelpers
internal import NIOPosix

/// A PostgreSQL database: a pool of connections, each used by one thread of a pool of threads.
///
/// Reads see one moment, writes are serializable and run again where two met, and a commit is on disk before it is
/// answered. Nothing of an event loop or of the language's own pool waits for the server.
package final class PostgresDatabase: Database {
  /// So many connections are used.
  package static let usualConnections = 8
  /// So often a write that met another is run, all but the first time alone among this program's.
  package static let mostTries = 8
  /// So many blocks may wait for a connection; more are told that the database cannot be reached.
  package static let mostWaiting = 2000

  /// PostgreSQL's.
  package let dialect = Dialect.postgres

  private let url: String
  private let threads: NIOThreadPool
  private let idle = NIOLockedValueBox<[Lent]>([])
  private let waiting = NIOLockedValueBox(0)
  private let turns = Turns()

  /// A connection on its way between threads.
  private struct Lent: @unchecked Sendable { let connection: PostgresConnection }

  private init(url: String, connections: Int) {
    self.url = url
    threads = NIOThreadPool(numberOfThreads: connections)
    threads.start()
  }

  /// Opens the database at a `postgres://` address, or whatever else libpq takes for one.
  ///
  /// - Throws: ``DatabaseFault/unreachable(_:)`` where it is not there or lets nobody in.
  package static func open(url: String, connections: Int = usualConnections) async throws -> PostgresDatabase {
    let database = PostgresDatabase(url: url, connections: connections)
    do { _ = try await database.read { try $0.row("SELECT 1") } } catch {
      try await database.close()
      throw error
    }
    return database
  }

  /// What the block reads, all of it as of one moment.
  ///
  /// - Throws: ``DatabaseFault``, or what the block throws.
  package func read<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await onThread { connection in
      try PostgresDatabase.transaction("REPEATABLE READ READ ONLY", on: connection, work)
    }
  }

  /// What the block answers, after everything it wrote is on disk; nothing of it is there if the block throws.
  ///
  /// The block runs again, with nothing of the run before kept, where it met another; so it is to do nothing but speak to
  /// the connection.
  ///
  /// - Throws: ``DatabaseFault``, ``DatabaseFault/conflict`` where it met others again and again, or what the block throws.
  package func write<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await onThread { [turns] connection in
      var tries = 1
      while true {
        do {
          return try turns.take(alone: tries > 1) {
            try PostgresDatabase.transaction("SERIALIZABLE", on: connection, work)
          }
        } catch let fault as DatabaseFault {
          // Two that insert the same are told of it as a broken rule; what to do about it, the block says when run again.
          var isMeeting = fault == .conflict
          if case .constraint = fault, tries == 1 { isMeeting = true }
          guard isMeeting, tries < PostgresDatabase.mostTries else { throw fault }
          tries += 1
        }
      }
    }
  }

  /// Closes all connections.
  package func close() async throws {
    try await threads.shutdownGracefully()
    idle.withLockedValue { $0 = [] }
  }

  private func onThread<T: Sendable>(
    _ work: @escaping @Sendable (PostgresConnection) throws -> T
  ) async throws -> T {
    let isRoom = waiting.withLockedValue { waiting -> Bool in
      guard waiting < PostgresDatabase.mostWaiting else { return false }
      waiting += 1
      return true
    }
    guard isRoom else { throw DatabaseFault.unreachable("too much waits for it") }
    defer { waiting.withLockedValue { $0 -= 1 } }
    return try await threads.runIfActive { [self] in
      let lent = try lend()
      let result = Result { try work(lent.connection) }
      if lent.connection.isAlive { idle.withLockedValue { $0.append(lent) } }
      return try result.get()
    }
  }

  /// A connection that answers: one that was idle may have been closed by the server meanwhile.
  private func lend() throws -> Lent {
    while let lent = idle.withLockedValue({ $0.popLast() }) {
      do {
        try lent.connection.script("SELECT 1")
        return lent
      } catch { continue }
    }
    return Lent(connection: try PostgresConnection(url: url))
  }

  private static func transaction<T>(
    _ kind: String, on connection: PostgresConnection, _ work: (any Connection) throws -> T
  ) throws -> T {
    try connection.script("BEGIN ISOLATION LEVEL \(kind)")
    let answer: T
    do { answer = try work(connection) } catch {
      // Where the connection is gone, the server has undone it already.
      if connection.isAlive { try connection.script("ROLLBACK") }
      throw error
    }
    do { try connection.script("COMMIT") } catch DatabaseFault.unreachable(let says) {
      // A read has nothing to lose.
      if kind.hasSuffix("READ ONLY") { throw DatabaseFault.unreachable(says) }
      throw DatabaseFault.outcomeUnknown
    }
    return answer
  }
}

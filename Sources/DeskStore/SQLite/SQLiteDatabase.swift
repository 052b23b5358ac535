internal import Dispatch
internal import GRDB

/// One SQLite file: readers each see one moment, writes share commits, and a commit is on disk before it is answered.
///
/// The write-ahead log is on, `synchronous` is `FULL`, foreign keys hold, and what is deleted is overwritten. No thread
/// of an event loop or of the language's own pool waits for the disk: blocks run on queues of the connections.
package final class SQLiteDatabase: Database {
  /// How long another program's lock is waited for.
  package static let patienceSeconds = 5.0
  /// How many reads run at the same time; more wait for their turn.
  package static let mostReaders = 4

  /// SQLite's.
  package let dialect = Dialect.sqlite

  let pool: DatabasePool
  private let writes: SharedCommits

  init(pool: DatabasePool) {
    self.pool = pool
    self.writes = SharedCommits(pool: pool)
  }

  /// What the block reads, all of it as of one moment.
  ///
  /// - Throws: ``DatabaseFault`` where the file cannot be read, or what the block throws.
  package func read<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await sayingFaults {
      try await pool.read { database in try work(SQLiteConnection(database: database)) }
    }
  }

  /// What the block answers, after everything it wrote is on disk; nothing of it is there if the block throws.
  ///
  /// The block may run twice, with nothing of its first run kept: where a commit that it shared failed for another's
  /// sake. So it is to do nothing but speak to the connection. A write that waits goes on if its task is cancelled.
  ///
  /// - Throws: ``DatabaseFault`` where the file cannot be written, or what the block throws.
  package func write<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { writes.add(WaitingWrite(work, answer: $0)) }
  }

  /// Finishes what waits, moves the log into the file and closes it, so that one file is left.
  ///
  /// - Throws: ``DatabaseFault`` where the file cannot be written; everything acknowledged is there all the same, in the
  ///   file and the log beside it.
  package func close() async throws {
    await writes.finish()
    try await sayingFaults {
      try await onQueueOfItsOwn { [pool] in
        // The last to leave empties the log and removes it, and only a writer can.
        pool.releaseMemory()
        try pool.close()
      }
    }
  }

  /// Moves everything kept from the log into the file and empties the log, so that what was erased is in neither.
  ///
  /// - Throws: ``DatabaseFault/locked`` where a reader went on reading for as long as was waited.
  package func emptyLog() async throws {
    try await sayingFaults {
      try await pool.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
    }
  }
}

/// Runs what may wait for the disk on a thread that nothing else waits for.
func onQueueOfItsOwn<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { answer in
    DispatchQueue(label: "desk-store").async { answer.resume(with: Result(catching: work)) }
  }
}

/// Says the engine's errors as faults; leaves other errors as they are.
func sayingFaults<T: Sendable>(_ work: () async throws -> T) async throws -> T {
  do {
    return try await work()
  } catch {
    throw fault(of: error)
  }
}

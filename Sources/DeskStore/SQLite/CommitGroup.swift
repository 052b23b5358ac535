internal import GRDB

/// Some writes under one commit; where that cannot be, each under its own.
struct CommitGroup {
  let database: GRDB.Database

  /// A block that ran and waits for the commit to be told.
  private enum Ran {
    case well(WaitingWrite, tell: @Sendable () -> Void)
    case badly(WaitingWrite, why: any Error)

    var write: WaitingWrite {
      switch self {
      case .well(let write, _), .badly(let write, _): write
      }
    }
  }

  /// Keeps writes and tells each; those whose turn had not come when time was up are given back.
  func keep(_ writes: [WaitingWrite], within limit: Duration) -> ArraySlice<WaitingWrite> {
    guard writes.count > 1 else {
      writes.forEach(keepAlone)
      return []
    }
    let end = ContinuousClock.now + limit
    do {
      try execute("BEGIN IMMEDIATE")
    } catch {
      writes.forEach { $0.fail(fault(of: error)) }
      return []
    }
    var ran: [Ran] = []
    for write in writes where ran.isEmpty || ContinuousClock.now < end {
      do {
        ran.append(try run(write))
      } catch {
        // The whole transaction is undone, and with it what the others wrote.
        undo()
        (ran.map(\.write) + [write]).forEach(keepAlone)
        return writes.dropFirst(ran.count + 1)
      }
    }
    commit(ran)
    return writes.dropFirst(ran.count)
  }

  /// Runs a block; one that throws leaves nothing.
  ///
  /// - Throws: what made SQLite undo the whole transaction, as a full disk does.
  private func run(_ write: WaitingWrite) throws -> Ran {
    try execute("SAVEPOINT write_of_one")
    do {
      let tell = try attempt(write)
      try execute("RELEASE write_of_one")
      return .well(write, tell: tell)
    } catch {
      guard database.isInsideTransaction else { throw error }
      try execute("ROLLBACK TO write_of_one")
      try execute("RELEASE write_of_one")
      return .badly(write, why: error)
    }
  }

  private func commit(_ ran: [Ran]) {
    do {
      try execute("COMMIT")
    } catch {
      undo()
      let fault = faultOfCommit(error)
      guard fault as? DatabaseFault == .outcomeUnknown else { return ran.forEach { keepAlone($0.write) } }
      ran.forEach { $0.write.fail(fault) }
      return
    }
    for one in ran {
      switch one {
      case .well(_, let tell): tell()
      case .badly(let write, let why): write.fail(fault(of: why))
      }
    }
  }

  private func keepAlone(_ write: WaitingWrite) {
    let tell: @Sendable () -> Void
    do {
      try execute("BEGIN IMMEDIATE")
      tell = try attempt(write)
    } catch {
      undo()
      return write.fail(fault(of: error))
    }
    do {
      try execute("COMMIT")
    } catch {
      undo()
      return write.fail(faultOfCommit(error))
    }
    tell()
  }

  private func attempt(_ write: WaitingWrite) throws -> @Sendable () -> Void {
    let tell = try write.attempt(SQLiteConnection(database: database))
    precondition(database.isInsideTransaction, "a block of a write ended the transaction that it runs in")
    return tell
  }

  private func undo() {
    guard database.isInsideTransaction else { return }
    do {
      try execute("ROLLBACK")
    } catch {
      // Only a statement that still runs could keep a transaction from being undone, and each runs to its end.
      preconditionFailure("SQLite could not undo a transaction: \(error)")
    }
  }

  private func execute(_ text: String) throws {
    try database.cachedStatement(sql: text).execute()
  }
}

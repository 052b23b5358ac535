internal import GRDB

/// The fault that an error of SQLite's is; any other error as it is.
func fault(of error: any Error) -> any Error {
  guard let error = error as? DatabaseError else { return error }
  let said = error.message ?? "SQLite says \(error.extendedResultCode.rawValue)"
  switch error.extendedResultCode {
  case .SQLITE_BUSY_SNAPSHOT: return DatabaseFault.conflict
  // The index of the log could not grow.
  case .SQLITE_IOERR_SHMSIZE: return DatabaseFault.full
  default: break
  }
  switch error.resultCode {
  case .SQLITE_BUSY, .SQLITE_LOCKED: return DatabaseFault.locked
  case .SQLITE_FULL: return DatabaseFault.full
  case .SQLITE_READONLY, .SQLITE_PERM: return DatabaseFault.readOnly
  case .SQLITE_CORRUPT, .SQLITE_NOTADB: return DatabaseFault.damaged(said)
  case .SQLITE_CONSTRAINT: return DatabaseFault.constraint(said)
  default: return DatabaseFault.other(said)
  }
}

/// The fault of a commit that failed: where the disk itself failed, whether the change is there shows on the next start.
func faultOfCommit(_ error: any Error) -> any Error {
  guard let error = error as? DatabaseError, error.resultCode == .SQLITE_IOERR,
    error.extendedResultCode != .SQLITE_IOERR_SHMSIZE
  else { return fault(of: error) }
  return DatabaseFault.outcomeUnknown
}

/// A backup that was made and proved by restoring it.
package struct KeptBackup: Hashable, Sendable {
  /// When.
  package let at: Instant
  /// The folder it is in.
  package let folder: String
  /// What its file is called.
  package let file: String
  /// How large it is.
  package let bytes: Int64
  /// Whether it opens with a passphrase only.
  package let isSealed: Bool

  /// A backup of these.
  package init(at: Instant, folder: String, file: String, bytes: Int64, isSealed: Bool) {
    self.at = at
    self.folder = folder
    self.file = file
    self.bytes = bytes
    self.isSealed = isSealed
  }
}

/// Makes backups where the desk was started with a place for them.
package protocol BackupKeeper: Sendable {
  /// The folder they are kept in.
  var folder: String { get }
  /// None is kept longer than so many days.
  var keptDays: Int { get }
  /// Makes one now, proves it by restoring it, and forgets those that are too many or too old.
  ///
  /// - Throws: ``BackupFault``.
  func backUp(at now: Instant) async throws -> KeptBackup
}

/// Why no backup was made.
package struct BackupFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do.
  package let description: String

  /// A fault said like this.
  package init(_ description: String) { self.description = description }
}

/// How a desk's backups stand.
package struct BackupState: Hashable, Sendable {
  /// The last good one.
  package let last: KeptBackup?
  /// Whether it is too old, or there is none although there is something to lose.
  package let isOld: Bool
  /// The folder the desk keeps them in; `nil` where it was started without one.
  package let folder: String?
  /// None is kept there longer than so many days.
  package let keptDays: Int
}

extension World {
  /// A last good backup older than so many seconds, a week, is told to the rep.
  package static let oldBackupSeconds: Int64 = 7 * 86_400

  /// How backups stand.
  package func backupState() async throws -> BackupState {
    // Where there was none ever, it counts from when there was somebody to lose.
    let (last, reference) = try await store.read { records in
      let last = try records.lastBackup()
      return (last, try last?.at ?? records.firstKept())
    }
    let limit = clock.now().adding(seconds: -World.oldBackupSeconds)
    return BackupState(
      last: last, isOld: reference.map { $0 < limit } ?? false, folder: backups?.folder,
      keptDays: backups?.keptDays ?? 0)
  }

  /// Makes a backup now, for the owner of a desk of her own or whoever looks after a hosted one.
  ///
  /// - Throws: ``BackupFault``; ``DeskRefusal/notFound`` for anybody else, and where the desk has no place for backups.
  package func backUp(by account: Account) async throws -> KeptBackup {
    guard let backups, account.role != .rep else { throw DeskRefusal.notFound }
    return try await backUp(with: backups)
  }

  /// Makes one where the last is older than so many seconds and there is something to keep; `nil` where none was due.
  package func backUpIfDue(everySeconds: Int64) async throws -> KeptBackup? {
    guard let backups else { return nil }
    let now = clock.now()
    let isDue = try await store.read { records in
      guard let last = try records.lastBackup() else { return try records.firstKept() != nil }
      return last.at.adding(seconds: everySeconds) <= now
    }
    guard isDue else { return nil }
    return try await backUp(with: backups)
  }

  /// Makes one and writes down that it is there; what is to be forgotten by now is in none.
  package func backUp(with keeper: any BackupKeeper) async throws -> KeptBackup {
    let (now, today) = (clock.now(), clock.today())
    try await store.write { records in
      try records.forgetLookedImports(before: now.adding(seconds: -World.lookedImportSeconds))
      try records.forgetKeptRecords(before: today)
    }
    let kept = try await keeper.backUp(at: clock.now())
    try await store.write { try $0.insert(kept) }
    return kept
  }
}

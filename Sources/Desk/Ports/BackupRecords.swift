package import Money

/// What the law makes reps keep of those who were erased.
package protocol KeptRecords {
  /// Keeps what was agreed.
  func insert(_ record: KeptRecord) throws
  /// What a rep keeps, the latest first.
  func keptRecords(of owner: ID<Account>) throws -> [KeptRecord]
  /// Erases what need not be kept any more.
  func forgetKeptRecords(before day: Day) throws
}

/// Which backups were made.
package protocol BackupRecords {
  /// Writes down that a backup was made and proved.
  func insert(_ backup: KeptBackup) throws
  /// The last one.
  func lastBackup() throws -> KeptBackup?
  /// Since when there is somebody to lose; `nil` while nobody was written down.
  func firstKept() throws -> Instant?
}

/// Which backups were made.
package protocol BackupRecords {
  /// Writes down that a backup was made and proved.
  func insert(_ backup: KeptBackup) throws
  /// The last one.
  func lastBackup() throws -> KeptBackup?
  /// Since when there is somebody to lose; `nil` while nobody was written down.
  func firstKept() throws -> Instant?
}

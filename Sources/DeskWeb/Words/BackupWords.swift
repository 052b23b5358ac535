import Money

/// Backups.
protocol BackupWords {
  var backupTitle: String { get }
  /// - Parameter today: today, where it was made today.
  func lastBackup(_ day: String, _ today: Day?, _ folder: String, megabytes: String) -> String
  var noBackupYet: String { get }
  var backupIsSealed: String { get }
  var backupIsOld: String { get }
  func backupsByItself(_ folder: String, days: Int) -> String
  var backupsByHand: String { get }
  var backUpNow: String { get }
  func noBackupMade(_ why: String) -> String
}

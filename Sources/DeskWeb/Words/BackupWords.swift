import Desk
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
  /// What of somebody stays although all is erased, and why.
  func stays(_ what: StaysByLaw, _ until: String) -> String
  var keptByLaw: String { get }
  var keptByLawText: String { get }
  func keptUntil(_ until: String, _ source: String) -> String
  func agreedDay(_ day: String) -> String
  func noBackupMade(_ why: String) -> String
}

import Money

extension English {
  var backupTitle: String { "Backup" }
  func lastBackup(_ day: String, _ today: Day?, _ folder: String, megabytes: String) -> String {
    "The last good backup was made \(today == nil ? "on \(day)" : "today"): \(megabytes) MB in \(folder), proved by restoring it."
  }
  var noBackupYet: String { "There is no backup yet." }
  var backupIsSealed: String { "It opens with your passphrase only." }
  var backupIsOld: String { "The last good backup is more than a week old." }
  func backupsByItself(_ folder: String, days: Int) -> String {
    "While the desk is open it makes one by itself in \(folder) and keeps none longer than \(days) days. That guards against slips, not against a lost machine: copy the folder to a stick or another machine now and then."
  }
  var backupsByHand: String {
    "This desk was started without a folder for backups: handsel backup --to FOLDER makes one."
  }
  var backUpNow: String { "Make one now" }
  func noBackupMade(_ why: String) -> String { "No backup was made. \(why)" }
}

import Desk
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
  func stays(_ what: StaysByLaw, _ until: String) -> String {
    let texts = what.count == 1 ? "the text of the agreement" : "the texts of the \(what.count) agreements"
    let why =
      what.source.map { "the law asks it (\($0))" } ?? "business papers are to be kept for some years nearly everywhere"
    return
      "Only \(texts) both said yes to stays until \(until), apart from everything else and in no list of people, because \(why)."
  }
  var keptByLaw: String { "Kept because the law asks it" }
  var keptByLawText: String {
    "Agreements with people who were erased: the text both said yes to, and nothing else. Each goes by itself on its day."
  }
  func keptUntil(_ until: String, _ source: String) -> String {
    source.isEmpty ? "kept until \(until)" : "kept until \(until), \(source)"
  }
  func agreedDay(_ day: String) -> String { "Agreed on \(day)" }
  func noBackupMade(_ why: String) -> String { "No backup was made. \(why)" }
}

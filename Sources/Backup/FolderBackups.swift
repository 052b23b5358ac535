package import Desk
package import DeskStore
import Foundation

/// Where the data of a backup comes from.
package enum BackupSource: Sendable {
  /// A desk's one file, which goes on being read and written.
  case file(SQLiteDatabase)
  /// A PostgreSQL database at that address.
  case postgres(String)
}

/// Backups of a desk in a folder.
package struct FolderBackups: BackupKeeper {
  let source: BackupSource
  package let folder: String
  let passphrase: String?
  let retention: Retention

  /// None is kept longer.
  package var keptDays: Int { retention.days }

  /// Backups in a folder, made where it is not there; sealed where there is a passphrase.
  package init(
    of source: BackupSource, in folder: String, passphrase: String? = nil, retention: Retention = Retention()
  ) {
    self.source = source
    self.folder = folder
    self.passphrase = passphrase
    self.retention = retention
  }

  /// Makes a backup, proves it by restoring it, gives it its name, and forgets those that are too many or too old.
  package func backUp(at now: Instant) async throws -> KeptBackup {
    do {
      let kept = try await withWorkshop(in: folder, "unfinished") { try await make(at: now, in: $0) }
      try forget(before: now)
      return kept
    } catch let fault as BackupFault {
      throw fault
    } catch {
      throw BackupFault(FolderBackups.told(error, folder))
    }
  }

  private func make(at now: Instant, in workshop: String) async throws -> KeptBackup {
    var made = workshop + "/made"
    var name = BackupName(at: now, isSealed: passphrase != nil, isDump: false)
    switch source {
    case .file(let database):
      try await database.backup(to: made)
    case .postgres(let url):
      name.isDump = true
      try await PostgresTools(url: url).dump(to: made)
    }
    var proved = made
    if let passphrase {
      try SealedFile.seal(made, into: made + ".sealed", passphrase: passphrase)
      proved = made + ".opened"
      try SealedFile.open(made + ".sealed", into: proved, passphrase: passphrase)
      made += ".sealed"
    }
    switch source {
    case .file: _ = try await Proof.of(file: proved, in: workshop)
    case .postgres(let url): _ = try await Proof.of(dump: proved, on: url)
    }
    // Two in one second: the later one is named after the next.
    while FileManager.default.fileExists(atPath: folder + "/" + name.text) { name = name.secondLater }
    let path = folder + "/" + name.text
    try FileManager.default.moveItem(atPath: made, toPath: path)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64
    return KeptBackup(at: now, folder: folder, file: name.text, bytes: size ?? 0, isSealed: passphrase != nil)
  }

  /// Removes what is too many or too old; only files with the names of backups.
  private func forget(before now: Instant) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap(BackupName.init)
    let expired = Set(retention.expired(names.map(\.at), now: now))
    for name in names where expired.contains(name.at) {
      try FileManager.default.removeItem(atPath: folder + "/" + name.text)
    }
    // What was kept before an upgrade grows old as well.
    let limit = Double(now.adding(seconds: -Int64(retention.days) * 86_400).milliseconds) / 1000
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasPrefix("before-step-") {
      let made = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.modificationDate] as? Date
      if let made, made.timeIntervalSince1970 < limit {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
    }
  }

  /// What is told of something that went wrong.
  static func told(_ error: any Error, _ folder: String) -> String {
    let isFull =
      (error as? DatabaseFault) == .full || (error as? CocoaError)?.code == .fileWriteOutOfSpace
      || (error as? POSIXError)?.code == .ENOSPC
    if isFull { return "The disk of \(folder) is full, so no backup was made. Make room, or name another folder." }
    if (error as? DatabaseFault) == .readOnly || (error as? CocoaError)?.code == .fileWriteNoPermission {
      return "\(folder) may not be written, so no backup was made. Make it writable, or name another folder."
    }
    return "No backup was made in \(folder): \(error.localizedDescription)"
  }
}

/// What a backup's file is called: `handsel-20261201-055512.sqlite`, in universal time; `.pgdump` for a dump of
/// PostgreSQL, `.sealed` after it where it opens with a passphrase only.
package struct BackupName: Hashable, Sendable {
  /// When it was made, to a second.
  package let at: Instant
  /// Whether it opens with a passphrase only.
  package let isSealed: Bool
  /// Whether it is a dump of PostgreSQL.
  package var isDump: Bool

  init(at: Instant, isSealed: Bool, isDump: Bool) {
    self.at = Instant(milliseconds: at.milliseconds / 1000 * 1000)
    self.isSealed = isSealed
    self.isDump = isDump
  }

  var secondLater: BackupName { BackupName(at: at.adding(seconds: 1), isSealed: isSealed, isDump: isDump) }

  /// Reads a name; `nil` where no backup is called so.
  package init?(_ text: String) {
    guard let found = text.wholeMatch(of: /handsel-(\d{8}-\d{6})\.(sqlite|pgdump)(\.sealed)?/),
      let date = BackupName.format.date(from: String(found.1))
    else { return nil }
    self.init(
      at: Instant(milliseconds: Int64(date.timeIntervalSince1970) * 1000), isSealed: found.3 != nil,
      isDump: found.2 == "pgdump")
  }

  /// The name.
  package var text: String {
    let date = Date(timeIntervalSince1970: Double(at.milliseconds / 1000))
    return "handsel-\(BackupName.format.string(from: date))." + (isDump ? "pgdump" : "sqlite")
      + (isSealed ? ".sealed" : "")
  }

  private static var format: DateFormatter {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "yyyyMMdd-HHmmss"
    return format
  }
}

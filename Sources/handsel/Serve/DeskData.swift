import Backup
import Desk
import DeskStore
import Foundation

/// Where a desk keeps its data.
enum DeskData {
  /// One file in that folder.
  case folder(String)
  /// A PostgreSQL database at that address.
  case postgres(String)

  /// Where that is, for people; never with a password.
  var place: String {
    switch self {
    case .folder(let folder): folder
    case .postgres(let url): "PostgreSQL" + (URLComponents(string: url)?.host.map { " at \($0)" } ?? "")
    }
  }

  /// Opens it, made where it is a file that is not there.
  func open() async throws -> any Database {
    switch self {
    case .folder(let folder): return try await DeskFolder.database(in: folder)
    case .postgres(let url):
      guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
        throw CommandFailure(message: "--database-url is an address that begins with postgres://.", exitCode: 64)
      }
      do { return try await PostgresDatabase.open(url: url) } catch let fault as DatabaseFault {
        throw CommandFailure(message: DeskData.told(fault, place), exitCode: 74)
      }
    }
  }

  /// Opens it in the newest shape; where an earlier Handsel made it, a backup is kept first, to go back to.
  ///
  /// - Returns: the database, the lock that says the folder is in use, and the steps that were taken.
  func openAndMigrate() async throws -> (database: any Database, lock: DeskLock?, steps: [Int]) {
    let database = try await open()
    var lock: DeskLock?
    do {
      if case .folder(let folder) = self {
        lock = try DeskLock(folder: folder, alone: false)
        try await keepBeforeUpgrade(database, in: folder)
      }
      return (database, lock, try await DeskData.migrate(database))
    } catch {
      lock?.release()
      try? await database.close()
      if let fault = error as? BackupFault { throw CommandFailure(message: fault.description, exitCode: 74) }
      throw error
    }
  }

  /// Keeps a file as an earlier Handsel left it.
  private func keepBeforeUpgrade(_ database: any Database, in folder: String) async throws {
    guard let file = database as? SQLiteDatabase, let step = try await Migrator.step(of: database),
      step > 0, step < Migration.all.count
    else { return }
    let kept = "\(folder)/backups/before-step-\(step + 1).sqlite"
    if FileManager.default.fileExists(atPath: kept) { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder + "/backups", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try await file.backup(to: kept)
    } catch {
      throw CommandFailure(
        message: """
          This Handsel is newer than the data, which it would bring to its own shape; no backup of it as it is could be kept first \
          in \(folder)/backups: \((error as? DatabaseFault).map { DeskData.told($0, folder) } ?? error.localizedDescription) \
          Nothing was changed.
          """, exitCode: 74)
    }
  }

  /// Takes the steps to the newest shape.
  static func migrate(_ database: any Database) async throws -> [Int] {
    do { return try await Migrator.migrate(database) } catch let newer as NewerStore {
      throw CommandFailure(
        message: """
          The data was made by a newer Handsel (step \(newer.has), this one knows \(newer.knows)). Nothing was changed. \
          Use the newer Handsel, or restore a backup from before.
          """, exitCode: CommandFailure.dataError)
    } catch let fault as DatabaseFault {
      throw CommandFailure(message: told(fault, "the data"), exitCode: 74)
    }
  }

  /// What is told of a fault on opening.
  static func told(_ fault: DatabaseFault, _ place: String) -> String {
    switch fault {
    case .locked: "Another program holds the data in \(place). Close it and start again; nothing was changed."
    case .full: "The disk of \(place) is full. Make room and start again; nothing was changed."
    case .readOnly: "The data in \(place) may not be written. Make it writable and start again; nothing was changed."
    case .damaged(let says): "The data in \(place) cannot be read: \(says). Restore a backup; nothing was changed."
    case .unreachable(let says), .constraint(let says), .other(let says):
      "The data in \(place) cannot be opened: \(says). Nothing was changed."
    case .outcomeUnknown, .conflict: "The data in \(place) could not be brought to the newest shape. Start again."
    }
  }
}

package import Desk
import DeskStore
import Foundation

/// Brings back what is in a backup, on this machine or another.
package struct Restore: Sendable {
  /// The backup's file.
  package let path: String
  /// What opens it, where it is sealed.
  package let passphrase: String?

  /// From a file.
  package init(_ path: String, passphrase: String?) {
    self.path = path
    self.passphrase = passphrase
  }

  /// What a file is.
  private enum Kind {
    case sqlite
    case dump
  }

  /// Proves that a backup holds, and changes nothing.
  ///
  /// - Parameter url: for a dump of PostgreSQL, a server on which it may be tried.
  /// - Throws: ``BackupFault``.
  package func verify(on url: String? = nil) async throws -> Proof {
    try await telling(FileManager.default.temporaryDirectory.path) { workshop in
      let (plain, kind) = try opened(in: workshop)
      switch kind {
      case .sqlite: return try await Proof.of(file: plain, in: workshop)
      case .dump:
        guard let url else {
          throw BackupFault("This is a backup of PostgreSQL. Name a server to try it on with --database-url.")
        }
        return try await Proof.of(dump: plain, on: url)
      }
    }
  }

  /// Puts the data into a folder, after it was proved. What is there already is kept beside it, under another name.
  ///
  /// - Parameter replaces: whether data that is there may be put aside.
  /// - Returns: what was restored, and where the earlier data is now.
  /// - Throws: ``BackupFault``; then nothing was changed.
  package func restore(
    into folder: String, replaces: Bool, at now: Instant
  ) async throws -> (proof: Proof, aside: String?) {
    let target = folder + "/handsel.sqlite"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw BackupFault(FolderBackups.told(error, folder)) }
    let isThere = FileManager.default.fileExists(atPath: target)
    guard !isThere || replaces else {
      throw BackupFault(
        "There is a desk in \(folder) already; nothing was changed. Name another folder, or put it aside with --replace."
      )
    }
    return try await telling(folder) { workshop in
      let lock = try DeskLock(folder: folder, alone: true)
      defer { lock.release() }
      let (plain, kind) = try opened(in: workshop)
      guard kind == .sqlite else {
        throw BackupFault("This is a backup of PostgreSQL; restore it with --database-url.")
      }
      let proof = try await Proof.of(file: plain, in: workshop)
      var aside: String?
      if isThere {
        let name =
          target + ".before-" + BackupName(at: now, isSealed: false, isDump: false).text.dropFirst(8).prefix(15)
        for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: target + ending) {
          try FileManager.default.moveItem(atPath: target + ending, toPath: name + ending)
        }
        aside = name
      }
      let fresh = workshop + "/fresh"
      try FileManager.default.copyItem(atPath: plain, toPath: fresh)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: fresh)
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: fresh))
      try handle.synchronize()
      try handle.close()
      try FileManager.default.moveItem(atPath: fresh, toPath: target)
      return (proof, aside)
    }
  }

  /// Puts the data into an empty database.
  ///
  /// - Throws: ``BackupFault``; then nothing was changed.
  package func restore(into url: String) async throws -> Proof {
    try await telling(FileManager.default.temporaryDirectory.path) { workshop in
      let (plain, kind) = try opened(in: workshop)
      guard kind == .dump else {
        throw BackupFault(
          "This is a backup of a data file. Restore it into a folder with --data; handsel export and import take it to PostgreSQL."
        )
      }
      let database = try await PostgresDatabase.open(url: url)
      let tables = try await database.read { connection in
        try connection.row(
          "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()")?.int(0) ?? 0
      }
      try await database.close()
      guard tables == 0 else {
        throw BackupFault("The database is not empty; nothing was changed. Make a new one, and restore into that.")
      }
      let proof = try await Proof.of(dump: plain, on: url)
      try await PostgresTools(url: url).restore(plain)
      return proof
    }
  }

  /// The backup as it was before it was sealed, and what it is.
  private func opened(in workshop: String) throws -> (plain: String, kind: Kind) {
    guard FileManager.default.fileExists(atPath: path) else { throw BackupFault("\(path) is not there.") }
    var plain = path
    if try SealedFile.isSealed(path) {
      guard let passphrase else {
        throw BackupFault("\(path) opens with a passphrase only. Name a file with it by --passphrase-file.")
      }
      plain = workshop + "/opened"
      do { try SealedFile.open(path, into: plain, passphrase: passphrase) } catch SealedFile.Fault.doesNotOpen {
        throw BackupFault("\(path) does not open: the passphrase is another one, or the file was changed.")
      } catch SealedFile.Fault.cutOff {
        throw BackupFault("\(path) is cut off; get a whole copy of it.")
      }
    }
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: plain))
    defer { try? file.close() }
    let start = try file.read(upToCount: 16) ?? Data()
    if start.starts(with: Data("SQLite format 3\0".utf8)) { return (plain, .sqlite) }
    if start.starts(with: Data("PGDMP".utf8)) { return (plain, .dump) }
    throw BackupFault("\(path) is no backup of a desk.")
  }

  /// What the block answers, with a folder of its own; what goes wrong is told as a fault.
  private func telling<T>(_ folder: String, _ work: (String) async throws -> T) async throws -> T {
    do {
      return try await withWorkshop(in: folder, "restoring", work)
    } catch let fault as BackupFault {
      throw fault
    } catch {
      throw BackupFault("Nothing was restored: \(FolderBackups.told(error, folder))")
    }
  }
}

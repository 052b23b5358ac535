import Desk
import DeskStore
import Foundation

/// What a backup was found to hold when it was restored.
package struct Proof: Hashable, Sendable {
  /// Reps and others who can sign in.
  package let accounts: Int
  /// Households.
  package let households: Int
  /// What happened, in events.
  package let events: Int
  /// Whether it was restored into a database, or only read from its beginning to its end.
  package let isRestored: Bool

  /// Restores a file beside it, reads all of it, brings it to this Handsel's shape, and removes it again.
  ///
  /// - Throws: ``BackupFault`` where it does not hold.
  static func of(file path: String, in workshop: String) async throws -> Proof {
    try await withWorkshop(in: workshop, "proof") { try await restored(file: path, in: $0) }
  }

  private static func restored(file path: String, in folder: String) async throws -> Proof {
    let copy = folder + "/handsel.sqlite"
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    let database: SQLiteDatabase
    do { database = try await SQLiteDatabase.open(copy) } catch {
      throw BackupFault("The backup cannot be opened: \(told(error)). It is not to be relied on.")
    }
    do {
      let findings = try await database.findings()
      guard findings.isEmpty else {
        throw BackupFault("The backup is damaged: \(findings.prefix(3).joined(separator: "; ")).")
      }
      _ = try await Migrator.migrate(database)
      let proof = try await counted(database, isRestored: true)
      try await database.close()
      return proof
    } catch {
      try? await database.close()
      throw (error as? BackupFault) ?? BackupFault("The backup cannot be read: \(told(error)).")
    }
  }

  /// Restores a dump into a database of its own on the same server, and removes that again; where the server does not
  /// allow one to be made, reads the dump from its beginning to its end.
  static func of(dump path: String, on url: String) async throws -> Proof {
    let tools = PostgresTools(url: url)
    guard let scratch = try? await tools.makeScratch() else {
      try await tools.readThrough(path)
      return Proof(accounts: 0, households: 0, events: 0, isRestored: false)
    }
    do {
      let proof = try await restored(path, into: scratch)
      try await tools.dropScratch(scratch)
      return proof
    } catch {
      try? await tools.dropScratch(scratch)
      throw error
    }
  }

  private static func restored(_ path: String, into scratch: PostgresTools) async throws -> Proof {
    try await scratch.restore(path)
    let database = try await PostgresDatabase.open(url: scratch.url)
    do {
      _ = try await Migrator.migrate(database)
      let proof = try await counted(database, isRestored: true)
      try await database.close()
      return proof
    } catch {
      try? await database.close()
      throw BackupFault("The backup cannot be read: \(told(error)).")
    }
  }

  private static func counted(_ database: any Database, isRestored: Bool) async throws -> Proof {
    let counts = try await database.read { connection in
      try (
        connection.row("SELECT COUNT(*) FROM account")?.int(0) ?? 0,
        connection.row("SELECT COUNT(*) FROM household")?.int(0) ?? 0,
        connection.row("SELECT COUNT(*) FROM event")?.int(0) ?? 0
      )
    }
    return Proof(accounts: counts.0, households: counts.1, events: counts.2, isRestored: isRestored)
  }

  static func told(_ error: any Error) -> String {
    switch error {
    case let newer as NewerStore:
      "it was made by a newer Handsel (step \(newer.has), this one knows \(newer.knows)); restore it with that one"
    case DatabaseFault.damaged(let says), DatabaseFault.other(let says): says
    default: "\(error)"
    }
  }
}

internal import Foundation
internal import GRDB

extension SQLiteDatabase {
  /// How many findings ``findings()`` lists.
  package static let mostFindings = 100

  /// Writes everything as of now into a new file, while others go on reading and writing.
  ///
  /// The file appears under its name when it is whole and on disk, never before; only its owner may read it.
  ///
  /// - Throws: ``DatabaseFault``: `full`, `readOnly`, or `other` where a file of that name is there already.
  package func backup(to path: String) async throws {
    let source = pool.path
    try await sayingFaults {
      try await onQueueOfItsOwn {
        guard !FileManager.default.fileExists(atPath: path) else {
          throw DatabaseFault.other("\(path) is there already; name another file for the backup")
        }
        let unfinished = path + ".unfinished"
        try FilesOnDisk.remove(unfinished)
        do {
          try FilesOnDisk.makePrivate(unfinished)
          try Self.copy(source, to: unfinished)
          try FilesOnDisk.sync(unfinished)
          try FilesOnDisk.move(unfinished, to: path)
        } catch {
          try FilesOnDisk.remove(unfinished)
          throw error
        }
        try FilesOnDisk.sync(URL(fileURLWithPath: path).deletingLastPathComponent().path)
      }
    }
  }

  /// What is wrong with the file, in SQLite's words; empty where it is sound.
  ///
  /// - Throws: ``DatabaseFault`` where it cannot even be read.
  package func findings() async throws -> [String] {
    try await read { connection in
      let pages = try connection.rows("PRAGMA integrity_check").map { $0.text(0) }.filter { $0 != "ok" }
      let keys = try connection.rows("PRAGMA foreign_key_check").map {
        "a row of \($0.text(0)) points to one of \($0.text(2)) that is not there"
      }
      return Array((pages + keys).prefix(Self.mostFindings))
    }
  }

  /// Copies through a connection of its own, so that neither readers nor writers wait.
  private static func copy(_ source: String, to copy: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patienceSeconds)
    let reader = try DatabaseQueue(path: source, configuration: configuration)
    try reader.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    try reader.close()
  }
}

internal import Foundation
internal import GRDB

extension SQLiteDatabase {
  /// Opens a file, made if it is not there and then readable by its owner only.
  ///
  /// - Throws: ``DatabaseFault``: `readOnly`, `locked`, `full`, `damaged` where the file is no database, `other` where the
  ///   folder is not there or the name is a folder's.
  package static func open(_ path: String) async throws -> SQLiteDatabase {
    try await open(path, patienceSeconds: patienceSeconds, mostPages: nil)
  }

  /// The same with other limits, for tests: how long locks are waited for, and after how many pages the file is full.
  static func open(_ path: String, patienceSeconds: Double, mostPages: Int?) async throws -> SQLiteDatabase {
    try await sayingFaults {
      try await onQueueOfItsOwn {
        try prepareFile(path)
        let pool = try DatabasePool(
          path: path, configuration: configuration(patienceSeconds: patienceSeconds, mostPages: mostPages))
        // Turning the log on made it NORMAL, which may lose the last commits where power fails.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return SQLiteDatabase(pool: pool)
      }
    }
  }

  /// So much of the file each connection keeps at hand.
  private static let cacheKiB = 8192

  private static func configuration(patienceSeconds: Double, mostPages: Int?) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patienceSeconds)
    configuration.maximumReaderCount = mostReaders
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      // Of each connection, in KiB.
      try database.execute(sql: "PRAGMA cache_size = -\(cacheKiB)")
      if let mostPages { try database.execute(sql: "PRAGMA max_page_count = \(mostPages)") }
    }
    return configuration
  }

  private static func prepareFile(_ path: String) throws {
    let files = FileManager.default
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw DatabaseFault.other("there is no folder \(folder); make it, or name another")
    }
    if files.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw DatabaseFault.other("\(path) is a folder; name a file in it") }
      guard files.isWritableFile(atPath: path) else { throw DatabaseFault.readOnly }
      // The log lies beside the file.
      guard files.isWritableFile(atPath: folder) else { throw DatabaseFault.readOnly }
    } else {
      try FilesOnDisk.makePrivate(path)
    }
  }
}

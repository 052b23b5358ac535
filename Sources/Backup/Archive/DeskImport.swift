import Desk
package import DeskStore
import Foundation
import Zip

/// Makes a desk of an archive that ``DeskExport`` wrote, or of the folder it was unpacked to.
package struct DeskImport: Sendable {
  let path: String

  /// Of an archive or a folder.
  package init(_ path: String) { self.path = path }

  /// Writes everything into a database in which there is nothing yet.
  ///
  /// - Returns: how many rows of which table were written.
  /// - Throws: ``BackupFault``; then there is no desk in the database.
  package func write(into database: any Database) async throws -> [String: Int] {
    do {
      let source = try Source(path)
      let title = try title(source)
      guard try await Migrator.step(of: database) == nil else {
        throw BackupFault("There is a desk already; nothing was changed. Name a new folder, or an empty database.")
      }
      guard title.step <= Migration.all.count else {
        throw BackupFault(
          "The archive was made by a newer Handsel (step \(title.step), this one knows \(Migration.all.count)). Nothing was changed."
        )
      }
      // The shape it had; then this Handsel's.
      _ = try await Migrator.migrate(database, steps: Array(Migration.all.prefix(title.step)))
      try await database.write { connection in try write(source, title, connection) }
      _ = try await Migrator.migrate(database)
      try await database.write { try TableArchive.rebuildSearch($0) }
      return title.tables
    } catch let fault as BackupFault {
      throw fault
    } catch let fault as ZipFault {
      throw BackupFault(DeskImport.told(fault, path))
    } catch ArchiveFault.notARow(let table, let line) {
      throw BackupFault("\(path): tables/\(table).jsonl:\(line): this is no row of the table. Nothing was taken in.")
    } catch DatabaseFault.constraint(let says) {
      throw BackupFault("\(path): the tables do not fit each other: \(says). Nothing was taken in.")
    } catch { throw BackupFault("\(path): nothing was taken in: \(Proof.told(error))") }
  }

  private func write(_ source: Source, _ title: Title, _ connection: any Connection) throws {
    var later: [SQL] = []
    for table in TableArchive.tables {
      guard let expected = title.tables[table] else { continue }
      let text = try source.text("tables/\(table).jsonl")
      let lines = text.split(separator: "\n")
      guard lines.count == expected else {
        throw BackupFault(
          "\(path): tables/\(table).jsonl has \(lines.count) rows, and should have \(expected). Nothing was taken in.")
      }
      later += try TableArchive.insert(lines, into: table, connection)
    }
    for statement in later { try connection.run(statement) }
  }

  /// What the archive says of itself.
  private struct Title: Sendable {
    let step: Int
    let tables: [String: Int]
  }

  private func title(_ source: Source) throws -> Title {
    let text = try source.text(DeskExport.title)
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      object["format"] as? String == DeskExport.format, let step = object["step"] as? Int, step > 0,
      let tables = object["tables"] as? [String: Int], tables.values.allSatisfy({ $0 >= 0 })
    else { throw BackupFault("\(path) is no archive of a desk; handsel export makes one.") }
    return Title(step: step, tables: tables)
  }

  private static func told(_ fault: ZipFault, _ path: String) -> String {
    switch fault {
    case .notAnArchive: "\(path) is no archive, or its end is missing. Nothing was taken in."
    case .packed(let name):
      "\(path): \(name) is packed. Unpack the archive into a folder and name that. Nothing was taken in."
    case .tooManyFiles(let count): "\(path) has \(count) files, which no archive of a desk has. Nothing was taken in."
    case .damaged: "\(path) is damaged; get a whole copy of it. Nothing was taken in."
    }
  }

  /// Where the files are.
  private struct Source: Sendable {
    private let path: String
    private let archive: ZipReading<Data>?

    init(_ path: String) throws {
      self.path = path
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw BackupFault("\(path) is not there.")
      }
      archive =
        isFolder.boolValue
        ? nil : try ZipReading(try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    }

    /// The text of a file.
    func text(_ name: String) throws -> String {
      var bytes: Data
      if let archive {
        guard let entry = archive.entries.first(where: { $0.name == name }) else {
          throw BackupFault("\(path): \(name) is missing. Nothing was taken in.")
        }
        bytes = try archive.bytes(of: entry)
      } else {
        guard let found = FileManager.default.contents(atPath: path + "/" + name) else {
          throw BackupFault("\(path): \(name) is missing. Nothing was taken in.")
        }
        bytes = found
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw BackupFault("\(path): \(name) is no text in UTF-8. Nothing was taken in.")
      }
      return text
    }
  }
}

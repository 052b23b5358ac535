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

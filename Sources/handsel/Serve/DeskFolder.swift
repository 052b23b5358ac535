import DeskStore
import Foundation

/// The folder a desk keeps its one file in.
enum DeskFolder {
  /// The folder used where none is named: `handsel` in the user's data folder.
  static var usual: String {
    let environment = ProcessInfo.processInfo.environment
    if let data = environment["XDG_DATA_HOME"], !data.isEmpty { return data + "/handsel" }
    return (environment["HOME"] ?? ".") + "/.local/share/handsel"
  }

  /// Opens the data file in a folder, both made if they are not there.
  static func database(in folder: String) async throws -> SQLiteDatabase {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure(
        message: "The folder \(folder) cannot be made: \(error.localizedDescription) Name another with --data.",
        exitCode: 73)
    }
    do { return try await SQLiteDatabase.open(folder + "/handsel.sqlite") } catch let fault as DatabaseFault {
      throw CommandFailure(message: told(fault, folder), exitCode: 74)
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

  private static func told(_ fault: DatabaseFault, _ place: String) -> String {
    switch fault {
    case .locked: "Another program holds the data file in \(place). Close it and start again; nothing was changed."
    case .full: "The disk of \(place) is full. Make room and start again; nothing was changed."
    case .readOnly:
      "The data file in \(place) may not be written. Make it writable and start again; nothing was changed."
    case .damaged(let says): "The data file in \(place) cannot be read: \(says). Restore a backup; nothing was changed."
    case .unreachable(let says), .constraint(let says), .other(let says):
      "The data in \(place) cannot be opened: \(says). Nothing was changed."
    case .outcomeUnknown, .conflict: "The data in \(place) could not be brought to the newest shape. Start again."
    }
  }
}

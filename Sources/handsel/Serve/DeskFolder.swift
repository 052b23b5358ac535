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
      throw CommandFailure(message: DeskData.told(fault, folder), exitCode: 74)
    }
  }
}

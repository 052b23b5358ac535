import CaseFile
import Foundation
import Scenarios

/// Reads what two sides could settle: a folder of a published test domain, or a case file.
enum ScenarioFolder {
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The XML and JSON files of a folder, by name.
  static func files(in path: String) throws(CommandFailure) -> [ScenarioReader.File] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw .cannotRead(path, "the folder may not be read; look at its permissions")
    }
    var files: [ScenarioReader.File] = []
    for name in names.sorted() where name.lowercased().hasSuffix(".xml") || name.lowercased().hasSuffix(".json") {
      files.append(
        ScenarioReader.File(
          name: name, bytes: try FileReading.bytes(of: path + "/" + name, limit: ScenarioReader.mostBytes)))
    }
    return files
  }

  /// The negotiation of a case file.
  static func negotiation(_ bytes: [UInt8], _ path: String) throws(CommandFailure) -> NegotiationCase {
    let asked: Case
    do throws(CaseRefusal) { asked = try CaseReader.read(bytes) } catch {
      throw .data(error.message(file: FileReading.name(path)))
    }
    guard let deal = asked.negotiation else { throw .data("\(FileReading.name(path)): there is no negotiation in it") }
    return deal
  }
}

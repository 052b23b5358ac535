import ArgumentParser
import CaseFile
import Foundation
import Scenarios

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a negotiation in another form: GENIUS XML, GeniusWeb JSON or a case file.",
    discussion: """
      PATH is what "handsel bargain" reads: a case file with a negotiation in it, or the folder of a test domain, of which all \
      profiles are taken. Numbers stay exact wherever the form's decimals can say them; what had to be moved, scaled, rounded \
      or left out is said. No file that is there already is written over.

      Examples:
        handsel convert Examples/01-home-cooling.json --to genius --into rosa
        handsel convert domains/Energy --to case --into energy

      Exit codes: 0 written, 64 the command line is wrong, 65 something in a file is wrong or has no form there, 66 a file cannot be \
      read or written.
      """)

  @Argument(help: "A case file, or the folder of a test domain.", completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp("The form to write: genius, geniusweb or case.", valueName: "form"),
    completion: .list(ScenarioForm.allCases.map(\.rawValue)),
    transform: { text in
      guard let form = ScenarioForm(rawValue: text) else { throw ValidationError("Give genius, geniusweb or case.") }
      return form
    })
  var to: ScenarioForm

  @Option(
    help: ArgumentHelp("The folder to write into; made if it is not there.", valueName: "folder"),
    completion: .directory)
  var into: String

  func run() throws {
    do throws(CommandFailure) {
      let written = try written()
      try write(written.files)
      for note in written.notes { Output.write("note: \(note)\n") }
      for file in written.files { Output.write("\(into)/\(file.name)\n") }
    } catch { throw error.end() }
  }

  private func written() throws(CommandFailure) -> WrittenScenario {
    let scenario = ScenarioFolder.isFolder(path) ? try ofFolder() : try ofCase()
    return try told { () throws(ScenarioFault) in try scenario.written(as: to) }
  }

  private func ofFolder() throws(CommandFailure) -> Scenario {
    let files = try ScenarioFolder.files(in: path)
    return try told { () throws(ScenarioFault) in try ScenarioReader.read(files, profiles: .all) }
  }

  private func ofCase() throws(CommandFailure) -> Scenario {
    let deal = try ScenarioFolder.negotiation(try FileReading.bytes(of: path, limit: CaseReader.mostBytes), path)
    let name = path == "-" ? "case" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return try told { () throws(ScenarioFault) in try Scenario(deal, name: name) }
  }

  private func told<Made>(_ make: () throws(ScenarioFault) -> Made) throws(CommandFailure) -> Made {
    do { return try make() } catch { throw .data("\(path): \(error)") }
  }

  /// Writes all files, or none where one of them is there already.
  private func write(_ files: [ScenarioReader.File]) throws(CommandFailure) {
    let folder = URL(fileURLWithPath: into)
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw .cannotRead(into, "the folder cannot be made; check the name and the permissions")
    }
    for file in files where FileManager.default.fileExists(atPath: folder.appendingPathComponent(file.name).path) {
      throw .cannotRead(
        "\(into)/\(file.name)", "there is such a file already; name another folder. Nothing was written")
    }
    for file in files {
      do { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name), options: .atomic) } catch {
        throw .cannotRead("\(into)/\(file.name)", "the file cannot be written there; check the permissions")
      }
    }
  }
}

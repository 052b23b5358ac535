import ArgumentParser
import Bargaining
import CaseFile
import Foundation
import Scenarios
import Terminal

struct BargainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bargain",
    abstract: "What two sides can agree on: the whole frontier and the fair packages, exactly.",
    discussion: """
      PATH is a case file with a negotiation in it, or a folder of a published test domain: GENIUS XML or GeniusWeb JSON, a \
      domain and two profiles or more. Any number of packages is worked through.

      Examples:
        handsel bargain Examples/01-home-cooling.json
        handsel bargain domains/Energy --json
        handsel bargain domains/Tram --profile Tram_Profile2 --profile Tram_Profile5 --svg tram.svg

      Exit codes: 0 worked out, 64 the command line is wrong, 65 something in a file is wrong, 66 a file cannot be read.
      """)

  /// A frontier longer than this is summarised.
  static let mostListed = 100_000

  @Argument(help: "A case file, or the folder of a test domain.", completion: .file())
  var path: String

  @Option(
    name: .long,
    help: ArgumentHelp("Whose side of a test domain: two profiles, by the names of their files.", valueName: "name"))
  var profile: [String] = []

  @Flag(name: .long, help: "Print one JSON object instead of a report.")
  var json = false

  @Flag(name: .long, help: "List the whole frontier in JSON, however long.")
  var full = false

  @Option(name: .long, help: ArgumentHelp("Draw the frontier into this file.", valueName: "file"))
  var svg: String?

  func validate() throws {
    guard profile.isEmpty || profile.count == 2 else { throw ValidationError("Name two profiles, or none.") }
  }

  func run() throws {
    do throws(CommandFailure) {
      let clock = ContinuousClock()
      let start = clock.now
      let progress = ProgressLine("Working through every package")
      defer { progress.end() }
      var found = try found()
      progress.end()
      let time = start.duration(to: clock.now)
      found.seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      if let svg { try write(FrontierDrawing(found).text, to: svg) }
      Output.write(json ? found.json(mostListed: full ? .max : Self.mostListed).text : found.text(on: Output.page))
    } catch { throw error.end() }
  }

  /// What was found, from whichever kind of file.
  func found() throws(CommandFailure) -> FoundBargain {
    guard ScenarioFolder.isFolder(path) else {
      return try ofCase(FileReading.bytes(of: path, limit: CaseReader.mostBytes))
    }
    let files = try ScenarioFolder.files(in: path)
    do { return try ofScenario(files) } catch let fault as ScenarioFault {
      throw .data("\(path)/\(fault)")
    } catch { throw .data("\(path): \(error)") }
  }

  private func ofScenario(_ files: [ScenarioReader.File]) throws -> FoundBargain {
    let scenario = try ScenarioReader.read(files, profiles: profile.isEmpty ? .firstTwo : .named(profile))
    let deal = try ScenarioDeal(scenario)
    return FoundBargain(try ScenarioAnswer(deal), notes: scenario.notes + deal.notes)
  }

  private func ofCase(_ bytes: [UInt8]) throws(CommandFailure) -> FoundBargain {
    guard profile.isEmpty else {
      throw .data("\(FileReading.name(path)): --profile belongs to folders of test domains")
    }
    let deal = try ScenarioFolder.negotiation(bytes, path)
    do throws(MethodRefusal) { return try FoundBargain(deal) } catch {
      throw .data("\(FileReading.name(path)): negotiation: \(error)")
    }
  }

  private func write(_ text: String, to file: String) throws(CommandFailure) {
    do { try text.write(toFile: file, atomically: true, encoding: .utf8) } catch {
      throw .cannotRead(file, "the picture cannot be written there; check the folder and its permissions")
    }
  }
}

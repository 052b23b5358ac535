import ArgumentParser
import CaseFile
import Money

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "case", abstract: "Work out a case file.")

  @Argument(help: "The case file.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: "Print one JSON object instead of a report.")
  var json = false

  func run() throws {
    do throws(CommandFailure) { Output.write(try report()) } catch { throw error.end() }
  }

  private func report() throws(CommandFailure) -> String {
    let answer = try answer()
    do throws(MoneyOverflow) { return try answer.json(for: .rep, explanations: [:]).text } catch {
      throw .data("\(file): \(error)")
    }
  }

  private func answer() throws(CommandFailure) -> CaseAnswer {
    let bytes = try FileReading.bytes(of: file, limit: CaseReader.mostBytes)
    do throws(CaseRefusal) { return try CaseAnswer(to: try CaseReader.read(bytes)) } catch {
      throw .data(error.message(file: file))
    }
  }
}

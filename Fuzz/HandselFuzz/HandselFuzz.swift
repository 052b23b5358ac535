import ArgumentParser
import CaseFile
import CaseReport
import Money
import Terminal

/// Reads changed case files until time is up: each must be answered or refused, never end in a trap or a hang.
@main
struct HandselFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handsel-fuzz", abstract: "Try changed case files on the reader, the engines and the report.",
    subcommands: [FuzzContacts.self])

  @OptionGroup var fuzz: FuzzRun
  @Option(help: "The folder with the cases to start from.") var examples = "Examples"

  func run() throws {
    let files = try FuzzRun.files(in: examples).filter { $0.name.hasSuffix(".json") }.map(\.bytes)
      .filter { (try? CaseReader.read($0)) != nil }
    let counts = try fuzz.go(from: files, answers)
    print("\(counts.taken) cases answered, \(counts.refused) refused, none crashed or hung; first seed \(fuzz.seed)")
  }

  /// Whether the case was answered; a refusal must name a place and a reason.
  private func answers(_ bytes: [UInt8]) -> Bool {
    do throws(CaseRefusal) {
      let answer = try CaseAnswer(to: try CaseReader.read(bytes))
      for reader in Reader.allCases {
        let report = CaseReport(answer, for: reader)
        guard let json = try? answer.json(for: reader, explanations: report.explanations) else { return false }
        precondition(!json.text.isEmpty)
        precondition(!report.text(on: Page()).isEmpty)
      }
      return true
    } catch {
      precondition(!error.faults.isEmpty, "a refusal without a reason")
      precondition(error.faults.allSatisfy { $0.line >= 1 && !$0.message.isEmpty })
      return false
    }
  }
}

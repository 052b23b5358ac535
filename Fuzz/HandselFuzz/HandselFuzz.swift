import ArgumentParser
import CaseFile
import CaseReport
import Foundation
import Money
import Seeded
import Terminal

/// Reads changed case files until time is up: each must be answered or refused, never end in a trap or a hang.
@main
struct HandselFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handsel-fuzz", abstract: "Try changed case files on the reader, the engines and the report.",
    subcommands: [FuzzContacts.self])

  @Option(help: "How long to go on.") var seconds = 60
  @Option(help: "The first seed; each case takes the next.") var seed: UInt64 = 1
  @Option(help: "End after so many cases.") var runs = Int.max
  @Option(help: "The folder with the cases to start from.") var examples = "Examples"
  @Option(help: "Where the case being tried is kept, to be found after a crash.") var last = ".build-fuzz-last.json"

  func run() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: examples).filter { $0.hasSuffix(".json") }.sorted()
      .map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: examples + "/" + $0))) }
      .filter { (try? CaseReader.read($0)) != nil }
    guard let first = files.first else { throw ValidationError("no case file in \(examples)") }
    let watchdog = Watchdog(limit: .seconds(20))
    let end = ContinuousClock.now + .seconds(seconds)
    var counts = (answered: 0, refused: 0)
    for run in 0..<runs where ContinuousClock.now < end {
      let seed = seed &+ UInt64(run)
      var random = SplitMix64(seed: seed)
      let file = files.randomElement(using: &random) ?? first
      let other = files.randomElement(using: &random) ?? first
      var mutation = Mutation(seed: random.next())
      let bytes = mutation.applied(to: file, other: other)
      try Data(bytes).write(to: URL(fileURLWithPath: last))
      watchdog.begin(seed: seed)
      if answers(bytes) { counts.answered += 1 } else { counts.refused += 1 }
      if ContinuousClock.now >= end { break }
    }
    print("\(counts.answered) cases answered, \(counts.refused) refused, none crashed or hung; first seed \(seed)")
    try? FileManager.default.removeItem(atPath: last)
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

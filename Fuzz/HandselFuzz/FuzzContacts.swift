import ArgumentParser
import Contacts
import Foundation
import Seeded

/// Reads changed address books until time is up: each must be read or refused, never end in a trap or a hang.
struct FuzzContacts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "Try changed files of contacts on their reader.")

  @Option(help: "How long to go on.") var seconds = 60
  @Option(help: "The first seed; each case takes the next.") var seed: UInt64 = 1
  @Option(help: "End after so many cases.") var runs = Int.max
  @Option(help: "The folder with the files to start from.") var examples = "Examples/imports"
  @Option(help: "Where the case being tried is kept, to be found after a crash.") var last = ".build-fuzz-last.contacts"

  func run() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: examples).sorted()
      .map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: examples + "/" + $0))) }
    guard let first = files.first else { throw ValidationError("no file in \(examples)") }
    let watchdog = Watchdog(limit: .seconds(20))
    let end = ContinuousClock.now + .seconds(seconds)
    var counts = (read: 0, refused: 0)
    for run in 0..<runs where ContinuousClock.now < end {
      let seed = seed &+ UInt64(run)
      var random = SplitMix64(seed: seed)
      let file = files.randomElement(using: &random) ?? first
      let other = files.randomElement(using: &random) ?? first
      var mutation = Mutation(seed: random.next())
      let bytes = mutation.applied(to: file, other: other)
      try Data(bytes).write(to: URL(fileURLWithPath: last))
      watchdog.begin(seed: seed)
      if isRead(bytes) { counts.read += 1 } else { counts.refused += 1 }
      if ContinuousClock.now >= end { break }
    }
    print("\(counts.read) files read, \(counts.refused) refused, none crashed or hung; first seed \(seed)")
    try? FileManager.default.removeItem(atPath: last)
  }

  /// Whether the file was read; whoever is in it has a name and can be reached, and what was refused can be read again.
  private func isRead(_ bytes: [UInt8]) -> Bool {
    do throws(ContactFileRefusal) {
      let file = try ContactReader.read(bytes, limits: ContactLimits(label: 120, note: 2000))
      for contact in file.contacts {
        precondition(contact.line >= 1 && !(contact.name + contact.organization).isEmpty)
        precondition(!(contact.phones + contact.emails + contact.websites + contact.addresses).isEmpty)
        precondition(!(contact.name + contact.note).unicodeScalars.contains("\0"))
      }
      precondition(file.refused.allSatisfy { $0.line >= 1 && !$0.raw.isEmpty })
      _ = try? ContactReader.read(file.refusedFile(heading: "Why") { "\($0)" })
      return true
    } catch { return false }
  }
}

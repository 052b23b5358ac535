import ArgumentParser
import Contacts

/// Reads changed address books until time is up: each must be read or refused, never end in a trap or a hang.
struct FuzzContacts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "Try changed files of contacts on their reader.")

  @OptionGroup var fuzz: FuzzRun
  @Option(help: "The folder with the files to start from.") var examples = "Examples/imports"

  func run() throws {
    let counts = try fuzz.go(from: try FuzzRun.files(in: examples).map(\.bytes), isRead)
    print("\(counts.taken) files read, \(counts.refused) refused, none crashed or hung; first seed \(fuzz.seed)")
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

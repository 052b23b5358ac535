import Backup
import Contacts
import Desk
import DeskStore
import Foundation
import Money

/// What it takes to bring people in and undo it, to back a desk up and bring it back, and to take it along and make it anew.
struct InAndOut {
  let world: World
  let account: Account
  let database: any Database
  /// A folder of its own.
  let folder: String

  private static let told = RefusalWords(heading: "Why") { "\($0)" }

  /// Prints each with how large it was; the desk holds so many households already.
  func measure(households: Int, rows: Int) async throws {
    let csv = InAndOut.table(rows)
    let cards = InAndOut.cards(rows)
    try await bring(csv, "CSV", rows, beside: households)
    try await bring(cards, "vCard", rows, beside: households)
    let people = try await timed("\(households) people as vCard 4.0") {
      try await world.contacts(of: account).map(\.card).joined()
    }
    print("  (\(people.utf8.count / 1_000_000) MB)")
    guard let file = database as? SQLiteDatabase else { return }
    try await keepAndBringBack(file, households)
  }

  private func bring(_ file: [UInt8], _ kind: String, _ rows: Int, beside households: Int) async throws {
    let title = "\(rows) rows of \(kind) (\(file.count / 1_000_000) MB), \(households) households here"
    let kept = try await timed("\(title): read and kept") {
      try await world.keepContacts(file, named: "people", by: account)
    }
    let compared = try await timed("\(title): dry run") { try await world.compare(kept.id, by: account) }
    precondition(compared.new.count == rows)
    let taken = try await timed("\(title): taken in") {
      try await world.takeIn(kept.id, by: account, told: InAndOut.told).imported
    }
    precondition(taken.counts.new == rows)
    let again = try await world.keepContacts(file, named: "people", by: account)
    let second = try await timed("\(title): again, nothing new") {
      try await world.takeIn(again.id, by: account, told: InAndOut.told).imported
    }
    precondition(second.counts.new == 0 && second.counts.same == rows)
    let undone = try await timed("\(title): undone") { try await world.undo(taken.id, by: account) }
    precondition(undone.counts.left == 0)
  }

  private func keepAndBringBack(_ file: SQLiteDatabase, _ households: Int) async throws {
    let now = world.clock.now()
    let plain = try await timed("\(households) households: backup, proved") {
      try await FolderBackups(of: .file(file), in: folder + "/plain").backUp(at: now)
    }
    print("  (\(plain.bytes / 1_000_000) MB)")
    _ = try await timed("\(households) households: backup, sealed and proved") {
      try await FolderBackups(of: .file(file), in: folder + "/sealed", passphrase: "four plain words").backUp(at: now)
    }
    let restored = try await timed("\(households) households: restored") {
      try await Restore(folder + "/plain/" + plain.file, passphrase: nil)
        .restore(into: folder + "/restored", replaces: false, at: now).proof
    }
    precondition(restored.households == households)
    let archive = folder + "/desk.zip"
    _ = try await timed("\(households) households: one archive of open formats") {
      try await DeskExport(database).write(to: archive, at: now)
    }
    let size = try FileManager.default.attributesOfItem(atPath: archive)[.size] as? Int64
    print("  (\((size ?? 0) / 1_000_000) MB)")
    try FileManager.default.createDirectory(atPath: folder + "/anew", withIntermediateDirectories: true)
    let anew = try await SQLiteDatabase.open(folder + "/anew/handsel.sqlite")
    let counts = try await timed("\(households) households: the same desk made of it") {
      try await DeskImport(archive).write(into: anew)
    }
    precondition(counts["household"] == households)
    try await anew.close()
  }

  private func timed<T>(_ title: String, _ work: () async throws -> T) async throws -> T {
    let begun = ContinuousClock.now
    let answer = try await work()
    let seconds = (ContinuousClock.now - begun) / .seconds(1)
    print("\(title): \(Double(Int(seconds * 100)) / 100) s")
    return answer
  }

  private static func table(_ rows: Int) -> [UInt8] {
    var text = "First Name,Last Name,Phone,Email,City,Notes\n"
    for n in 0..<rows {
      let digits = String(100_000_000 + n)
      text += "Given\(n),Família\(n % 977),+34 6\(digits),p\(n)@example.com,Sevilla,Note \(n)\n"
    }
    return Array(text.utf8)
  }

  private static func cards(_ rows: Int) -> [UInt8] {
    var text = ""
    for n in 0..<rows {
      text +=
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Card\(n);Ana;;;\r\nFN:Ana Card\(n)\r\nTEL;TYPE=CELL:+34 7\(100_000_000 + n)\r\n"
        + "EMAIL:c\(n)@example.com\r\nADR:;;Calle \(n);Sevilla;;41003;\r\nEND:VCARD\r\n"
    }
    return Array(text.utf8)
  }
}

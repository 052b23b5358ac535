import Contacts
package import Desk
package import DeskStore
import Foundation
import Money
import Zip

/// Everything of a desk as one archive in open formats.
package struct DeskExport {
  let database: any Database

  /// From a database.
  package init(_ database: any Database) { self.database = database }

  /// The name of the file that says what an archive is.
  static let title = "handsel.json"
  /// What such an archive is called in it.
  static let format = "handsel-desk-1"

  /// Writes the archive; it appears under its name when it is whole, and only its owner may read it.
  ///
  /// - Returns: how many rows of which table are in it.
  /// - Throws: ``BackupFault``.
  package func write(to path: String, at now: Instant) async throws -> [String: Int] {
    let unfinished = path + ".unfinished"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw BackupFault("\(path) is there already; name another file.")
    }
    try? FileManager.default.removeItem(atPath: unfinished)
    do {
      let counts = try await written(unfinished, now)
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
      return counts
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw (error as? BackupFault) ?? BackupFault(FolderBackups.told(error, path))
    }
  }

  private func written(_ path: String, _ now: Instant) async throws -> [String: Int] {
    let step = try await Migrator.step(of: database) ?? 0
    let books = try await DatabaseStore(database).read { records in
      try records.accounts().map { (name: $0.signIn, people: try records.allHouseholds(of: $0.id)) }
    }
    // One block, so that all tables are as of one moment.
    return try await database.read { connection in
      let file = try ArchiveFile(path)
      try file.add("README.txt", Array(DeskExport.readme.utf8))
      let counts = try DeskExport.add(tablesOf: connection, to: file)
      for book in books where !book.people.isEmpty {
        let contacts = book.people.sorted { $0.id.text < $1.id.text }.map { Contact($0) }
        let base = "people/" + book.name.filter { $0.isLetter || $0.isNumber }
        try file.add(base + ".vcf", contacts.flatMap { Array($0.card.utf8) })
        try file.add(base + ".csv", Array(ContactTable.text(contacts).utf8))
      }
      let title: [String: Any] = [
        "format": DeskExport.format, "step": step, "made": Int(now.milliseconds), "tables": counts,
        "left_out": TableArchive.left.filter { !["migration", "search", "search_row"].contains($0) },
      ]
      let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted]
      try file.add(DeskExport.title, Array(try JSONSerialization.data(withJSONObject: title, options: options)))
      try file.finish()
      return counts
    }
  }

  private static func add(tablesOf connection: any Connection, to file: ArchiveFile) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let isShared = try connection.row("SELECT 1 FROM account WHERE role = 'administrator' LIMIT 1") != nil
    for table in TableArchive.tables where !(isShared && TableArchive.repsOwn.contains(table)) {
      try file.begin("tables/\(table).jsonl")
      var count = 0
      try TableArchive.lines(of: table, connection) { line in
        try file.write(line)
        count += 1
      }
      try file.end()
      counts[table] = count
    }
    return counts
  }

  private static let readme = """
    This is everything of a Handsel desk, in open formats. Keep it as safe as the desk itself: it has what customers told, and what
    accounts sign in with (hashed).

    handsel.json      what this is, and how many rows each table has
    tables/*.jsonl    the desk's tables, a row a line, as JSON (bytes as {"base64": ...}); moments are milliseconds since 1970
    people/*.vcf      each rep's people as an address book (vCard 4.0)
    people/*.csv      the same as a table

    Left out is what nobody but the customer is to see or to keep: what she sealed for the mediator, answers she lent without her
    name, and what she said when things changed; and who is signed in.

    handsel import desk FILE --data FOLDER makes the same desk of it, in a new folder or an empty PostgreSQL database.

    """
}

/// An archive that is being written: each file's header is put right once its size is known.
private final class ArchiveFile {
  private let handle: FileHandle
  private var entries: [ZipEntry] = []
  private var open: ZipEntry?
  private var checksum = Checksum()
  private var size: UInt64 = 0
  private var place: UInt64 = 0
  private var waiting: [UInt8] = []

  init(_ path: String) throws {
    guard
      FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw BackupFault("\(path) cannot be written. Name another file.") }
    self.handle = handle
  }

  func add(_ name: String, _ bytes: [UInt8]) throws {
    try begin(name)
    try write(bytes)
    try end()
  }

  func begin(_ name: String) throws {
    let entry = ZipEntry(name: name, checksum: 0, size: 0, offset: try ArchiveFile.small(place))
    open = entry
    (checksum, size) = (Checksum(), 0)
    try put(entry.localHeader)
  }

  func write(_ bytes: [UInt8]) throws {
    checksum.add(bytes)
    size += UInt64(bytes.count)
    waiting += bytes
    if waiting.count > 1 << 20 { try flush() }
  }

  private func flush() throws {
    try put(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  func end() throws {
    try flush()
    guard var entry = open else { return }
    entry.checksum = checksum.value
    entry.size = try ArchiveFile.small(size)
    try handle.seek(toOffset: UInt64(entry.offset))
    try handle.write(contentsOf: Data(entry.localHeader))
    try handle.seek(toOffset: place)
    entries.append(entry)
    open = nil
  }

  func finish() throws {
    try put(ZipEntry.directory(entries, at: try ArchiveFile.small(place)))
    try handle.synchronize()
    try handle.close()
  }

  private func put(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: Data(bytes))
    place += UInt64(bytes.count)
  }

  /// A place or a size as the archive can say it.
  private static func small(_ number: UInt64) throws -> UInt32 {
    guard let small = UInt32(exactly: number) else {
      throw BackupFault("The desk is larger than the 4 GB an archive can hold. Take it along by handsel backup.")
    }
    return small
  }
}

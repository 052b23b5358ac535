import Contacts
package import Money

extension World {
  /// A file that is looked at and not taken in is forgotten after so many seconds, a day.
  package static let lookedImportSeconds: Int64 = 86_400
  /// So many imports are listed.
  package static let mostImportsListed = 20
  /// Characters of a file's name that are kept.
  package static let fileNameCharacters = 120

  /// Keeps a file of people to be looked at; what was looked at and left for a day is forgotten.
  ///
  /// - Throws: ``ContactFileRefusal`` where nothing can be taken from it.
  package func keepContacts(_ bytes: [UInt8], named file: String, by account: Account) async throws -> ContactImport {
    guard bytes.count <= ContactReader.mostBytes else { throw ContactFileRefusal.tooLarge }
    _ = try await World.read(bytes, ContactImport.Choices(), ImportProgress())
    let now = clock.now()
    let name = String(file.split { $0 == "/" || $0 == "\\" }.last ?? "").filter { !$0.isNewline && $0 != "\0" }
    let imported = ContactImport(
      id: chance.name(), owner: account.id, at: now, file: String(name.prefix(World.fileNameCharacters)))
    try await store.write { records in
      try records.forgetLookedImports(before: now.adding(seconds: -World.lookedImportSeconds))
      try records.insert(imported, bytes: bytes)
    }
    return imported
  }

  /// Changes what was chosen for a file that is looked at.
  ///
  /// - Throws: ``DeskRefusal/notFound`` where it is not looked at any more.
  package func choose(
    _ choices: ContactImport.Choices, for id: ID<ContactImport>, by account: Account
  ) async throws {
    try await store.write { records in
      var imported = try records.ownImport(id, of: account)
      guard imported.state == .looked else { throw DeskRefusal.notFound }
      imported.choices = choices
      try records.update(imported, refused: nil)
    }
  }

  /// An import of a rep's.
  ///
  /// - Throws: ``DeskRefusal/notFound``.
  package func contactImport(_ id: ID<ContactImport>, of account: Account) async throws -> ContactImport {
    try await store.read { try $0.ownImport(id, of: account) }
  }

  /// A rep's imports that were taken in, the newest first.
  package func contactImports(of account: Account) async throws -> [ContactImport] {
    try await store.read { try $0.contactImports(of: account.id, limit: World.mostImportsListed) }
  }

  /// The rows that an import refused, as a file; `nil` where there are none, or they are kept no more.
  package func refusedRows(of id: ID<ContactImport>, by account: Account) async throws -> [UInt8]? {
    try await store.read { records in
      try records.ownImport(id, of: account).state == .done ? try records.bytes(ofImport: id) : nil
    }
  }

  /// What a file that is looked at would do; nothing is written.
  ///
  /// - Throws: ``ContactFileRefusal``, or ``DeskRefusal/notFound`` where it is not looked at any more.
  package func compare(_ id: ID<ContactImport>, by account: Account) async throws -> ComparedFile {
    let (imported, bytes) = try await store.read { records in
      (try records.ownImport(id, of: account), try records.bytes(ofImport: id))
    }
    guard imported.state == .looked, let bytes else { throw DeskRefusal.notFound }
    return try await compare(bytes, choices: imported.choices, by: account)
  }

  /// What a file would do, without keeping it.
  package func compare(
    _ bytes: [UInt8], choices: ContactImport.Choices, by account: Account
  ) async throws -> ComparedFile {
    let progress = ImportProgress()
    let file = try await World.read(bytes, choices, progress)
    let (people, marks) = try await store.read { records in
      (try records.allHouseholds(of: account.id), try records.importMarks(of: account.id))
    }
    return try ComparedFile(
      file, choices, of: account, at: clock.now(), chance: chance, among: people, marks: marks,
      digest: locks.digest, progress: progress)
  }

  /// Reads a file, off whatever thread asks.
  static func read(
    _ bytes: [UInt8], _ choices: ContactImport.Choices, _ progress: ImportProgress
  ) async throws -> ContactFile {
    try await Task.detached {
      var isEnded = false
      let limits = ContactLimits(label: DiscoveryLimits.labelCharacters, note: DiscoveryLimits.saidCharacters)
      let file = try ContactReader.read(bytes, mapping: choices.mapping, limits: limits) { done, of in
        do throws(ImportEnded) { try progress.note(.reading, done, of: of) } catch { isEnded = true }
        return !isEnded
      }
      if isEnded { throw ImportEnded() }
      return file
    }.value
  }
}

extension Records {
  /// The import, if it is this account's.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for any other.
  func ownImport(_ id: ID<ContactImport>, of account: Account) throws -> ContactImport {
    guard let found = try contactImport(id), found.owner == account.id else { throw DeskRefusal.notFound }
    return found
  }
}

import Tables

/// Reads a file of contacts: cards, or a table of any program.
public enum ContactReader {
  /// A file may have this many bytes.
  public static let mostBytes = TableReader.mostBytes
  /// So many contacts are taken from a file.
  public static let mostContacts = 200_000

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - mapping: for a table, what to take from which column instead of what is thought, by its place from 0; `nil`
  ///     leaves it out.
  ///   - limits: how long things may be.
  ///   - goesOn: told every few hundred contacts how many bytes of how many are read; reading ends where it
  ///     answers no, and what was read until then is the answer.
  /// - Throws: ``ContactFileRefusal`` where nothing at all can be taken.
  public static func read(
    _ bytes: [UInt8], mapping: [Int: ContactField?] = [:], limits: ContactLimits = ContactLimits(),
    goesOn: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ContactFileRefusal) -> ContactFile {
    guard bytes.count <= mostBytes else { throw .tooLarge }
    if let archive = ContactFileRefusal(sign: bytes) { throw archive }
    let encoding = TextEncoding(of: bytes)
    if isCards(bytes, encoding) {
      // Cards say themselves how a line is written; only what is wide is put into UTF-8 first.
      let cards = CardReading(
        encoding == .windows1252 ? bytes : encoding.utf8(bytes), limits: limits, goesOn: goesOn)
      return try checked(
        ContactFile(
          kind: .cards, encoding: encoding, separator: nil, columns: [], contacts: cards.contacts,
          refused: cards.refused, leftOut: cards.leftOut))
    }
    let text = encoding.utf8(bytes).withLineFeeds
    if text.contains(0) { throw .notText }
    guard let table = ContactTableReading(text, mapping: mapping, limits: limits, goesOn: goesOn) else { throw .empty }
    return try checked(
      ContactFile(
        kind: table.kind, encoding: encoding, separator: table.separator, columns: table.columns,
        contacts: table.contacts, refused: table.refused, leftOut: table.leftOut))
  }

  /// A table of contacts has no more columns than this.
  public static let mostColumns = TableReader.mostColumns

  private static func checked(_ file: ContactFile) throws(ContactFileRefusal) -> ContactFile {
    guard file.contacts.count <= mostContacts else { throw .tooMany(file.contacts.count) }
    if file.contacts.isEmpty, file.refused.isEmpty { throw .empty }
    return file
  }

  /// Whether a file begins with a card, as far as its first lines tell.
  private static func isCards(_ bytes: [UInt8], _ encoding: TextEncoding) -> Bool {
    let start = String(decoding: encoding.utf8(Array(bytes.prefix(8192))), as: UTF8.self).uppercased()
    return start.split(whereSeparator: \.isNewline).prefix(40).contains {
      $0.filter { $0 != " " && $0 != "\u{FEFF}" } == "BEGIN:VCARD"
    }
  }
}

/// How long things of a contact may be.
public struct ContactLimits: Hashable, Sendable {
  /// Characters of a name, a firm, a way to reach somebody, an address, all groups together.
  public var label: Int
  /// Characters of a note.
  public var note: Int

  /// Limits of these.
  public init(label: Int = .max, note: Int = .max) {
    self.label = label
    self.note = note
  }
}

/// Why nothing of a file is taken.
public enum ContactFileRefusal: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is larger than ``ContactReader/mostBytes``.
  case tooLarge
  /// It is an archive: a ZIP, or a spreadsheet that is one.
  case archive
  /// It is something else than text.
  case notText
  /// It has so many contacts, more than ``ContactReader/mostContacts``.
  case tooMany(Int)

  /// The refusal of a file that its first bytes show to be no text; `nil` for others.
  init?(sign bytes: [UInt8]) {
    let signs: [([UInt8], ContactFileRefusal)] = [
      (Array("PK\u{3}\u{4}".utf8), .archive), ([0x1F, 0x8B], .archive), (Array("%PDF".utf8), .notText),
      ([0xD0, 0xCF, 0x11, 0xE0], .notText), ([0x89, 0x50, 0x4E, 0x47], .notText), ([0xFF, 0xD8, 0xFF], .notText),
      (Array("SQLite format".utf8), .notText),
    ]
    guard let found = signs.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    self = found.1
  }
}

extension [UInt8] {
  /// The same with line feeds at the ends of lines, where only carriage returns were.
  fileprivate var withLineFeeds: [UInt8] {
    contains(0x0A) || !contains(0x0D) ? self : map { $0 == 0x0D ? 0x0A : $0 }
  }
}

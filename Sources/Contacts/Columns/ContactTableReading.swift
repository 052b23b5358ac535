import Tables

/// Reads a table of contacts by what its columns mean.
struct ContactTableReading {
  let kind: ContactFile.Kind
  let separator: Separator
  private(set) var columns: [MappedColumn]
  private(set) var contacts: [Contact] = []
  private(set) var refused: [ContactFile.Refused] = []
  private(set) var leftOut: [String: Int] = [:]

  /// Reads all rows; what is reached is told every so many, and reading ends early where the answer is no.
  ///
  /// - Parameter mapping: what to take from which column instead of what is thought, by its place from 0.
  /// - Returns: `nil` where there is no row at all.
  init?(
    _ bytes: [UInt8], mapping: [Int: ContactField?], limits: ContactLimits, goesOn: (_ done: Int, _ of: Int) -> Bool
  ) {
    guard var table = LooseTable(bytes, knowing: { HeadingNames.meaning(of: $0) != nil }) else { return nil }
    let kind = ContactFile.Kind(headings: table.headings)
    var meanings = table.headings.map { heading -> HeadingNames.Meaning in
      // Only Outlook's is what somebody is called by; elsewhere it is what she does.
      let isTitle = kind == .outlook && ["title", "titre", "título"].contains(HeadingNames.key(heading).text)
      return isTitle
        ? HeadingNames.Meaning(field: .prefix) : HeadingNames.meaning(of: heading) ?? HeadingNames.Meaning()
    }
    // Outlook's French files have one `Titre` before the name and one after it, which is what somebody does.
    for (place, meaning) in meanings.enumerated().dropFirst() where meaning.field == .prefix {
      if meanings[..<place].contains(where: { $0.field == .prefix }) { meanings[place].field = nil }
    }
    for (place, field) in ContactTableReading.guessed(table, meanings) { meanings[place].field = field }
    for (place, field) in mapping where meanings.indices.contains(place) {
      if meanings[place].field != field { meanings[place] = HeadingNames.Meaning(field: field) }
    }
    self.kind = kind
    separator = table.separator
    columns = zip(table.headings, meanings).map { MappedColumn(heading: $0, field: $1.field, example: "") }
    let places = Places(meanings)
    var count = 0
    while let row = table.next() {
      count += 1
      switch row {
      case .refused(let row):
        refused.append(ContactFile.Refused(line: row.line, reason: .row(row.problem), raw: Array(row.raw.utf8)))
      case .read(let row):
        noteExamples(row)
        var contact = places.contact(row, of: kind, leftOut: &leftOut, columns: columns)
        contact.tidy()
        if let reason = contact.reasonToRefuse(limits) {
          refused.append(ContactFile.Refused(line: row.line, reason: reason, raw: Array(table.raw.utf8)))
        } else {
          contacts.append(contact)
        }
      }
      if count.isMultiple(of: 256), !goesOn(table.reached, bytes.count) { return }
    }
  }

  /// What columns with unknown headings hold, told by what is in them: e-mail addresses and telephone numbers only, and
  /// only where no heading says so.
  private static func guessed(_ table: LooseTable, _ meanings: [HeadingNames.Meaning]) -> [Int: ContactField] {
    let isKnown = { (field: ContactField) in meanings.contains { $0.field == field } }
    let open = table.headings.indices.filter { HeadingNames.meaning(of: table.headings[$0]) == nil }
    guard !open.isEmpty, !isKnown(.email) || !isKnown(.phone) else { return [:] }
    var counts: [Int: (filled: Int, emails: Int, phones: Int)] = [:]
    var rows = table
    for _ in 0..<rowsGuessedFrom {
      guard let row = rows.next() else { break }
      guard case .read(let read) = row else { continue }
      for place in open where !read.cells[place].isEmpty {
        let cell = read.cells[place]
        counts[place, default: (0, 0, 0)].filled += 1
        if cell.looksLikeEmail { counts[place]?.emails += 1 }
        if cell.looksLikePhone { counts[place]?.phones += 1 }
      }
    }
    return counts.compactMapValues { count in
      if count.emails * 5 >= count.filled * 4 { return isKnown(.email) ? nil : .email }
      if count.phones * 5 >= count.filled * 4 { return isKnown(.phone) ? nil : .phone }
      return nil
    }
  }

  /// So many rows are looked at to tell what is in a column.
  private static let rowsGuessedFrom = 50

  private mutating func noteExamples(_ row: TableRow) {
    for (place, cell) in row.cells.enumerated() where columns[place].example.isEmpty && !cell.isEmpty {
      columns[place].example = String(cell.oneLine.prefix(60))
    }
  }
}

/// Where in a row stands what.
private struct Places {
  private let simple: [(place: Int, field: ContactField)]
  private let addresses: [[(place: Int, field: ContactField)]]
  private let labelled: [Int: Int]
  private let others: [Int]

  private static let addressFields: Set<ContactField> = [.address, .street, .box, .city, .region, .code, .country]

  init(_ meanings: [HeadingNames.Meaning]) {
    var simple: [(place: Int, field: ContactField)] = []
    var addresses: [String: [(place: Int, field: ContactField)]] = [:]
    var order: [String] = []
    var labelled: [Int: Int] = [:]
    var others: [Int] = []
    for (place, meaning) in meanings.enumerated() {
      guard let field = meaning.field else {
        // A label stands before what it labels.
        if meaning.labels != nil { labelled[place + 1] = place } else { others.append(place) }
        continue
      }
      if Places.addressFields.contains(field) {
        if addresses[meaning.address] == nil { order.append(meaning.address) }
        addresses[meaning.address, default: []].append((place, field))
      } else {
        simple.append((place, field))
      }
    }
    self.simple = simple
    self.addresses = order.compactMap { addresses[$0] }
    self.labelled = labelled
    self.others = others
  }

  func contact(
    _ row: TableRow, of kind: ContactFile.Kind, leftOut: inout [String: Int], columns: [MappedColumn]
  ) -> Contact {
    var contact = Contact(line: row.line)
    var names: [ContactField: String] = [:]
    for (place, field) in simple {
      let cell = row.cells[place]
      if cell.isEmpty { continue }
      switch field {
      case .phone:
        let label = labelled[place].map { row.cells[$0].lowercased() } ?? ""
        if label.contains("fax") || label.contains("pager") {
          leftOut[columns[place].heading, default: 0] += 1
        } else {
          contact.phones += cell.pieces(";")
        }
      case .email: contact.emails += cell.pieces(";,")
      case .website: contact.websites += cell.pieces("")
      case .groups: contact.groups += cell.pieces(";,")
      case .note: contact.note += (contact.note.isEmpty ? "" : "\n") + cell
      case .organization: if contact.organization.isEmpty { contact.organization = cell }
      case .uid: contact.uid = "\(kind.rawValue):\(cell)"
      case .declinesCalls: if cell.saysYes { contact.declines.insert(.calls) }
      case .declinesEmails: if cell.saysYes { contact.declines.insert(.emails) }
      default: if names[field] == nil { names[field] = cell.oneLine }
      }
    }
    contact.name = Places.name(names)
    for columns in addresses { contact.addresses += Places.lines(columns, row.cells) }
    for place in others where !row.cells[place].trimmed.isEmpty {
      leftOut[columns[place].heading, default: 0] += 1
    }
    return contact
  }

  private static func name(_ parts: [ContactField: String]) -> String {
    if let whole = parts[.name], !whole.isEmpty { return whole }
    if parts[.given] == nil, parts[.family] == nil { return parts[.nickname] ?? "" }
    return NameParts(
      prefix: parts[.prefix] ?? "", given: parts[.given] ?? "", middle: parts[.middle] ?? "",
      family: parts[.family] ?? "", suffix: parts[.suffix] ?? ""
    ).spoken
  }

  /// The addresses in these columns: a whole one where there is one, or one of the parts.
  private static func lines(_ columns: [(place: Int, field: ContactField)], _ cells: [String]) -> [String] {
    var address = PostalAddress()
    for (place, field) in columns {
      let cell = cells[place].oneLine
      if cell.isEmpty { continue }
      switch field {
      case .address: if address.whole.isEmpty { address.whole = cells[place] }
      case .street: address.street = [address.street, cell].joinedParts
      case .box: address.box = cell
      case .city: address.city = cell
      case .region: address.region = cell
      case .code: address.code = cell
      default: address.country = cell
      }
    }
    // A generic table may give the street as the address and the town in a column of its own.
    if !address.whole.isEmpty, !address.whole.contains(where: \.isNewline), address.street.isEmpty,
      !address.city.isEmpty,
      !address.whole.contains(address.city)
    {
      (address.street, address.whole) = (address.whole, "")
    }
    return [address.line]
  }
}

extension String {
  /// Several in one cell: Google puts `:::` between them, others a semicolon, a comma or a line end.
  fileprivate func pieces(_ marks: String) -> [String] {
    var pieces = [self]
    if contains(":::") { pieces = split(separator: ":::").map(String.init) }
    return pieces.flatMap { $0.split { $0.isNewline || marks.contains($0) }.map { String($0).trimmed } }
      .filter { !$0.isEmpty }
  }

  fileprivate var looksLikeEmail: Bool {
    let sides = split(separator: "@")
    return sides.count == 2 && sides[1].contains(".") && !contains(where: \.isWhitespace)
  }

  /// Seven digits or more, and nothing but what stands in a number beside them; no date.
  fileprivate var looksLikePhone: Bool {
    count(where: \.isNumber) >= 7 && !contains("/") && allSatisfy { $0.isNumber || "+ ()-.".contains($0) }
      && wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil
  }

  fileprivate var saysYes: Bool {
    ["1", "true", "yes", "y", "x", "ja", "wahr", "oui", "vrai", "sí", "si", "verdadero"].contains(trimmed.lowercased())
  }
}

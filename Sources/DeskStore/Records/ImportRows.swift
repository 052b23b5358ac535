import Desk
import Money

extension DeskRecords {
  private static let importColumns: SQL = "id, owner, at, file, choices, state, counts"

  func insert(_ imported: ContactImport, bytes: [UInt8]) throws {
    try connection.run(
      """
      INSERT INTO contact_import (id, owner, at, file, choices, state, counts, bytes)
      VALUES (\(imported.id.text), \(imported.owner.text), \(imported.at.milliseconds), \(imported.file),
        \(try Document.text(imported.choices)), \(imported.state.rawValue), \(try Document.text(imported.counts)),
        \(bytes))
      """)
  }

  func contactImport(_ id: ID<ContactImport>) throws -> ContactImport? {
    try connection.row("SELECT \(DeskRecords.importColumns) FROM contact_import WHERE id = \(id.text)").map(imported)
  }

  func contactImports(of owner: ID<Account>, limit: Int) throws -> [ContactImport] {
    try connection.rows(
      """
      SELECT \(DeskRecords.importColumns) FROM contact_import
      WHERE owner = \(owner.text) AND state <> \(ContactImport.State.looked.rawValue) ORDER BY at DESC, id LIMIT \(limit)
      """
    ).map(imported)
  }

  func bytes(ofImport id: ID<ContactImport>) throws -> [UInt8]? {
    try connection.row("SELECT bytes FROM contact_import WHERE id = \(id.text) AND bytes IS NOT NULL")?.bytes(0)
  }

  func update(_ imported: ContactImport, refused: [UInt8]?) throws {
    let forgotten: SQL =
      if imported.state == .looked { "" } else if let refused { ", bytes = \(refused)" } else { ", bytes = NULL" }
    try connection.run(
      """
      UPDATE contact_import SET choices = \(try Document.text(imported.choices)), state = \(imported.state.rawValue),
        counts = \(try Document.text(imported.counts))\(forgotten) WHERE id = \(imported.id.text)
      """)
  }

  func forgetLookedImports(before: Instant) throws {
    try connection.run(
      """
      DELETE FROM contact_import
      WHERE state = \(ContactImport.State.looked.rawValue) AND at < \(before.milliseconds)
      """)
    try connection.run(
      "UPDATE contact_import SET bytes = NULL WHERE bytes IS NOT NULL AND at < \(before.milliseconds)")
  }

  func allHouseholds(of owner: ID<Account>) throws -> [Household] {
    try connection.rows(
      "SELECT \(DeskRecords.householdColumns) FROM household h WHERE h.owner = \(owner.text)"
    ).map(household)
  }

  func importMarks(of owner: ID<Account>) throws -> [[UInt8]: ID<Household>] {
    let rows = try connection.rows(
      """
      SELECT i.mark, i.household FROM imported i JOIN contact_import c ON c.id = i.import
      WHERE c.owner = \(owner.text) ORDER BY c.at, i.number
      """)
    return Dictionary(rows.map { ($0.bytes(0), ID($0.text(1))) }) { _, newer in newer }
  }

  func insert(_ households: [Household]) throws {
    try insertTogether(
      "INSERT INTO household (id, owner, name, place, currency, language, about, introduced_by, since, touched)",
      try households.map { household in
        """
        (\(household.id.text), \(household.owner.text), \(household.name), \(household.place), \(household.currency),
          \(household.language), \(try Document.text(household.about)), \(household.about.introducedBy?.text),
          \(household.since.milliseconds), \(household.touched.milliseconds))
        """
      })
    switch connection.dialect {
    case .postgres:
      try insertTogether(
        "INSERT INTO search (household, owner, about, said)",
        households.map { "(\($0.id.text), \($0.owner.text), \($0.searched), '')" })
    case .sqlite:
      let last = try connection.row("SELECT COALESCE(MAX(row), 0) FROM search_row")?.int(0) ?? 0
      // A row that a household once had may still be in the index until its parts are merged, so none is given twice.
      let first = max(last, try connection.row("SELECT COALESCE(MAX(rowid), 0) FROM search")?.int(0) ?? 0) + 1
      try insertTogether(
        "INSERT INTO search (rowid, household, owner, about, said)",
        households.enumerated().map { number, household in
          "(\(first + number), \(household.id.text), \(household.owner.text), \(household.searched), '')"
        })
      try insertTogether(
        "INSERT INTO search_row (household, row)",
        households.enumerated().map { number, household in "(\(household.id.text), \(first + number))" })
    }
  }

  func insert(_ events: [Event]) throws {
    try insertTogether(
      "INSERT INTO event (id, household, at, side, kind)",
      events.map { event in
        """
        (\(event.id.text), \(event.household.text), \(event.at.milliseconds), \(event.by.rawValue),
          \(event.kind.rawValue))
        """
      })
    try insertTogether(
      "INSERT INTO payload (event, body)",
      try events.compactMap { event in
        guard let payload = event.payload else { return nil }
        return "(\(event.id.text), \(try Document.text(payload)))"
      })
  }

  func insert(_ rows: [ImportedHousehold], of id: ID<ContactImport>) throws {
    let first = try connection.row("SELECT COALESCE(MAX(number), 0) + 1 FROM imported WHERE import = \(id.text)")?.int(
      0)
    try insertTogether(
      "INSERT INTO imported (import, number, household, mark, made, before, after)",
      try rows.enumerated().map { number, row in
        var (before, after): (String?, String?)
        if case .filled(let was, let left) = row.did {
          (before, after) = (try Document.text(was), try Document.text(left))
        }
        return """
          (\(id.text), \((first ?? 1) + number), \(row.household.text), \(row.mark), \(row.did == .made), \(before),
            \(after))
          """
      })
  }

  func imported(by id: ID<ContactImport>) throws -> [ImportedHousehold] {
    try connection.rows(
      "SELECT household, mark, made, before, after FROM imported WHERE import = \(id.text) ORDER BY number"
    ).map { row in
      var did: ImportedHousehold.Did = row.flag(2) ? .made : .nothing
      if let before = row.optionalText(3), let after = row.optionalText(4) {
        did = .filled(before: try Document.value(in: before), after: try Document.value(in: after))
      }
      return ImportedHousehold(household: ID(row.text(0)), mark: row.bytes(1), did: did)
    }
  }

  func touched(sinceImport id: ID<ContactImport>) throws -> Set<ID<Household>> {
    Set(
      try connection.rows(
        """
        SELECT h.id FROM imported i JOIN household h ON h.id = i.household
        WHERE i.import = \(id.text) AND i.made = 1 AND (h.touched <> h.since
          OR EXISTS (SELECT 1 FROM discovery d WHERE d.household = h.id)
          OR EXISTS (SELECT 1 FROM household f WHERE f.introduced_by = h.id)
          OR (SELECT COUNT(*) FROM event e WHERE e.household = h.id) > 1
          OR EXISTS (SELECT 1 FROM imported o WHERE o.household = h.id AND o.before IS NOT NULL))
        """
      ).map { ID($0.text(0)) })
  }

  func forgetImported(by id: ID<ContactImport>) throws {
    try connection.run("DELETE FROM imported WHERE import = \(id.text)")
  }

  func eraseAsIfNeverMet(_ households: [ID<Household>]) throws {
    for start in stride(from: 0, to: households.count, by: DeskRecords.mostTogether) {
      let some = households[start..<min(households.count, start + DeskRecords.mostTogether)]
      var list: SQL = "\(households[start].text)"
      for id in some.dropFirst() { list.append(", ", "\(id.text)") }
      if connection.dialect == .sqlite {
        try connection.run(
          "DELETE FROM search WHERE rowid IN (SELECT row FROM search_row WHERE household IN (\(list)))")
      }
      try connection.run("DELETE FROM payload WHERE event IN (SELECT id FROM event WHERE household IN (\(list)))")
      try connection.run("DELETE FROM event WHERE household IN (\(list))")
      try connection.run("DELETE FROM household WHERE id IN (\(list))")
    }
    // Deleted rows' words stay in the index until its parts are merged.
    if connection.dialect == .sqlite, !households.isEmpty {
      try connection.script("INSERT INTO search (search) VALUES ('optimize');")
    }
  }

  /// So many rows are erased by one statement.
  private static let mostTogether = 250

  /// Inserts rows with one statement for all of them.
  private func insertTogether(_ into: SQL, _ rows: [SQL]) throws {
    guard let first = rows.first else { return }
    var statement: SQL = "\(into) VALUES \(first)"
    for row in rows.dropFirst() { statement.append(", ", row) }
    try connection.run(statement)
  }

  private func imported(_ row: Row) throws -> ContactImport {
    ContactImport(
      id: ID(row.text(0)), owner: ID(row.text(1)), at: Instant(milliseconds: row.integer(2)), file: row.text(3),
      choices: try Document.value(in: row.text(4)), state: ContactImport.State(rawValue: row.text(5)) ?? .undone,
      counts: try Document.value(in: row.text(6)))
  }
}

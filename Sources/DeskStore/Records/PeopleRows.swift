import Desk
import Money

extension DeskRecords {
  private static let columns: SQL =
    "h.id, h.owner, h.name, h.place, h.currency, h.language, h.about, h.since, h.touched, h.introduced_by"

  func household(_ id: ID<Household>) throws -> Household? {
    try connection.row("SELECT \(DeskRecords.columns) FROM household h WHERE h.id = \(id.text)").map(household)
  }

  func insert(_ household: Household) throws {
    try connection.run(
      """
      INSERT INTO household (id, owner, name, place, currency, language, about, introduced_by, since, touched)
      VALUES (\(household.id.text), \(household.owner.text), \(household.name), \(household.place),
        \(household.currency), \(household.language), \(try Document.text(household.about)),
        \(household.about.introducedBy?.text), \(household.since.milliseconds), \(household.touched.milliseconds))
      """)
    try recount(household.id)
    try index(household, said: "")
  }

  func update(_ household: Household) throws {
    try recount(household.id)
    try connection.run(
      """
      UPDATE household SET name = \(household.name), place = \(household.place), currency = \(household.currency),
        language = \(household.language), about = \(try Document.text(household.about)),
        introduced_by = \(household.about.introducedBy?.text), touched = \(household.touched.milliseconds)
      WHERE id = \(household.id.text)
      """)
    try index(household, said: try said(in: household.id))
  }

  func touch(_ id: ID<Household>, at: Instant) throws {
    try recount(id)
    try connection.run("UPDATE household SET touched = \(at.milliseconds) WHERE id = \(id.text)")
  }

  func households(of owner: ID<Account>, after: Household?, limit: Int) throws -> [Household] {
    let from: SQL =
      if let after {
        """
         AND (h.touched < \(after.touched.milliseconds)
          OR (h.touched = \(after.touched.milliseconds) AND h.id > \(after.id.text)))
        """
      } else { "" }
    return try connection.rows(
      """
      SELECT \(DeskRecords.columns) FROM household h WHERE h.owner = \(owner.text)\(from)
      ORDER BY h.touched DESC, h.id LIMIT \(limit)
      """
    ).map(household)
  }

  func households(of owner: ID<Account>, matching words: [String], limit: Int) throws -> [Household] {
    guard !words.isEmpty else { return [] }
    let found: SQL
    switch connection.dialect {
    case .sqlite:
      // Folded words are letters and digits only, so quoting them is all they need.
      let match = (["owner : \"\(owner.text)\""] + words.map { "{about said} : \"\($0)\" *" }).joined(
        separator: " AND ")
      found = "SELECT household FROM search WHERE search MATCH \(match) LIMIT \(limit)"
    case .postgres:
      // The index knows beginnings of some lengths; what is typed beyond one of them is compared with the words.
      let rest = words.filter { ![1, 2, 3, 5, 8].contains($0.unicodeScalars.count) }
      let beyond = rest.reduce("" as SQL) { "\($0) AND (' ' || about || ' ' || said) LIKE '% ' || \($1) || '%'" }
      found = """
        SELECT household FROM search WHERE starts @@ search_query(\(owner.text), \(words.joined(separator: " ")))
          AND owner = \(owner.text)\(beyond) LIMIT \(limit)
        """
    }
    return try connection.rows(
      "SELECT \(DeskRecords.columns) FROM household h JOIN (\(found)) s ON s.household = h.id ORDER BY h.name, h.id"
    ).map(household)
  }

  func introduced(by id: ID<Household>) throws -> [Household] {
    try connection.rows(
      "SELECT \(DeskRecords.columns) FROM household h WHERE h.introduced_by = \(id.text) ORDER BY h.since, h.id"
    ).map(household)
  }

  func householdCount(of owner: ID<Account>, upTo most: Int) throws -> Int {
    try connection.row(
      "SELECT COUNT(*) FROM (SELECT 1 AS one FROM household WHERE owner = \(owner.text) LIMIT \(most)) AS counted"
    )?.int(0) ?? 0
  }

  func householdTotals() throws -> [(owner: ID<Account>, count: Int)] {
    try connection.rows("SELECT owner, COUNT(*) FROM household GROUP BY owner ORDER BY owner").map {
      (owner: ID($0.text(0)), count: $0.int(1))
    }
  }

  func erase(_ id: ID<Household>) throws {
    try forgetCounts(of: id)
    if connection.dialect == .sqlite {
      try connection.run(
        "DELETE FROM search WHERE rowid = (SELECT row FROM search_row WHERE household = \(id.text))")
      // A deleted row's words stay in the index until its parts are merged.
      try connection.script("INSERT INTO search (search) VALUES ('optimize');")
    }
    try connection.run(
      "DELETE FROM payload WHERE event IN (SELECT id FROM event WHERE household = \(id.text))")
    try connection.run("DELETE FROM household WHERE id = \(id.text)")
  }

  /// Puts what is searched of a household in its place.
  func index(_ household: Household, said: String) throws {
    switch connection.dialect {
    case .postgres:
      try connection.run(
        """
        INSERT INTO search (household, owner, about, said)
        VALUES (\(household.id.text), \(household.owner.text), \(household.searched), \(said))
        ON CONFLICT (household) DO UPDATE SET about = excluded.about, said = excluded.said
        """)
    case .sqlite:
      if let row = try connection.row("SELECT row FROM search_row WHERE household = \(household.id.text)")?.integer(0) {
        try connection.run("UPDATE search SET about = \(household.searched), said = \(said) WHERE rowid = \(row)")
      } else {
        try connection.run(
          """
          INSERT INTO search (household, owner, about, said)
          VALUES (\(household.id.text), \(household.owner.text), \(household.searched), \(said))
          """)
        try connection.run(
          "INSERT INTO search_row (household, row) VALUES (\(household.id.text), last_insert_rowid())")
      }
    }
  }

  /// The folded words of what was said in a household.
  func said(in id: ID<Household>) throws -> String {
    guard let discovery = try discovery(id)?.discovery else { return "" }
    return DeskRecords.searched(discovery)
  }

  /// The folded words of what was said.
  static func searched(_ discovery: Discovery) -> String {
    Folding.words(([discovery.title] + discovery.said.map(\.text)).joined(separator: " ")).joined(separator: " ")
  }

  func household(_ row: Row) throws -> Household {
    var about: Household.About = try Document.value(in: row.text(6))
    // The column is what the database keeps true when the introducer is erased.
    about.introducedBy = row.optionalText(9).map { ID($0) }
    if about.introducedBy == nil { about.introduction = nil }
    return Household(
      id: ID(row.text(0)), owner: ID(row.text(1)), name: row.text(2), place: row.text(3), currency: row.text(4),
      language: row.text(5), about: about, since: Instant(milliseconds: row.integer(7)),
      touched: Instant(milliseconds: row.integer(8)))
  }

  /// A household's columns, for queries that join it as `h`.
  static var householdColumns: SQL { columns }
}

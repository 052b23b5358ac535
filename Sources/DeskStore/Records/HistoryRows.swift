import Desk
import Money

extension DeskRecords {
  func insert(_ event: Event) throws {
    try connection.run(
      """
      INSERT INTO event (id, household, at, side, kind)
      VALUES (\(event.id.text), \(event.household.text), \(event.at.milliseconds), \(event.by.rawValue),
        \(event.kind.rawValue))
      """)
    guard let payload = event.payload else { return }
    try connection.run(
      "INSERT INTO payload (event, body) VALUES (\(event.id.text), \(try Document.text(payload)))")
  }

  func hasEvent(_ id: ID<Event>) throws -> Bool {
    try connection.row("SELECT id FROM event WHERE id = \(id.text)") != nil
  }

  func events(of id: ID<Household>, limit: Int) throws -> [Event] {
    try connection.rows(
      """
      SELECT e.id, e.at, e.side, e.kind, p.body FROM event e LEFT JOIN payload p ON p.event = e.id
      WHERE e.household = \(id.text) ORDER BY e.at DESC, e.id DESC LIMIT \(limit)
      """
    ).compactMap { row in
      guard let kind = Event.Kind(rawValue: row.text(3)) else { return nil }
      return Event(
        id: ID(row.text(0)), household: id, at: Instant(milliseconds: row.integer(1)),
        by: Side(rawValue: row.text(2)) ?? .rep, kind: kind,
        payload: try row.optionalText(4).map { try Document.value(in: $0) })
    }
  }

  func eraseEvents(of id: ID<Household>) throws {
    try connection.run("DELETE FROM payload WHERE event IN (SELECT id FROM event WHERE household = \(id.text))")
    try connection.run("DELETE FROM event WHERE household = \(id.text)")
  }

  func erasePayload(of id: ID<Event>) throws { try connection.run("DELETE FROM payload WHERE event = \(id.text)") }

  private static let wordColumns: SQL =
    """
    w.id, w.household, w.side, w.text, w.due, w.done, w.accepted, w.broken, w.reason, w.released, w.confirmed,
    w.agreement, w.makes_good, w.check_in, w.takes, w.sees_to
    """

  func insert(_ word: KeptWord) throws {
    try recount(word.household)
    try connection.run(
      """
      INSERT INTO kept_word (id, household, side, text, due, done, accepted, broken, reason, released, confirmed,
        agreement, makes_good, check_in, takes, sees_to)
      VALUES (\(word.id.text), \(word.household.text), \(word.by.rawValue), \(word.text), \(word.due.number),
        \(word.done?.milliseconds), \(word.accepted?.milliseconds), \(word.broken?.on.number),
        \(word.broken?.reason ?? ""), \(word.released?.number), \(word.confirmed?.milliseconds),
        \(word.agreement?.text), \(word.makesGood?.text), \(word.checkIn),
        \(try word.takes.map { try Document.text($0) }), \(word.seesTo))
      """)
  }

  func update(_ word: KeptWord) throws {
    try recount(word.household)
    try connection.run(
      """
      UPDATE kept_word SET done = \(word.done?.milliseconds), accepted = \(word.accepted?.milliseconds),
        broken = \(word.broken?.on.number), reason = \(word.broken?.reason ?? ""),
        released = \(word.released?.number), confirmed = \(word.confirmed?.milliseconds),
        agreement = \(word.agreement?.text)
      WHERE id = \(word.id.text)
      """)
  }

  func word(_ id: ID<KeptWord>) throws -> KeptWord? {
    try connection.row("SELECT \(DeskRecords.wordColumns) FROM kept_word w WHERE w.id = \(id.text)").map(word)
  }

  func words(of id: ID<Household>) throws -> [KeptWord] {
    try connection.rows(
      """
      SELECT \(DeskRecords.wordColumns) FROM kept_word w WHERE w.household = \(id.text) ORDER BY w.due, w.id
      """
    ).map(word)
  }

  func capacity(of owner: ID<Account>) throws -> RepCapacity? {
    try connection.row("SELECT document FROM capacity WHERE owner = \(owner.text)").map {
      try Document.value(in: $0.text(0))
    }
  }

  func save(_ capacity: RepCapacity, of owner: ID<Account>) throws {
    try connection.run(
      """
      INSERT INTO capacity (owner, document) VALUES (\(owner.text), \(try Document.text(capacity)))
      ON CONFLICT (owner) DO UPDATE SET document = excluded.document
      """)
  }

  func wordsTaking(of owner: ID<Account>) throws -> [KeptWord] {
    try connection.rows(
      """
      SELECT \(DeskRecords.wordColumns) FROM kept_word w JOIN household h ON h.id = w.household
      WHERE h.owner = \(owner.text) AND w.takes IS NOT NULL AND w.broken IS NULL AND w.released IS NULL
      """
    ).map(word)
  }

  func wordsDue(of owner: ID<Account>, through day: Day, limit: Int) throws -> [(word: KeptWord, household: Household)]
  { try wordsBetween(of: owner, from: .first, through: day, limit: limit) }

  func wordsBetween(
    of owner: ID<Account>, from: Day, through day: Day, limit: Int
  ) throws -> [(word: KeptWord, household: Household)] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), \(DeskRecords.wordColumns)
      FROM kept_word w JOIN household h ON h.id = w.household
      WHERE w.done IS NULL AND w.broken IS NULL AND w.released IS NULL AND w.due <= \(day.number)
        AND w.due >= \(from.number)
        AND h.owner = \(owner.text) ORDER BY w.due, w.id LIMIT \(limit)
      """
    ).map { (word: try word(Row(Array($0.values.dropFirst(10)))), household: try household($0)) }
  }

  func lookAgains(of owner: ID<Account>, through day: Day, limit: Int) throws -> [(day: Day, household: Household)] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), l.day FROM look_again l JOIN household h ON h.id = l.household
      WHERE l.day <= \(day.number) AND h.owner = \(owner.text) ORDER BY l.day, h.id LIMIT \(limit)
      """
    ).map { (day: Day(number: $0.int(10)), household: try household($0)) }
  }

  func waiting(of owner: ID<Account>, limit: Int) throws -> [(since: Instant, household: Household)] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns), t.at FROM table_head t JOIN household h ON h.id = t.household
      WHERE t.side = 'customer' AND h.owner = \(owner.text) ORDER BY t.at, h.id LIMIT \(limit)
      """
    ).map { (since: Instant(milliseconds: $0.integer(10)), household: try household($0)) }
  }

  private func word(_ row: Row) throws -> KeptWord {
    func moment(_ column: Int) -> Instant? { row.optionalInteger(column).map { Instant(milliseconds: $0) } }
    return KeptWord(
      id: ID(row.text(0)), household: ID(row.text(1)), by: Side(rawValue: row.text(2)) ?? .rep, text: row.text(3),
      due: Day(number: row.int(4)), accepted: moment(6), done: moment(5),
      broken: row.optionalInt(7).map { KeptWord.Broken(on: Day(number: $0), reason: row.text(8)) },
      released: row.optionalInt(9).map { Day(number: $0) }, confirmed: moment(10),
      agreement: row.optionalText(11).map { ID($0) }, makesGood: row.optionalText(12).map { ID($0) },
      checkIn: row.optionalInt(13), takes: try row.optionalText(14).map { try Document.value(in: $0) },
      seesTo: row.optionalText(15))
  }
}

import Desk
import Money

extension DeskRecords {
  func discovery(_ id: ID<Household>) throws -> (discovery: Discovery, revision: Int)? {
    try connection.row("SELECT document, revision FROM discovery WHERE household = \(id.text)").map {
      (try Document.value(in: $0.text(0)), $0.int(1))
    }
  }

  func save(_ discovery: Discovery, of id: ID<Household>, revision: Int, at: Instant) throws {
    let document = try Document.text(discovery)
    try connection.run(
      """
      INSERT INTO discovery (household, revision, document, changed)
      VALUES (\(id.text), \(revision), \(document), \(at.milliseconds))
      ON CONFLICT (household) DO UPDATE
      SET revision = excluded.revision, document = excluded.document, changed = excluded.changed
      """)
    if let household = try household(id) { try index(household, said: DeskRecords.searched(discovery)) }
  }

  func edit(_ id: String, of household: ID<Household>) throws -> String? {
    try connection.row("SELECT outcome FROM edit WHERE household = \(household.text) AND id = \(id)")?.text(0)
  }

  func insert(edit id: String, of household: ID<Household>, outcome: String, at: Instant) throws {
    try connection.run(
      "INSERT INTO edit (household, id, outcome, at) VALUES (\(household.text), \(id), \(outcome), \(at.milliseconds))")
  }

  func trades(of owner: ID<Account>) throws -> [Trade] {
    try connection.rows("SELECT document FROM trade WHERE owner = \(owner.text) ORDER BY id").map {
      try Document.value(in: $0.text(0))
    }
  }

  func trade(_ id: ID<Trade>, of owner: ID<Account>) throws -> Trade? {
    try connection.row("SELECT document FROM trade WHERE owner = \(owner.text) AND id = \(id.text)").map {
      try Document.value(in: $0.text(0))
    }
  }

  func save(_ trade: Trade, of owner: ID<Account>) throws {
    try connection.run(
      """
      INSERT INTO trade (owner, id, document) VALUES (\(owner.text), \(trade.id.text), \(try Document.text(trade)))
      ON CONFLICT (owner, id) DO UPDATE SET document = excluded.document
      """)
  }
}

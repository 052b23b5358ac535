import Desk
import Money

extension DeskRecords {
  func introductionLink(_ hash: [UInt8]) throws -> IntroductionLink? {
    try connection.row("SELECT household, made, named, ended FROM introduction_link WHERE hash = \(hash)").map { row in
      IntroductionLink(
        hash: hash, household: ID(row.text(0)), made: Instant(milliseconds: row.integer(1)), isNamed: row.flag(2),
        isEnded: row.flag(3))
    }
  }

  func insert(_ link: IntroductionLink) throws {
    try connection.run(
      """
      INSERT INTO introduction_link (hash, household, made, named, ended, unnamed)
      VALUES (\(link.hash), \(link.household.text), \(link.made.milliseconds), \(link.isNamed), \(link.isEnded), \(0))
      """)
  }

  func endIntroductionLinks(of id: ID<Household>) throws {
    try connection.run("UPDATE introduction_link SET ended = \(true) WHERE household = \(id.text)")
  }

  func hasIntroductionLink(of id: ID<Household>) throws -> Bool {
    try connection.row(
      "SELECT made FROM introduction_link WHERE household = \(id.text) AND ended = \(false)") != nil
  }

  func unnamedFriends(of id: ID<Household>) throws -> Int {
    try connection.row(
      "SELECT CAST(SUM(unnamed) AS BIGINT) FROM introduction_link WHERE household = \(id.text)")?.int(0) ?? 0
  }

  func countUnnamedFriend(of link: IntroductionLink) throws {
    try connection.run("UPDATE introduction_link SET unnamed = unnamed + \(1) WHERE hash = \(link.hash)")
  }

  func introductions(of owner: ID<Account>, limit: Int) throws -> [Household] {
    try connection.rows(
      """
      SELECT \(DeskRecords.householdColumns) FROM household h WHERE h.owner = \(owner.text) AND h.introduced_by IS NOT NULL
      ORDER BY h.since, h.id LIMIT \(limit)
      """
    ).map(household)
  }
}

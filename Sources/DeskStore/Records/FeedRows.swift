import Desk
import Money

extension DeskRecords {
  func feed(_ hash: [UInt8]) throws -> Feed? {
    try connection.row("SELECT account, household, names, made FROM feed WHERE hash = \(hash)").map { row in
      let owner: Feed.Owner =
        row.optionalText(0).map { .rep(ID($0)) } ?? .customer(ID(row.text(1)))
      return Feed(
        hash: hash, of: owner, hasNames: row.flag(2), made: Instant(milliseconds: row.integer(3)))
    }
  }

  func insert(_ feed: Feed) throws {
    let (account, household) = DeskRecords.columns(of: feed.of)
    try connection.run(
      """
      INSERT INTO feed (hash, account, household, names, made)
      VALUES (\(feed.hash), \(account), \(household), \(feed.hasNames), \(feed.made.milliseconds))
      """)
  }

  func endFeeds(of owner: Feed.Owner) throws {
    switch owner {
    case .rep(let id): try connection.run("DELETE FROM feed WHERE account = \(id.text)")
    case .customer(let id): try connection.run("DELETE FROM feed WHERE household = \(id.text)")
    }
  }

  func hasFeed(of owner: Feed.Owner) throws -> Bool {
    switch owner {
    case .rep(let id): try connection.row("SELECT made FROM feed WHERE account = \(id.text)") != nil
    case .customer(let id): try connection.row("SELECT made FROM feed WHERE household = \(id.text)") != nil
    }
  }

  private static func columns(of owner: Feed.Owner) -> (account: String?, household: String?) {
    switch owner {
    case .rep(let id): (id.text, nil)
    case .customer(let id): (nil, id.text)
    }
  }
}

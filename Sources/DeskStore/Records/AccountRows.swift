import Desk
import Money

extension DeskRecords {
  func accountCount() throws -> Int { try connection.row("SELECT COUNT(*) FROM account")?.int(0) ?? 0 }

  func account(_ id: ID<Account>) throws -> Account? {
    try connection.row("SELECT id, sign_in, role, profile FROM account WHERE id = \(id.text)").map(account)
  }

  func account(signingInAs name: String) throws -> (account: Account, passwordHash: String)? {
    let query: SQL = "SELECT id, sign_in, role, profile, password_hash FROM account WHERE sign_in = \(name)"
    return try connection.row(query).map { (try account($0), $0.text(4)) }
  }

  func accounts() throws -> [Account] {
    try connection.rows("SELECT id, sign_in, role, profile FROM account ORDER BY sign_in").map(account)
  }

  func insert(_ account: Account, passwordHash: String, at: Instant) throws {
    try connection.run(
      """
      INSERT INTO account (id, sign_in, role, password_hash, profile, made)
      VALUES (\(account.id.text), \(account.signIn), \(account.role.rawValue), \(passwordHash),
        \(try Document.text(account.profile)), \(at.milliseconds))
      """)
  }

  func update(_ id: ID<Account>, profile: Profile) throws {
    try connection.run("UPDATE account SET profile = \(try Document.text(profile)) WHERE id = \(id.text)")
  }

  func update(_ id: ID<Account>, passwordHash: String) throws {
    try connection.run("UPDATE account SET password_hash = \(passwordHash) WHERE id = \(id.text)")
  }

  func insert(_ session: Session) throws {
    try connection.run(
      """
      INSERT INTO session (hash, account, begun)
      VALUES (\(session.hash), \(session.account.text), \(session.begun.milliseconds))
      """)
  }

  func session(_ hash: [UInt8], begunAfter: Instant) throws -> Session? {
    let query: SQL = "SELECT account, begun FROM session WHERE hash = \(hash) AND begun > \(begunAfter.milliseconds)"
    return try connection.row(query).map {
      Session(hash: hash, account: ID($0.text(0)), begun: Instant(milliseconds: $0.integer(1)))
    }
  }

  func endSession(_ hash: [UInt8]) throws { try connection.run("DELETE FROM session WHERE hash = \(hash)") }

  func endSessions(of account: ID<Account>) throws {
    try connection.run("DELETE FROM session WHERE account = \(account.text)")
  }

  func insert(invitation hash: [UInt8], role: Account.Role, at: Instant) throws {
    try connection.run(
      "INSERT INTO invitation (hash, role, made) VALUES (\(hash), \(role.rawValue), \(at.milliseconds))")
  }

  func invitation(_ hash: [UInt8], madeAfter: Instant) throws -> Account.Role? {
    let query: SQL = "SELECT role FROM invitation WHERE hash = \(hash) AND made > \(madeAfter.milliseconds)"
    return try connection.row(query).flatMap { Account.Role(rawValue: $0.text(0)) }
  }

  func endInvitation(_ hash: [UInt8]) throws { try connection.run("DELETE FROM invitation WHERE hash = \(hash)") }

  func attempts(_ key: String, since: Instant) throws -> Int {
    let query: SQL = "SELECT COUNT(*) FROM attempt WHERE tried = \(key) AND at > \(since.milliseconds)"
    return try connection.row(query)?.int(0) ?? 0
  }

  func insert(attempt key: String, at: Instant) throws {
    try connection.run("INSERT INTO attempt (tried, at) VALUES (\(key), \(at.milliseconds))")
  }

  func forgetAttempts(_ key: String, andBefore: Instant) throws {
    try connection.run("DELETE FROM attempt WHERE tried = \(key) OR at < \(andBefore.milliseconds)")
  }

  func secret(_ name: String) throws -> [UInt8]? {
    try connection.row("SELECT bytes FROM secret WHERE name = \(name)")?.bytes(0)
  }

  func erase(secret name: String) throws { try connection.run("DELETE FROM secret WHERE name = \(name)") }

  func insert(secret name: String, _ bytes: [UInt8]) throws {
    try connection.run("INSERT INTO secret (name, bytes) VALUES (\(name), \(bytes))")
  }

  private func account(_ row: Row) throws -> Account {
    guard let role = Account.Role(rawValue: row.text(2)) else {
      throw DatabaseFault.damaged("the account \(row.text(0)) has no role that is known")
    }
    return Account(
      id: ID(row.text(0)), signIn: row.text(1), role: role, profile: try Document.value(in: row.text(3)))
  }
}

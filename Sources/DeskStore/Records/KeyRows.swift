import Desk
import Money

extension DeskRecords {
  private static var keyColumns: SQL { "id, owner, name, scopes, made, expires, used" }

  func keys(of owner: ID<Account>) throws -> [InterfaceKey] {
    try connection.rows(
      """
      SELECT \(DeskRecords.keyColumns) FROM interface_key WHERE owner = \(owner.text) ORDER BY made DESC, id
      """
    ).map(key)
  }

  func key(_ hash: [UInt8]) throws -> InterfaceKey? {
    try connection.row("SELECT \(DeskRecords.keyColumns) FROM interface_key WHERE hash = \(hash)").map(key)
  }

  func insert(_ key: InterfaceKey, hash: [UInt8]) throws {
    let scopes = key.scopes.map(\.rawValue).sorted().joined(separator: " ")
    try connection.run(
      """
      INSERT INTO interface_key (id, owner, hash, name, scopes, made, expires)
      VALUES (\(key.id.text), \(key.owner.text), \(hash), \(key.name), \(scopes), \(key.made.milliseconds),
        \(key.expires.milliseconds))
      """)
  }

  func eraseKey(_ id: ID<InterfaceKey>) throws {
    try connection.run("DELETE FROM interface_key WHERE id = \(id.text)")
  }

  func note(use id: ID<InterfaceKey>, at: Instant) throws {
    try connection.run("UPDATE interface_key SET used = \(at.milliseconds) WHERE id = \(id.text)")
  }

  private func key(_ row: Row) -> InterfaceKey {
    InterfaceKey(
      id: ID(row.text(0)), owner: ID(row.text(1)), name: row.text(2),
      scopes: Set(row.text(3).split(separator: " ").compactMap { InterfaceKey.Scope(rawValue: String($0)) }),
      made: Instant(milliseconds: row.integer(4)), expires: Instant(milliseconds: row.integer(5)),
      used: row.optionalInteger(6).map { Instant(milliseconds: $0) })
  }
}

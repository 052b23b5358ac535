import Desk
import Money

extension DeskRecords {
  func reflections(of owner: ID<Account>, on id: ID<Household>) throws -> [Reflection] {
    try connection.rows(
      """
      SELECT id, at, sealed FROM reflection WHERE owner = \(owner.text) AND household = \(id.text) ORDER BY at DESC, id
      """
    ).map {
      Reflection(
        id: ID($0.text(0)), owner: owner, household: id, at: Instant(milliseconds: $0.integer(1)), sealed: $0.bytes(2))
    }
  }

  func insert(_ reflection: Reflection) throws {
    try connection.run(
      """
      INSERT INTO reflection (id, owner, household, at, sealed)
      VALUES (\(reflection.id.text), \(reflection.owner.text), \(reflection.household.text),
        \(reflection.at.milliseconds), \(reflection.sealed))
      """)
  }

  func eraseReflection(_ id: ID<Reflection>) throws {
    try connection.run("DELETE FROM reflection WHERE id = \(id.text)")
  }

  func reflectionKey(of owner: ID<Account>) throws -> [UInt8]? {
    try connection.row("SELECT sealed FROM reflection_key WHERE owner = \(owner.text)")?.bytes(0)
  }

  func save(reflectionKey sealed: [UInt8], of owner: ID<Account>) throws {
    try connection.run(
      """
      INSERT INTO reflection_key (owner, sealed) VALUES (\(owner.text), \(sealed))
      ON CONFLICT (owner) DO UPDATE SET sealed = excluded.sealed
      """)
  }
}

import Desk
import DeskStore
import Money
import Preferences
import Testing

@Suite("Lent answers, in a store of either engine")
struct LendingContractTests {
  private static func lent(
    _ key: UInt8, to owner: String = "ines", in currency: String = "EUR", month: String = "2026-11",
    reply: LentAnswers.Answer = .init(
      first: .init(issue: "slot", level: "saturday"), second: .init(issue: "price", level: "0.05", off: 7_450),
      reply: .same)
  ) -> LentAnswers {
    LentAnswers(key: [key, 0, 255], owner: ID(owner), currency: currency, month: month, answers: [reply])
  }

  @Test("the newest months come first, those of others and in other currencies not", arguments: Engine.here)
  func order(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (old, young, younger) = (
        Self.lent(1, month: "2026-02"), Self.lent(2, month: "2026-11"), Self.lent(3, month: "2026-11")
      )
      try await store.write { records in
        try records.insert(Samples.account("otto", role: .rep), passwordHash: "x", at: Samples.now)
        for lot in [old, younger, young, Self.lent(4, in: "USD"), Self.lent(5, to: "otto")] { try records.save(lot) }
      }
      #expect(try await store.read { try $0.lent(to: ID("ines"), in: "EUR", limit: 9) } == [young, younger, old])
      #expect(try await store.read { try $0.lent(to: ID("ines"), in: "EUR", limit: 1) } == [young])
      #expect(try await store.read { try $0.lent(to: ID("otto"), in: "EUR", limit: 9) } == [Self.lent(5, to: "otto")])
    }
  }

  @Test("what is lent again under a key replaces it; what is taken back is in no row", arguments: Engine.here)
  func again(engine: Engine) async throws {
    try await withStore(engine) { store, open in
      let changed = Self.lent(
        1, month: "2026-12",
        reply: .init(first: .init(issue: "a", level: "b"), second: .init(issue: "c", level: "d"), reply: .second))
      try await store.write { records in
        try records.save(Self.lent(1))
        try records.save(changed)
        try records.save(Self.lent(2))
        try records.eraseLent([2, 0, 255])
        try records.eraseLent([9])
      }
      #expect(try await store.read { try $0.lent(to: ID("ines"), in: "EUR", limit: 9) } == [changed])
      #expect(try await open.database.read { try $0.rows("SELECT key FROM lent_answers") }.count == 1)
    }
  }
}

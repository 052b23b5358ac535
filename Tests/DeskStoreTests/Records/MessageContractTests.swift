import Coaching
import Desk
import DeskStore
import Money
import Testing

@Suite("Phrases left as they are, in a store of either engine")
struct MessageContractTests {
  private static func phrase(
    _ words: String, _ label: Finding.Label = .falseUrgency, because reason: String = "true", at: Int64 = 0
  )
    -> PassedPhrase
  {
    PassedPhrase(
      owner: ID("ines"), label: label, phrase: words, reason: reason, at: Instant(milliseconds: 1_000 + at))
  }

  @Test("the newest first, each once with its newer reason; taken back it is gone", arguments: Engine.here)
  func kept(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (one, other, again) = (
        Self.phrase("only today"), Self.phrase("only two left", .falseScarcity, at: 1),
        Self.phrase("only today", because: "the maker ends it", at: 2)
      )
      try await store.write { records in for each in [one, other, again] { try records.save(each) } }
      #expect(try await store.read { try $0.passed(by: ID("ines"), limit: 9) } == [again, other])
      #expect(try await store.read { try $0.passed(by: ID("ines"), limit: 1) } == [again])
      #expect(try await store.read { try $0.passed(by: ID("otto"), limit: 9) }.isEmpty)
      try await store.write { try $0.erasePassed("false_urgency", "only today", by: ID("ines")) }
      #expect(try await store.read { try $0.passed(by: ID("ines"), limit: 9) } == [other])
    }
  }

  @Test("own words for hard moments: one a moment, changed and given up", arguments: Engine.here)
  func own(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let ines: ID<Account> = ID("ines")
      try await store.write { records in
        try records.save("one", for: .undo, of: ines)
        try records.save("two", for: .hardship, of: ines)
        try records.save("three", for: .undo, of: ines)
      }
      #expect(try await store.read { try $0.ownWords(of: ines) } == [.undo: "three", .hardship: "two"])
      try await store.write { try $0.save(nil, for: .undo, of: ines) }
      #expect(try await store.read { try $0.ownWords(of: ines) } == [.hardship: "two"])
      #expect(try await store.read { try $0.ownWords(of: ID("otto")) }.isEmpty)
    }
  }
}

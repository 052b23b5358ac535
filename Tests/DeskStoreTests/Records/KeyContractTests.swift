import Desk
import DeskStore
import Money
import Testing

@Suite("Keys for other programs, in a store of either engine")
struct KeyContractTests {
  private static func key(_ id: String, at: Int64 = 0, used: Instant? = nil) -> InterfaceKey {
    InterfaceKey(
      id: ID(id), owner: ID("ines"), name: "My sheet", scopes: [.readPeople, .checkMessages],
      made: Samples.now.adding(seconds: at), expires: Samples.now.adding(seconds: at + 100), used: used)
  }

  @Test(
    "a key is found by its hash, its use is noted, the newest stands first, and ended it is gone",
    arguments: Engine.here)
  func kept(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (one, other) = (Self.key("one"), Self.key("other", at: 1))
      try await store.write { records in
        try records.insert(one, hash: [1, 2, 3])
        try records.insert(other, hash: [4])
      }
      #expect(try await store.read { try $0.keys(of: ID("ines")) } == [other, one])
      #expect(try await store.read { try $0.keys(of: ID("otto")) }.isEmpty)
      #expect(try await store.read { try $0.key([1, 2, 3]) } == one)
      #expect(try await store.read { try $0.key([1, 2]) } == nil)
      let now = Samples.now
      try await store.write { try $0.note(use: ID("one"), at: now) }
      #expect(try await store.read { try $0.key([1, 2, 3]) } == Self.key("one", used: now))
      try await store.write { try $0.eraseKey(ID("one")) }
      #expect(try await store.read { try $0.key([1, 2, 3]) } == nil)
      #expect(try await store.read { try $0.keys(of: ID("ines")) } == [other])
    }
  }
}

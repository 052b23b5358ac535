import Desk
import DeskStore
import Money
import Testing

@Suite("Two entries made one, in a store of either engine")
struct MergeContractTests {
  /// Everything that names a household, told as text in an order of its own.
  private static func everything(_ id: ID<Household>, _ store: DatabaseStore) async throws -> [String] {
    try await store.read { records in
      guard let household = try records.household(id) else { return [] }
      var lines = ["\(household)"]
      lines += try records.events(of: id, limit: .max).map { "event \($0)" }.sorted()
      lines += try records.words(of: id).map { "word \($0)" }
      lines += try records.looks(at: id, limit: .max).map { "look \($0)" }.sorted()
      lines += try records.introduced(by: id).map { "introduced \($0.name)" }
      lines += [try records.discovery(id).map { "discovery \($0.discovery)" } ?? "nothing found out"]
      lines += [try records.latestVersion(of: id).map { "table \($0.number)" } ?? "no Table"]
      lines += try records.links(of: id).map { "link \($0)" }
      lines += ["again \(String(describing: try records.lookAgain(id)))"]
      return lines
    }
  }

  @Test("what names a household moves with its rows, and back", arguments: Engine.here)
  func thereAndBack(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (rosa, other) = (ID<Household>("rosa"), ID<Household>("other"))
      var friend = Samples.household("friend")
      friend.about.introducedBy = other
      let introduced = friend
      try await store.write { records in
        try records.insert(Samples.household("other"))
        try records.insert(introduced)
        for (id, of) in [("e1", rosa), ("e2", other), ("e3", other)] {
          try records.insert(
            Event(
              id: ID(id), household: of, at: Samples.now, by: .rep, kind: .talked, payload: Event.Payload(text: id)))
        }
        try records.insert(
          KeptWord(id: ID("w"), household: other, by: .rep, text: "Call", due: Day(number: 20_000)))
        try records.insert(Look(who: "Inés", what: .household, at: Samples.now), at: other)
      }
      let (before, beside) = (try await Self.everything(rosa, store), try await Self.everything(other, store))
      let moved = try await store.write { records in
        let moved = try records.moveEverything(from: other, to: rosa)
        let gone = try records.household(other)
        try records.erase(other)
        #expect(gone != nil)
        return moved
      }
      #expect(!moved.hasTable)
      let together = try await Self.everything(rosa, store)
      #expect(together.count { $0.hasPrefix("event") } == 3)
      #expect(together.contains { $0.hasPrefix("word") } && together.contains("introduced Rosa Ortega"))
      #expect(try await Self.everything(other, store).isEmpty)
      try await store.write { records in
        try records.insert(Samples.household("other"))
        try records.moveBack(moved, from: rosa, to: other)
      }
      #expect(try await Self.everything(rosa, store) == before)
      #expect(try await Self.everything(other, store) == beside)
    }
  }

  @Test("that two are two is remembered in no order, until one is erased", arguments: Engine.here)
  func distinct(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (rosa, other) = (ID<Household>("rosa"), ID<Household>("other"))
      try await store.write { records in
        try records.insert(Samples.household("other"))
        try records.insert(distinct: HouseholdPair(rosa, other))
        try records.insert(distinct: HouseholdPair(other, rosa))
      }
      #expect(try await store.read { try $0.distinctPairs(of: ID("ines")) } == [HouseholdPair(rosa, other)])
      #expect(try await store.read { try $0.distinctPairs(of: ID("other")) }.isEmpty)
      try await store.write { try $0.erase(other) }
      #expect(try await store.read { try $0.distinctPairs(of: ID("ines")) }.isEmpty)
    }
  }
}

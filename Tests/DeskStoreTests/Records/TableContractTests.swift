import Desk
import DeskStore
import Foundation
import Money
import Testing

@Suite("Talks, catalogues and Tables, in a store of either engine")
struct TableContractTests {
  @Test("a discovery and its edits are kept by revision; an edit is known by its name", arguments: Engine.here)
  func discovery(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let id: ID<Household> = ID("rosa")
      let none = try await store.read { try $0.discovery(id) == nil }
      #expect(none)
      try await store.write { try $0.save(Samples.discovery(), of: id, revision: 1, at: Samples.now) }
      try await store.write { try $0.save(Samples.discovery("Now quiet."), of: id, revision: 2, at: Samples.now) }
      let found = try #require(try await store.read { try $0.discovery(id) })
      #expect(found.revision == 2)
      #expect(found.discovery == Samples.discovery("Now quiet."))
      try await store.write { try $0.insert(edit: "e1", of: id, outcome: "kept", at: Samples.now) }
      #expect(try await store.read { try $0.edit("e1", of: id) } == "kept")
      #expect(try await store.read { try $0.edit("e2", of: id) } == nil)
    }
  }

  @Test("an item keeps its versions, and what it earns lies apart from them", arguments: Engine.here)
  func items(engine: Engine) async throws {
    try await withStore(engine) { store, open in
      let second = Samples.item("item", Samples.offer("Model A", price: 120), version: 2)
      try await store.write { try $0.save(Samples.item(), at: Samples.now) }
      try await store.write { try $0.save(second, at: Samples.now.adding(seconds: 1)) }
      #expect(try await store.read { try $0.item(ID("item")) } == second)
      #expect(try await store.read { try $0.items(of: ID("ines"), trade: ID("cooling")) } == [second])
      let versions = try await store.read { try $0.versions(of: ID("item")).map(\.item.version) }
      #expect(versions == [2, 1])
      for table in ["item", "item_version"] {
        let query = SQL(stringLiteral: "SELECT entry FROM \(table)")
        let rows = try await open.database.read { try $0.rows(query) }
        #expect(!rows.contains { $0.text(0).contains("73.19") })
      }
      var bare = second
      bare.contribution = nil
      bare.isRetired = true
      let changed = bare
      try await store.write { try $0.save(changed, at: Samples.now) }
      #expect(try await store.read { try $0.item(ID("item")) } == changed)
      try await store.write { try $0.erase(ID<CatalogueItem>("item")) }
      #expect(try await store.read { try $0.item(ID("item")) } == nil)
    }
  }

  @Test("versions of a Table stand in their order and are written once", arguments: Engine.here)
  func versions(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let id: ID<Household> = ID("rosa")
      try await store.write { try $0.insert(Samples.version(1)) }
      try await store.write { try $0.insert(Samples.version(2, by: .customer)) }
      #expect(try await store.read { try $0.latestVersion(of: id) } == Samples.version(2, by: .customer))
      #expect(try await store.read { try $0.version(1, of: id) } == Samples.version(1))
      #expect(try await store.read { try $0.version(3, of: id) } == nil)
      await #expect(throws: StoreFault.self) { try await store.write { try $0.insert(Samples.version(2)) } }
      let waiting = try await store.read { try $0.waiting(of: ID("ines"), limit: 5).map(\.household.id.text) }
      #expect(waiting == ["rosa"])
      try await store.write { try $0.insert(Samples.version(3)) }
      #expect(try await store.read { try $0.waiting(of: ID("ines"), limit: 5).isEmpty })
    }
  }

  @Test("links open by their hash until they are ended", arguments: Engine.here)
  func links(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let link = TableLink(hash: [7, 0, 255], household: ID("rosa"), made: Samples.now)
      try await store.write { try $0.insert(link) }
      #expect(try await store.read { try $0.link([7, 0, 255]) } == link)
      #expect(try await store.read { try $0.link([7]) } == nil)
      let end = Samples.now.adding(seconds: 9)
      try await store.write { try $0.endLinks(of: ID("rosa"), at: end) }
      try await store.write { try $0.endLinks(of: ID("rosa"), at: end.adding(seconds: 9)) }
      #expect(try await store.read { try $0.link([7, 0, 255])?.ended } == end)
    }
  }

  @Test("a confirmation twice is one; looks and days to look again are kept", arguments: Engine.here)
  func told(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let id: ID<Household> = ID("rosa")
      let confirmation = Confirmation(
        household: id, offer: ID("a"), limitation: ID("l"), wording: "Loud.", version: 1, at: Samples.now)
      for _ in 0..<2 { try await store.write { try $0.insert(confirmation) } }
      #expect(try await store.read { try $0.confirmations(of: id) } == [confirmation])
      for second in 0..<3 {
        let look = Look(who: "Inés", what: .table, at: Samples.now.adding(seconds: Int64(second)))
        try await store.write { try $0.insert(look, at: id) }
      }
      let looks = try await store.read { try $0.looks(at: id, limit: 2).map(\.at) }
      #expect(looks == [Samples.now.adding(seconds: 2), Samples.now.adding(seconds: 1)])
      for again: LookAgain? in [.on(Day(number: 20_500)), .never, nil, .on(Day(number: 20_400))] {
        try await store.write { try $0.save(again, of: id) }
        #expect(try await store.read { try $0.lookAgain(id) } == again)
      }
      let due = try await store.read {
        (
          try $0.lookAgains(of: ID("ines"), through: Day(number: 20_399), limit: 5).count,
          try $0.lookAgains(of: ID("ines"), through: Day(number: 20_400), limit: 5).count
        )
      }
      #expect(due == (0, 1))
    }
  }

  @Test("what happened stands in its order, words can be forgotten, promises come by their day", arguments: Engine.here)
  func history(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let id: ID<Household> = ID("rosa")
      try await store.write { records in
        for second in 0..<4 { try records.insert(Samples.event("e\(second)", after: Int64(second))) }
        for day in [3, 1, 2] {
          try records.insert(
            KeptWord(id: ID("w\(day)"), household: id, by: .rep, text: "Call", due: Day(number: 20_000 + day)))
        }
      }
      #expect(try await store.read { try $0.events(of: id, limit: 3).map(\.id.text) } == ["e3", "e2", "e1"])
      try await store.write { try $0.erasePayload(of: ID("e2")) }
      let says = try await store.read { try $0.events(of: id, limit: 9).map { $0.payload?.text } }
      #expect(says == ["words", nil, "words", "words"])
      func due(_ day: Int) async throws -> [String] {
        try await store.read {
          try $0.wordsDue(of: ID("ines"), through: Day(number: 20_000 + day), limit: 9).map(\.word.id.text)
        }
      }
      #expect(try await due(2) == ["w1", "w2"])
      try await store.write { records in
        var word = try #require(try records.word(ID("w1")))
        word.done = Samples.now
        try records.update(word)
      }
      #expect(try await due(9) == ["w2", "w3"])
      #expect(try await store.read { try $0.word(ID("w1"))?.done } == Samples.now)
      #expect(try await store.read { try $0.words(of: id).map(\.id.text) } == ["w1", "w2", "w3"])
      #expect(try await store.read { try $0.wordsDue(of: ID("other"), through: Day(number: 30_000), limit: 9).isEmpty })
    }
  }

  @Test("accounts, sessions, invitations, tries and secrets are kept and ended", arguments: Engine.here)
  func accounts(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (now, before) = (Samples.now, Samples.now.adding(seconds: -1))
      try await store.write { records in
        try records.update(ID("ines"), profile: Profile(name: "Inés", language: "es", showsEarnings: true))
        try records.update(ID("ines"), passwordHash: "new")
        try records.insert(Session(hash: [1], account: ID("ines"), begun: now))
        try records.insert(Session(hash: [2], account: ID("ines"), begun: now))
        try records.insert(invitation: [3], role: .rep, at: now)
        for _ in 0..<3 { try records.insert(attempt: "ines", at: now) }
        try records.insert(secret: "demo", [9])
      }
      try await store.read { records throws in
        #expect(try records.accountCount() == 2)
        #expect(try records.accounts().map(\.id.text) == ["ines", "other"])
        #expect(try records.account(ID("ines"))?.profile.language == "es")
        #expect(try records.account(signingInAs: "ines")?.passwordHash == "new")
        #expect(try records.session([1], begunAfter: before)?.account == ID("ines"))
        #expect(try records.session([1], begunAfter: now) == nil)
        #expect(try records.invitation([3], madeAfter: before) == .rep)
        #expect(try records.invitation([3], madeAfter: now) == nil)
        #expect(try records.attempts("ines", since: before) == 3)
        #expect(try records.secret("demo") == [9])
      }
      try await store.write { records in
        try records.endSession([1])
        try records.endSessions(of: ID("ines"))
        try records.endInvitation([3])
        try records.forgetAttempts("ines", andBefore: before)
        try records.erase(secret: "demo")
      }
      try await store.read { records throws in
        #expect(try records.session([2], begunAfter: before) == nil)
        #expect(try records.invitation([3], madeAfter: before) == nil)
        #expect(try records.attempts("ines", since: before) == 0)
        #expect(try records.secret("demo") == nil)
      }
      await #expect(throws: StoreFault.self) {
        try await store.write { try $0.insert(Samples.account(), passwordHash: "x", at: now) }
      }
    }
  }

  @Test("what becomes of a promise is kept, and only open ones are due", arguments: Engine.here)
  func promises(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let day = Day(number: 20_000)
      let full = KeptWord(
        id: ID("w1"), household: ID("rosa"), by: .customer, text: "Be at home", due: day, accepted: Samples.now,
        broken: .init(on: day.adding(days: 1), reason: "A train"), confirmed: Samples.now.adding(seconds: 5),
        agreement: ID("a1"), makesGood: ID("w0"))
      var released = KeptWord(id: ID("w2"), household: ID("rosa"), by: .rep, text: "Call", due: day)
      let open = released
      try await store.write { records in
        try records.insert(full)
        try records.insert(open)
      }
      #expect(try await store.read { try $0.words(of: ID("rosa")) } == [full, open])
      #expect(try await store.read { try $0.wordsDue(of: ID("ines"), through: day, limit: 9).map(\.word) } == [open])
      released.released = day
      let settled = released
      try await store.write { try $0.update(settled) }
      #expect(try await store.read { try $0.word(ID("w2")) } == settled)
      #expect(try await store.read { try $0.wordsDue(of: ID("ines"), through: day, limit: 9) }.isEmpty)
    }
  }
}

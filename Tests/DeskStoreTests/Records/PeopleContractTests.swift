import Desk
import DeskStore
import Foundation
import Money
import Testing

@Suite("Whom a rep knows, in a store of either engine")
struct PeopleContractTests {
  @Test("households come page by page, the last touched first, each once", arguments: Engine.here)
  func pages(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.write { records in
        for number in 0..<23 {
          // Several are touched at the same moment.
          try records.insert(Samples.household("h\(number)", touched: Int64(number / 3)))
        }
        try records.insert(Samples.household("foreign", owner: "other"))
      }
      let seen = try await store.read { records -> [Household] in
        var seen: [Household] = []
        var after: Household?
        repeat {
          let page = try records.households(of: ID("ines"), after: after, limit: 5)
          seen += page
          after = page.last
        } while after != nil
        return seen
      }
      #expect(seen.count == 24)
      #expect(Set(seen.map(\.id)).count == 24)
      #expect(!seen.contains { $0.id == ID("foreign") })
      #expect(seen.map(\.touched) == seen.map(\.touched).sorted(by: >))
      let (count, totals) = try await store.read {
        (try $0.householdCount(of: ID("ines"), upTo: 1000), try $0.householdTotals().map { [$0.owner.text: $0.count] })
      }
      #expect(count == 24)
      #expect(totals == [["ines": 24], ["other": 1]])
    }
  }

  @Test("what is written of a household is given back, and changed", arguments: Engine.here)
  func change(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      var household = Samples.household("lucia", "Lucía", place: "Calle Sol", reach: ["555"], introducedBy: "rosa")
      household.about.hearing = Hearing(way: .never, notBefore: "2027-01-01")
      let written = household
      try await store.write { try $0.insert(written) }
      #expect(try await store.read { try $0.household(ID("lucia")) } == written)
      #expect(try await store.read { try $0.introduced(by: ID("rosa")).map(\.id.text) } == ["lucia"])
      household.name = "Lucía Marín"
      household.currency = "USD"
      household.about.knownFrom = "the choir"
      let changed = household
      try await store.write { try $0.update(changed) }
      #expect(try await store.read { try $0.household(ID("lucia")) } == changed)
      try await store.write { try $0.touch(ID("lucia"), at: Samples.now.adding(seconds: 77)) }
      #expect(
        try await store.read { try $0.household(ID("lucia"))?.touched } == Samples.now.adding(seconds: 77))
    }
  }

  @Test(
    "search finds beginnings of words in names, places, numbers and what was said, for the rep alone",
    arguments: Engine.here)
  func search(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.write { records in
        try records.insert(
          Samples.household("nunez", "Señora Núñez", place: "Łódź, Weißgasse", reach: ["+34 600 123 456"]))
        try records.insert(Samples.household("foreign", "Señora Núñez", owner: "other"))
        try records.save(Samples.discovery("Der Hund heißt Strolch."), of: ID("nunez"), revision: 1, at: Samples.now)
      }
      func found(_ text: String) async throws -> [String] {
        let words = Folding.words(text)
        return try await store.read { try $0.households(of: ID("ines"), matching: words, limit: 10).map(\.id.text) }
      }
      for text in ["nun", "NÚÑEZ", "sen nu", "lodz", "weiss", "600123", "34600", "strol", "hund nunez"] {
        #expect(try await found(text) == ["nunez"], "\(text)")
      }
      for text in ["unez", "nunez rosa", "other", "foreign", "", "\"", "*:'", "' | '", "a & b !c <->", "owner:ines"] {
        #expect(try await found(text).allSatisfy { $0 != "foreign" }, "\(text)")
        #expect(!(try await found(text).contains("nunez")) || text == "owner:ines", "\(text)")
      }
      // A rep's own name as a word finds none of the others'.
      #expect(try await found("ines").isEmpty)
    }
  }

  @Test("erasing a household leaves the order of what happened, and nothing else", arguments: Engine.here)
  func erase(engine: Engine) async throws {
    try await withStore(engine) { store, open in
      let secretWords = "zanzibarzebra"
      try await store.write { records in
        try records.insert(Samples.household("lucia", "Lucía \(secretWords)", introducedBy: "rosa"))
        try records.save(Samples.discovery(secretWords), of: ID("lucia"), revision: 1, at: Samples.now)
        try records.insert(edit: "e1", of: ID("lucia"), outcome: "kept", at: Samples.now)
        try records.insert(Samples.version(1, of: "lucia"))
        try records.insert(TableLink(hash: [1], household: ID("lucia"), made: Samples.now))
        try records.insert(
          Confirmation(
            household: ID("lucia"), offer: ID("a"), limitation: ID("l"), wording: secretWords, version: 1,
            at: Samples.now))
        try records.insert(Look(who: "Inés", what: .table, at: Samples.now), at: ID("lucia"))
        try records.save(.never, of: ID("lucia"))
        try records.insert(Samples.event("v1", "lucia", says: secretWords))
        try records.insert(
          KeptWord(id: ID("w"), household: ID("lucia"), by: .rep, text: secretWords, due: Day(number: 20_000)))
        try records.insert(Samples.household("ana", introducedBy: "lucia"))
      }
      try await store.write { try $0.erase(ID<Household>("lucia")) }
      let left = try await store.read { records in
        (
          try records.household(ID("lucia")), try records.discovery(ID("lucia")) != nil,
          try records.latestVersion(of: ID("lucia")) != nil, try records.links(of: ID("lucia")).count,
          try records.events(of: ID("lucia"), limit: 9), try records.household(ID("ana"))?.about.introducedBy
        )
      }
      #expect(left.0 == nil)
      #expect(!left.1)
      #expect(!left.2)
      #expect(left.3 == 0)
      #expect(left.4.map(\.kind) == [.talked])
      #expect(left.4.first?.payload == nil)
      #expect(left.5 == nil)
      guard let file = open.database as? SQLiteDatabase else { return }
      // Nor do its words lie anywhere in the file.
      try await file.emptyLog()
      let bytes = try Data(contentsOf: URL(fileURLWithPath: open.place + "/handsel.sqlite"))
      #expect(bytes.range(of: Data(secretWords.utf8)) == nil)
      #expect(bytes.range(of: Data("Rosa Ortega".utf8)) != nil)
    }
  }
}

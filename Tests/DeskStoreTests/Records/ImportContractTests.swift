import Desk
import DeskStore
import Money
import Testing

@Suite("People brought in, in a store of either engine")
struct ImportContractTests {
  private static let imported = ContactImport(
    id: ID("import"), owner: ID("ines"), at: Samples.now, file: "people.csv",
    choices: ContactImport.Choices(columns: [3: "name", 4: ""], knownFrom: "The choir", fills: true))

  @Test(
    "a file is kept while it is looked at; taken in, its refused rows are; after a day none", arguments: Engine.here)
  func kept(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let id = Self.imported.id
      try await store.write { try $0.insert(Self.imported, bytes: [0, 1, 255]) }
      #expect(try await store.read { try $0.contactImport(id) } == Self.imported)
      #expect(try await store.read { try $0.bytes(ofImport: id) } == [0, 1, 255])
      #expect(try await store.read { try $0.contactImports(of: ID("ines"), limit: 9) }.isEmpty)
      var done = Self.imported
      done.state = .done
      done.counts.new = 7
      let taken = done
      try await store.write { try $0.update(taken, refused: [9]) }
      #expect(try await store.read { try $0.contactImports(of: ID("ines"), limit: 9) } == [taken])
      #expect(try await store.read { try $0.bytes(ofImport: id) } == [9])
      try await store.write { try $0.forgetLookedImports(before: Samples.now.adding(seconds: 1)) }
      #expect(try await store.read { try $0.contactImport(id) } == taken)
      #expect(try await store.read { try $0.bytes(ofImport: id) } == nil)
    }
  }

  @Test(
    "many are written together, found by search, known by their marks, and erased without a trace",
    arguments: Engine.here)
  func together(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let people = (0..<600).map { number in
        var household = Samples.household("p\(number)")
        household.name = "Person\(number) Núñez"
        return household
      }
      try await store.write { records in
        try records.insert(Self.imported, bytes: [])
        for start in stride(from: 0, to: 600, by: 200) {
          let some = Array(people[start..<start + 200])
          try records.insert(some)
          try records.insert(
            some.map {
              Event(
                id: ID("e-\($0.id.text)"), household: $0.id, at: Samples.now, by: .rep, kind: .met,
                payload: $0.id.text.hasSuffix("7") ? Event.Payload(text: "note") : nil)
            })
          try records.insert(
            some.map { ImportedHousehold(household: $0.id, mark: Array($0.id.text.utf8), did: .made) },
            of: Self.imported.id)
        }
        let fillable = ImportedHousehold.Fillable(people[0])
        try records.insert(
          [ImportedHousehold(household: ID("rosa"), mark: [1], did: .filled(before: fillable, after: fillable))],
          of: Self.imported.id)
      }
      let found = try await store.read { try $0.households(of: ID("ines"), matching: ["person42", "nunez"], limit: 9) }
      #expect(found.map(\.id.text) == ["p42", "p420", "p421", "p422", "p423", "p424", "p425", "p426", "p427"])
      #expect(try await store.read { try $0.allHouseholds(of: ID("ines")) }.count == 601)
      #expect(try await store.read { try $0.allHouseholds(of: ID("other")) }.isEmpty)
      #expect(try await store.read { try $0.importMarks(of: ID("ines")) }[Array("p599".utf8)] == ID("p599"))
      let rows = try await store.read { try $0.imported(by: Self.imported.id) }
      #expect(rows.count == 601 && rows[600].did != .nothing && rows[0].did == .made)
      try await store.write { records in
        try records.insert(Event(id: ID("talk"), household: ID("p3"), at: Samples.now, by: .rep, kind: .talked))
      }
      #expect(try await store.read { try $0.touched(sinceImport: Self.imported.id) } == [ID("p3")])
      try await store.write { records in
        try records.eraseAsIfNeverMet(people.map(\.id))
        try records.forgetImported(by: Self.imported.id)
      }
      #expect(try await store.read { try $0.allHouseholds(of: ID("ines")) }.map(\.id.text) == ["rosa"])
      #expect(try await store.read { try $0.events(of: ID("p3"), limit: 9) }.isEmpty)
      #expect(try await store.read { try $0.households(of: ID("ines"), matching: ["person42"], limit: 9) }.isEmpty)
    }
  }
}

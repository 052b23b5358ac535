import Desk
import DeskStore
import Money
import Testing

@Suite("What counts in a year, in a store of either engine")
struct YearContractTests {
  @Test("sums by year and kind, kept anew in place of what was, gone with the household", arguments: Engine.here)
  func sums(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let ines: ID<Account> = ID("ines")
      let (rosa, bo) = (Samples.household("rosa"), Samples.household("bo", "Bo"))
      try await store.write { records in
        try records.insert(bo)
        try records.keep(
          [
            YearFact(.agreed, in: 2025, amount: 3_000_000_000), YearFact(.cutNew, in: 2026, amount: 50),
            YearFact(.promiseOpen, in: 2026, amount: 100), YearFact(.needMet, in: 2026, count: 3),
          ], PurchaseDays([Day(number: 10), Day(number: 100), Day(number: 40)]), of: rosa)
        try records.keep(
          [YearFact(.agreed, in: 2025, amount: 2), YearFact(.cutNew, in: 2026, amount: 100)],
          PurchaseDays([Day(number: 75)]), of: bo)
      }
      #expect(
        try await store.read { try $0.yearSums(of: ines, in: 2025) }
          == [.agreed: YearSum(households: 2, count: 2, amount: 3_000_000_002)])
      let sums = try await store.read { try $0.yearSums(of: ines, in: 2026) }
      #expect(sums[.cutNew] == YearSum(households: 2, count: 2, amount: 150, squares: 12_500))
      #expect(sums[.needMet] == YearSum(households: 1, count: 3))
      #expect(try await store.read { try $0.yearsCounted(of: ines) } == [2025, 2026])
      #expect(try await store.read { try $0.yearsCounted(of: ID("other")) }.isEmpty)
      #expect(try await store.read { try $0.openPromises(of: ines, dueBefore: Day(number: 101)) } == 1)
      #expect(try await store.read { try $0.openPromises(of: ines, dueBefore: Day(number: 100)) } == 0)
      let groups = try await store.read { try $0.purchaseGroups(of: ines, today: Day(number: 130)) }
      #expect(
        Set(groups) == [
          PurchaseGroup(times: 3, recency: 3, age: 4, customers: 1),
          PurchaseGroup(times: 1, recency: 0, age: 2, customers: 1),
        ])
      try await store.write { records in
        try records.keep([], nil, of: bo)
        try records.erase(ID<Household>("rosa"))
      }
      #expect(try await store.read { try $0.yearsCounted(of: ines) }.isEmpty)
      #expect(try await store.read { try $0.purchaseGroups(of: ines, today: Day(number: 130)) }.isEmpty)
    }
  }

  @Test("whatever happens with a household has it counted anew, once, and only for its rep", arguments: Engine.here)
  func stale(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (ines, rosa) = (ID<Account>("ines"), Samples.household("rosa"))
      func stale() async throws -> [String] {
        try await store.read { try $0.uncounted(of: ines, limit: 9) }.map(\.text)
      }
      #expect(try await stale() == ["rosa"])
      let changes: [@Sendable (any Records) throws -> Void] = [
        { try $0.touch(ID("rosa"), at: Samples.now) }, { try $0.update(rosa) }, { try $0.insert(Samples.version(1)) },
        { try $0.insert(KeptWord(id: ID("w"), household: ID("rosa"), by: .rep, text: "x", due: Day(number: 1))) },
      ]
      for change in changes {
        try await store.write { try $0.keep([], nil, of: rosa) }
        #expect(try await stale().isEmpty)
        try await store.write(change)
        #expect(try await stale() == ["rosa"])
      }
      #expect(try await store.read { try $0.uncounted(of: ID("other"), limit: 9) }.isEmpty)
      try await store.write { try $0.touch(ID("nobody"), at: Samples.now) }
    }
  }

  @Test("what those left who were introduced with the consent of both", arguments: Engine.here)
  func introduced(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      var eva = Samples.household("eva", "Eva", introducedBy: "rosa")
      eva.about.introduction = Household.Introduction(
        introducerAgreed: "2026-01-02", agreed: "2026-01-03", isByLink: true, thanks: 500)
      let (written, bo) = (eva, Samples.household("bo", "Bo", introducedBy: "rosa"))
      try await store.write { records in
        try records.insert(written)
        try records.insert(bo)
        try records.keep(
          [
            YearFact(.introduced, in: 2026), YearFact(.earned, in: 2026, amount: 7),
            YearFact(.earned, in: 2027, amount: 8),
          ],
          PurchaseDays([Day(number: 1)]), of: written)
        try records.keep([YearFact(.earned, in: 2026, amount: 9)], PurchaseDays([Day(number: 1)]), of: bo)
      }
      let found = try await store.read { try $0.introducedEarnings(of: ID("ines"), limit: 9) }
      #expect(
        found == [
          IntroducedEarning(
            introducer: ID("rosa"), introduced: ID("eva"), year: 2026, earned: 15, thanks: 500, hasBought: true)
        ])
    }
  }
}

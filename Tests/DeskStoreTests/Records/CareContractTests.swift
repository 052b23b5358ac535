import Desk
import DeskStore
import Money
import Testing

@Suite("Changed circumstances, in a store of either engine")
struct CareContractTests {
  private static func change(_ id: String, answerBy day: Int, after seconds: Int64 = 0) -> LifeChange {
    LifeChange(
      id: ID(id), household: ID("rosa"), agreement: ID("a1"), at: Samples.now.adding(seconds: seconds), wish: .pause,
      answerBy: Day(number: day), cause: .notTold,
      said: LifeChange.Said(canPay: 7319, months: 4, words: "my reason", untold: "Dust"))
  }

  @Test("what was said is kept while it is open and in no row once it is closed", arguments: Engine.here)
  func closing(engine: Engine) async throws {
    try await withStore(engine) { store, open in
      var change = Self.change("c1", answerBy: 20_800)
      let said = change
      try await store.write { try $0.insert(said) }
      #expect(try await store.read { try $0.changes(of: ID("rosa")) } == [said])
      change.state = .answered
      change.answer = LifeChange.Answer(
        at: Samples.now,
        ways: [
          CareWay(
            id: "reduced", kind: .reduced(months: 4, pay: 7319), runs: [PaymentRun(months: 4, amount: 7319)]),
          CareWay(id: "undo", kind: .undo(refund: 1, inFull: true), runs: []),
        ], from: Day(number: 20_801), note: "my reason too")
      let answered = change
      try await store.write { try $0.update(answered) }
      #expect(try await store.read { try $0.changes(of: ID("rosa")) } == [answered])
      change.close(on: Day(number: 20_802), taking: "reduced")
      let closed = change
      try await store.write { try $0.update(closed) }
      #expect(try await store.read { try $0.changes(of: ID("rosa")) } == [closed])
      let rows = try await open.database.read { try $0.rows("SELECT said, answer FROM life_change") }
      #expect(rows.count == 1 && rows.allSatisfy { $0.optionalText(0) == nil && $0.optionalText(1) == nil })
    }
  }

  @Test(
    "those that wait are found by their rep, the earliest promised first, and go with their household",
    arguments: Engine.here)
  func waiting(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.write { records in
        try records.insert(Self.change("late", answerBy: 20_900))
        try records.insert(Self.change("soon", answerBy: 20_700, after: 60))
        var answered = Self.change("answered", answerBy: 20_600, after: 90)
        try records.insert(answered)
        answered.state = .answered
        try records.update(answered)
      }
      let found = try await store.read { try $0.changesWaiting(of: ID("ines"), limit: 5) }
      #expect(found.map(\.change.id.text) == ["soon", "late"])
      #expect(found.first?.household.id.text == "rosa")
      #expect(try await store.read { try $0.changesWaiting(of: ID("other"), limit: 5) }.isEmpty)
      try await store.write { try $0.erase(ID<Household>("rosa")) }
      #expect(try await store.read { try $0.changes(of: ID("rosa")) }.isEmpty)
    }
  }

  @Test("what is asked is found on its days and kept with its answers", arguments: Engine.here)
  func outcomes(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      @Sendable func asked(_ days: Int) -> Outcome {
        Outcome(
          household: ID("rosa"), agreement: ID("a1"), days: days, due: Day(number: 20_000 + days),
          needs: [Outcome.Need(key: .want(ID("quiet")), label: "Quiet")])
      }
      try await store.write { records in for days in Outcome.daysAsked { try records.insert(asked(days)) } }
      let due = try await store.read {
        try $0.outcomesDue(of: ID("ines"), from: Day(number: 20_020), through: Day(number: 20_180), limit: 5)
      }
      #expect(due.map(\.outcome.days) == [30, 180])
      var answered = asked(30)
      answered.answered = Samples.now
      answered.answers = [Outcome.Answer(need: .want(ID("quiet")), verdict: .no, cause: .told)]
      let kept = answered
      try await store.write { records in
        try records.update(kept)
        try records.eraseUnanswered(of: ID("rosa"))
      }
      #expect(try await store.read { try $0.outcomes(of: ID("rosa")) } == [kept])
    }
  }

  @Test("what a rep can do is kept, and what takes of it is found until it is released", arguments: Engine.here)
  func capacity(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      #expect(try await store.read { try $0.capacity(of: ID("ines")) } == nil)
      let capacity = RepCapacity(
        minutesPerWeek: 600,
        stock: [.init(name: "Fan", onHand: 2, coming: [.init(day: Day(number: 20_010), count: 1)])],
        slots: [.init(day: Day(number: 20_001), startMinute: 540)], counted: Samples.now)
      try await store.write { try $0.save(RepCapacity(), of: ID("ines")) }
      try await store.write { try $0.save(capacity, of: ID("ines")) }
      #expect(try await store.read { try $0.capacity(of: ID("ines")) } == capacity)
      var word = KeptWord(
        id: ID("w1"), household: ID("rosa"), by: .rep, text: "Install", due: Day(number: 20_001), checkIn: 6,
        takes: Takes(minutes: 90, items: ["Fan": 1], slot: capacity.slots[0].name), seesTo: "It hums at night")
      let given = word
      try await store.write { records in
        try records.insert(given)
        try records.insert(
          KeptWord(id: ID("w2"), household: ID("rosa"), by: .rep, text: "Call", due: Day(number: 20_001)))
      }
      #expect(try await store.read { try $0.wordsTaking(of: ID("ines")) } == [given])
      word.released = Day(number: 20_001)
      let released = word
      try await store.write { try $0.update(released) }
      #expect(try await store.read { try $0.wordsTaking(of: ID("ines")) }.isEmpty)
      #expect(try await store.read { try $0.word(ID<KeptWord>("w1")) } == released)
    }
  }
}

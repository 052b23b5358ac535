import Money
import Promises
import Testing

@Suite("Capacity")
struct CapacityTests {
  private let unit = ID<StockItem>("unit")

  private func capacity() throws -> Capacity {
    Capacity(
      minutesPerWeek: 600,
      slots: [
        Slot(id: ID("wed"), day: try day("2026-05-06"), startMinute: 540),
        Slot(id: ID("tue-am"), day: try day("2026-05-05"), startMinute: 540),
        Slot(id: ID("tue-pm"), day: try day("2026-05-05"), startMinute: 840),
        Slot(id: ID("next-mon"), day: try day("2026-05-11"), startMinute: 540),
      ],
      stock: [
        StockItem(id: unit, onHand: 2, deliveries: [StockItem.Delivery(day: try day("2026-05-20"), count: 3)])
      ])
  }

  private func install(_ id: String, _ slot: String, minutes: Int = 120) -> Commitment {
    Commitment(id: ID(id), time: .slot(ID(slot)), minutes: minutes)
  }

  private func work(_ id: String, _ iso: String, minutes: Int = 0, units: Int = 0) throws -> Commitment {
    Commitment(id: ID(id), time: .day(try day(iso)), minutes: minutes, items: units > 0 ? [unit: units] : [:])
  }

  @Test("two installs promised for one slot: the second is refused and told the next free one")
  func slot() throws {
    let answer = try capacity().answer(to: install("rosa", "tue-am"), existing: [install("lucia", "tue-am")])
    #expect(answer == .refused([.slotTaken(ID("tue-am"), by: ID("lucia"))], nextFree: .slot(ID("tue-pm"))))
  }

  @Test("the next free slot has room in its week and is not taken")
  func nextSlot() throws {
    let taken = [install("a", "tue-am"), install("b", "tue-pm", minutes: 400)]
    let answer = try capacity().answer(to: install("c", "tue-am"), existing: taken)
    #expect(
      answer
        == .refused(
          [
            .slotTaken(ID("tue-am"), by: ID("a")),
            .minutes(week: try day("2026-05-04"), free: 80, needed: 120),
          ], nextFree: .slot(ID("next-mon"))))
    let full = taken + [install("d", "next-mon")]
    #expect(try refusal(of: install("c", "tue-am"), existing: full).1 == nil)
  }

  @Test("hours of a week: what is free is said, and the Monday on which there is room")
  func minutes() throws {
    let taken = [try work("a", "2026-05-04", minutes: 300), try work("b", "2026-05-10", minutes: 240)]
    let answer = try capacity().answer(to: work("c", "2026-05-08", minutes: 90), existing: taken)
    #expect(
      answer
        == .refused(
          [.minutes(week: try day("2026-05-04"), free: 60, needed: 90)], nextFree: .day(try day("2026-05-11"))))
    #expect(
      try capacity().answer(to: work("c", "2026-05-08", minutes: 60), existing: taken)
        == .accepted(try room("2026-05-04", 0)))
  }

  @Test("work longer than any week has no free day")
  func tooLong() throws {
    let (short, next) = try refusal(of: work("c", "2026-05-08", minutes: 601), existing: [])
    #expect(try short == [.minutes(week: day("2026-05-04"), free: 600, needed: 601)])
    #expect(next == nil)
  }

  @Test("stock: what is left by then is said, and the day of the delivery")
  func stock() throws {
    let (short, next) = try refusal(
      of: work("b", "2026-05-08", units: 2), existing: [work("a", "2026-05-04", units: 1)])
    #expect(short == [.items(unit, free: 1, needed: 2)])
    #expect(try next == .day(day("2026-05-20")))
    #expect(try refusal(of: work("b", "2026-05-08", units: 6), existing: []).1 == nil)
  }

  @Test("what is promised for later is not given away before it")
  func promisedForLater() throws {
    let later = try work("a", "2026-05-15", units: 2)
    let (short, next) = try refusal(of: work("b", "2026-05-08", units: 1), existing: [later])
    #expect(short == [.items(unit, free: 0, needed: 1)])
    #expect(try next == .day(day("2026-05-20")))
    let afterDelivery = try work("a", "2026-05-25", units: 3)
    guard
      case .accepted(let room) = try capacity().answer(to: work("b", "2026-05-08", units: 2), existing: [afterDelivery])
    else {
      Issue.record("refused")
      return
    }
    #expect(room.itemsLeft == [unit: 0])
  }

  @Test("all that is short is said at once, and the next free day has room for all of it")
  func everything() throws {
    let taken = [try work("a", "2026-05-18", minutes: 600, units: 2)]
    let (short, next) = try refusal(of: work("b", "2026-05-19", minutes: 60, units: 1), existing: taken)
    #expect(
      try short == [.minutes(week: day("2026-05-18"), free: 0, needed: 60), .items(unit, free: 0, needed: 1)])
    #expect(try next == .day(day("2026-05-25")), "the delivery on the 20th comes in a full week")
  }

  @Test("too much promised before: nothing more of it is, the rest still can be")
  func oversold() throws {
    let taken = [try work("a", "2026-05-04", minutes: 900, units: 9)]
    #expect(
      try refusal(of: work("b", "2026-05-05", minutes: 1, units: 1), existing: taken).0 == [
        .minutes(week: day("2026-05-04"), free: 0, needed: 1), .items(unit, free: 0, needed: 1),
      ])
    #expect(try capacity().answer(to: work("b", "2026-05-05"), existing: taken) == .accepted(try room("2026-05-04", 0)))
  }

  @Test("the words of what is short")
  func words() throws {
    let monday = try day("2026-05-04")
    #expect(
      Shortfall.minutes(week: monday, free: 90, needed: 120).description
        == "The week of 2026-05-04 has 1 h 30 min free, this takes 2 h.")
    #expect(Shortfall.items(unit, free: 1, needed: 2).description == "unit: 1 free by then, this takes 2.")
    #expect(
      Shortfall.slotTaken(ID("tue-am"), by: ID("lucia")).description == "tue-am is promised already, for lucia.")
  }

  private func room(_ week: String, _ minutes: Int) throws -> CapacityRoom {
    guard
      case .accepted(let room) = try Capacity(minutesPerWeek: minutes).answer(
        to: Commitment(id: ID("x"), time: .day(try day(week))), existing: [])
    else { throw Unexpected() }
    return room
  }

  private func refusal(of proposed: Commitment, existing: [Commitment]) throws -> ([Shortfall], Commitment.Time?) {
    guard case .refused(let short, let next) = try capacity().answer(to: proposed, existing: existing) else {
      throw Unexpected()
    }
    return (short, next)
  }

  private struct Unexpected: Error {}
}

import Money
import Promises
import Testing

@Suite("What a capacity is refused for")
struct CapacityRefusalTests {
  private func faults(
    _ capacity: Capacity, _ proposed: Commitment, _ existing: [Commitment] = []
  ) -> [CapacityRefusal.Fault] {
    do {
      _ = try capacity.answer(to: proposed, existing: existing)
      return []
    } catch {
      #expect(error.description == error.faults.map(\.description).joined(separator: "\n"))
      return error.faults
    }
  }

  private let today = Day(number: 20_000)
  private var plain: Commitment { Commitment(id: ID("p"), time: .day(today)) }

  @Test("minutes that are in no week")
  func minutes() {
    for minutes in [-1, 10_081, .min, .max] {
      #expect(
        faults(Capacity(minutesPerWeek: minutes), Commitment(id: ID("p"), time: .day(today), minutes: minutes))
          == [.minutesOutOfRange("week", minutes), .minutesOutOfRange("p", minutes)])
    }
  }

  @Test("numbers of items that cannot be, and items that are not stocked")
  func items() {
    let item = ID<StockItem>("unit")
    let stock = StockItem(id: item, onHand: -1, deliveries: [StockItem.Delivery(day: today, count: 1_000_001)])
    let proposed = Commitment(id: ID("p"), time: .day(today), items: [item: 0, ID("other"): .max])
    #expect(
      faults(Capacity(minutesPerWeek: 0, stock: [stock]), proposed) == [
        .countOutOfRange(item, -1), .countOutOfRange(item, 1_000_001), .unknownItem(ID("other"), in: ID("p")),
        .countOutOfRange(ID("other"), .max), .countOutOfRange(item, 0),
      ])
  }

  @Test("slots and days that are not there")
  func times() {
    let far = Day(number: .max)
    let slots = [Slot(id: ID("s"), day: far, startMinute: 1440), Slot(id: ID("t"), day: today, startMinute: -1)]
    let stock = StockItem(
      id: ID("unit"), onHand: 0, deliveries: [StockItem.Delivery(day: Day(number: .min), count: 1)])
    #expect(
      faults(
        Capacity(minutesPerWeek: 0, slots: slots, stock: [stock]), Commitment(id: ID("p"), time: .slot(ID("x"))),
        [Commitment(id: ID("q"), time: .day(far))]) == [
          .offTheCalendar("s", dayNumber: .max), .startOutOfRange(ID("s"), minute: 1440),
          .startOutOfRange(ID("t"), minute: -1), .offTheCalendar("unit", dayNumber: .min),
          .offTheCalendar("q", dayNumber: .max), .unknownSlot(ID("p")),
        ])
  }

  @Test("names used twice")
  func duplicates() {
    let slot = Slot(id: ID("s"), day: today, startMinute: 0)
    let item = StockItem(id: ID("unit"), onHand: 1)
    #expect(
      faults(Capacity(minutesPerWeek: 0, slots: [slot, slot, slot], stock: [item, item]), plain, [plain]) == [
        .duplicateSlot(ID("s")), .duplicateItem(ID("unit")), .duplicateCommitment(ID("p")),
      ])
  }

  @Test("lists over their limits")
  func sizes() {
    let slots = (0..<10_001).map { Slot(id: ID("\($0)"), day: today, startMinute: 0) }
    let stock = (0..<10_001).map { StockItem(id: ID("\($0)"), onHand: 1) }
    let existing = (0..<10_001).map { Commitment(id: ID("\($0)"), time: .day(today)) }
    #expect(
      faults(Capacity(minutesPerWeek: 0, slots: slots, stock: stock), plain, existing)
        == ["slots", "stock", "commitments"].map { .tooMany($0, count: 10_001, limit: 10_000) })
    let delivery = StockItem.Delivery(day: today, count: 1)
    let item = StockItem(id: ID("unit"), onHand: 0, deliveries: Array(repeating: delivery, count: 1001))
    let kinds = Dictionary(uniqueKeysWithValues: (0..<101).map { (ID<StockItem>("\($0)"), 1) })
    #expect(
      faults(Capacity(minutesPerWeek: 0, stock: [item]), Commitment(id: ID("p"), time: .day(today), items: kinds))
        == [.tooMany("unit", count: 1001, limit: 1000), .tooMany("p", count: 101, limit: 100)])
  }

  @Test("each is said in words")
  func words() {
    let words: [(CapacityRefusal.Fault, String)] = [
      (.tooMany("slots", count: 2, limit: 1), "slots: there are 2, the most is 1."),
      (.minutesOutOfRange("week", -1), "week: -1 minutes cannot be. Write 0 to 10080."),
      (
        .countOutOfRange(ID("unit"), 0),
        "unit: 0 cannot be. Write a number up to 1000000; a commitment takes 1 or more."
      ),
      (.startOutOfRange(ID("s"), minute: 1440), "s: minute 1440 is not in a day. Write 0 to 1439."),
      (.offTheCalendar("s", dayNumber: 9_999_999), "s: day number 9999999 is outside the years 1 to 9999."),
      (.duplicateSlot(ID("s")), "Two slots have the name s. Give each its own."),
      (.duplicateItem(ID("unit")), "Two items have the name unit. Give each its own."),
      (.duplicateCommitment(ID("p")), "Two commitments have the name p. To move one, leave the old one out."),
      (.unknownSlot(ID("p")), "p: there is no such slot. Choose one that is listed."),
      (.unknownItem(ID("unit"), in: ID("p")), "p: unit is not in stock. Add it to the stock with how many there are."),
    ]
    for (fault, text) in words { #expect(fault.description == text) }
  }
}

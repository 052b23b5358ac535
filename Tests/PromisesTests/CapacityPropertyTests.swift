import Money
import Promises
import Seeded
import Testing

@Suite("Every answer about capacity")
struct CapacityPropertyTests {
  private static let items: [ID<StockItem>] = [ID("a"), ID("b")]
  private static let first = Day(number: 20_577)
  private static let span = 60

  @Test("is the one found by going through every day and slot")
  func bruteForce() throws {
    var accepted = 0
    var moved = 0
    for seed in 1...250 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let capacity = Self.capacity(using: &random)
      let existing = (0..<Int.random(in: 0...8, using: &random)).map { Self.commitment("c\($0)", capacity, &random) }
      let proposed = Self.commitment("new", capacity, &random)
      let fits = Self.fits(proposed, at: proposed.time, capacity, existing)
      switch try capacity.answer(to: proposed, existing: existing) {
      case .accepted:
        accepted += 1
        #expect(fits, "seed \(seed)")
      case .refused(let short, let next):
        #expect(!fits && !short.isEmpty, "seed \(seed)")
        #expect(next == Self.next(proposed, capacity, existing), "seed \(seed)")
        moved += next == nil ? 0 : 1
      }
    }
    #expect(accepted > 30 && moved > 30, "both kinds of answer are met")
  }

  @Test("lets nothing be promised that cannot be kept, however many ask")
  func neverOversold() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let capacity = Self.capacity(using: &random)
      var made: [Commitment] = []
      for index in 0..<30 {
        let proposed = Self.commitment("c\(index)", capacity, &random)
        if case .accepted = try capacity.answer(to: proposed, existing: made) { made.append(proposed) }
      }
      for week in 0..<(Self.span / 7) {
        let days = (0..<7).map { Self.first.adding(days: week * 7 + $0) }
        let minutes = made.filter { days.contains(Self.day(of: $0.time, capacity)) }.map(\.minutes).reduce(0, +)
        #expect(minutes <= capacity.minutesPerWeek, "seed \(seed)")
      }
      for item in capacity.stock {
        for offset in 0..<Self.span {
          #expect(Self.left(item, on: Self.first.adding(days: offset), capacity, made) >= 0, "seed \(seed)")
        }
      }
      let slots = made.compactMap { commitment -> ID<Slot>? in
        if case .slot(let slot) = commitment.time { slot } else { nil }
      }
      #expect(Set(slots).count == slots.count, "seed \(seed)")
    }
  }

  @Test("is found also for the largest lists allowed")
  func largest() throws {
    let slots = (0..<Capacity.mostEntries).map {
      Slot(id: ID("s\($0)"), day: Self.first.adding(days: $0), startMinute: 0)
    }
    let deliveries = (0..<Capacity.mostDeliveries).map {
      StockItem.Delivery(day: Self.first.adding(days: 7 * $0), count: 1)
    }
    let item = StockItem(id: Self.items[0], onHand: 0, deliveries: deliveries)
    let capacity = Capacity(minutesPerWeek: 1, slots: slots, stock: [item])
    let existing = slots.dropLast().map { Commitment(id: ID("c\($0.id)"), time: .slot($0.id), minutes: 1) }
    let last = slots[slots.count - 1].id
    let proposed = Commitment(id: ID("new"), time: .slot(slots[0].id))
    guard case .refused(_, let next) = try capacity.answer(to: proposed, existing: existing) else {
      Issue.record("accepted")
      return
    }
    #expect(next == .slot(last))
    let work = Commitment(id: ID("new"), time: .day(Self.first), minutes: 1, items: [item.id: 1000])
    guard case .refused(let short, let monday) = try capacity.answer(to: work, existing: existing) else {
      Issue.record("accepted")
      return
    }
    #expect(short.count == 2)
    #expect(monday == .day(Self.first.adding(days: 7 * 1429)), "the Monday after the last week that is full")
  }

  private static func next(
    _ proposed: Commitment, _ capacity: Capacity, _ existing: [Commitment]
  ) -> Commitment.Time? {
    switch proposed.time {
    case .day(let day):
      return (1...100).lazy.map { .day(day.adding(days: $0)) }.first { fits(proposed, at: $0, capacity, existing) }
    case .slot(let asked):
      guard let slot = capacity.slots.first(where: { $0.id == asked }) else { return nil }
      let order = capacity.slots.sorted { ($0.day, $0.startMinute, $0.id) < ($1.day, $1.startMinute, $1.id) }
      return order.filter { ($0.day, $0.startMinute) >= (slot.day, slot.startMinute) && $0.id != asked }
        .map { .slot($0.id) }.first { fits(proposed, at: $0, capacity, existing) }
    }
  }

  private static func fits(
    _ proposed: Commitment, at time: Commitment.Time, _ capacity: Capacity, _ existing: [Commitment]
  ) -> Bool {
    if case .slot = time, existing.contains(where: { $0.time == time }) { return false }
    let day = day(of: time, capacity)
    let week = day.days(since: first) / 7
    let taken = existing.filter { Self.day(of: $0.time, capacity).days(since: first) / 7 == week }.map(\.minutes)
    if proposed.minutes > 0, taken.reduce(0, +) + proposed.minutes > capacity.minutesPerWeek { return false }
    return capacity.stock.allSatisfy { item in
      guard let needed = proposed.items[item.id] else { return true }
      return (0...(span + 10)).allSatisfy { left(item, on: day.adding(days: $0), capacity, existing) >= needed }
    }
  }

  private static func left(_ item: StockItem, on day: Day, _ capacity: Capacity, _ made: [Commitment]) -> Int {
    let come = item.deliveries.filter { $0.day <= day }.map(\.count).reduce(0, +)
    let gone = made.filter { Self.day(of: $0.time, capacity) <= day }.map { $0.items[item.id] ?? 0 }.reduce(0, +)
    return item.onHand + come - gone
  }

  private static func day(of time: Commitment.Time, _ capacity: Capacity) -> Day {
    switch time {
    case .day(let day): day
    case .slot(let id): capacity.slots.first { $0.id == id }?.day ?? first
    }
  }

  private static func capacity(using random: inout SplitMix64) -> Capacity {
    Capacity(
      minutesPerWeek: Int.random(in: 1...6, using: &random) * 60,
      slots: (0..<6).map {
        Slot(
          id: ID("s\($0)"), day: first.adding(days: Int.random(in: 0..<21, using: &random)),
          startMinute: [540, 840].randomElement(using: &random) ?? 540)
      },
      stock: items.map { item in
        StockItem(
          id: item, onHand: Int.random(in: 0...4, using: &random),
          deliveries: (0..<Int.random(in: 0...3, using: &random)).map { _ in
            StockItem.Delivery(
              day: first.adding(days: Int.random(in: 0..<40, using: &random)),
              count: Int.random(in: 0...3, using: &random))
          })
      })
  }

  private static func commitment(_ id: String, _ capacity: Capacity, _ random: inout SplitMix64) -> Commitment {
    var needed: [ID<StockItem>: Int] = [:]
    for item in items where Bool.random(using: &random) { needed[item] = Int.random(in: 1...3, using: &random) }
    let day = first.adding(days: Int.random(in: 0..<21, using: &random))
    let slot = capacity.slots.randomElement(using: &random)?.id
    let time = Bool.random(using: &random) ? slot.map(Commitment.Time.slot) ?? .day(day) : .day(day)
    return Commitment(id: ID(id), time: time, minutes: Int.random(in: 0...4, using: &random) * 45, items: needed)
  }
}

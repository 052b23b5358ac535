import Money

/// What is taken and what is free, by week, item and slot, for one proposed commitment.
struct CapacityBook {
  private let proposed: Commitment
  private let minutesPerWeek: Int
  private let slots: [ID<Slot>: Slot]
  private let takenBy: [ID<Slot>: ID<Commitment>]
  private let minutesTaken: [Day: Int]
  private let ledgers: [ID<StockItem>: StockLedger]
  private let deliveryDays: [Day]

  /// Enters the commitments; all that is given must have been checked.
  init(capacity: Capacity, existing: [Commitment], for proposed: Commitment) {
    self.proposed = proposed
    minutesPerWeek = capacity.minutesPerWeek
    let slots = Dictionary(capacity.slots.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var takenBy: [ID<Slot>: ID<Commitment>] = [:]
    var minutesTaken: [Day: Int] = [:]
    var taken: [ID<StockItem>: [(day: Day, count: Int)]] = [:]
    for commitment in existing {
      if case .slot(let slot) = commitment.time, takenBy[slot] == nil { takenBy[slot] = commitment.id }
      guard let day = CapacityBook.day(of: commitment.time, in: slots) else { continue }
      minutesTaken[day.monday, default: 0] += commitment.minutes
      for (item, count) in commitment.items where proposed.items[item] != nil {
        taken[item, default: []].append((day, count))
      }
    }
    self.slots = slots
    self.takenBy = takenBy
    self.minutesTaken = minutesTaken
    let needed = capacity.stock.filter { proposed.items[$0.id] != nil }
    deliveryDays = needed.flatMap { $0.deliveries.map(\.day) }
    ledgers = Dictionary(
      needed.map { ($0.id, StockLedger(of: $0, taken: taken[$0.id] ?? [])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The day of a time; `nil` where the slot is not known.
  func day(of time: Commitment.Time) -> Day? { CapacityBook.day(of: time, in: slots) }

  /// What is short if the work were done at that time, on that day.
  func shortfalls(at time: Commitment.Time, on day: Day) -> [Shortfall] {
    var short: [Shortfall] = []
    if case .slot(let slot) = time, let other = takenBy[slot] { short.append(.slotTaken(slot, by: other)) }
    let free = freeMinutes(on: day)
    if proposed.minutes > max(0, free) {
      short.append(.minutes(week: day.monday, free: max(0, free), needed: proposed.minutes))
    }
    for (item, needed) in proposed.items.sorted(by: { $0.key < $1.key }) {
      let free = max(0, ledgers[item]?.free(from: day) ?? 0)
      if needed > free { short.append(.items(item, free: free, needed: needed)) }
    }
    return short
  }

  /// What is left once the work, which must fit, is promised for that day.
  func room(on day: Day) -> CapacityRoom {
    var itemsLeft: [ID<StockItem>: Int] = [:]
    for (item, count) in proposed.items { itemsLeft[item] = (ledgers[item]?.free(from: day) ?? 0) - count }
    return CapacityRoom(
      week: day.monday, minutesLeft: max(0, freeMinutes(on: day) - proposed.minutes), itemsLeft: itemsLeft)
  }

  /// The first time, not before the one asked for, at which all of the work fits.
  func nextFree(from day: Day) -> Commitment.Time? {
    laterTimes(than: proposed.time, on: day).first { candidate in
      shortfalls(at: candidate.time, on: candidate.day).isEmpty
    }?.time
  }

  /// The times worth trying. Work in a slot stays in slots. Other work starts to fit only on a day when stock comes,
  /// or on the Monday after a week in which something was promised: between those nothing becomes free.
  private func laterTimes(than time: Commitment.Time, on day: Day) -> [(time: Commitment.Time, day: Day)] {
    if case .slot(let asked) = time {
      let start = slots[asked]?.startMinute ?? 0
      return slots.values
        .filter { ($0.day, $0.startMinute) >= (day, start) && $0.id != asked }
        .sorted { ($0.day, $0.startMinute, $0.id) < ($1.day, $1.startMinute, $1.id) }
        .map { (.slot($0.id), $0.day) }
    }
    let mondays = minutesTaken.keys.map { $0.adding(days: 7) }
    return Set(mondays + deliveryDays).filter { $0 > day && $0.isOnCalendar }.sorted().map { (.day($0), $0) }
  }

  private func freeMinutes(on day: Day) -> Int { minutesPerWeek - (minutesTaken[day.monday] ?? 0) }

  private static func day(of time: Commitment.Time, in slots: [ID<Slot>: Slot]) -> Day? {
    switch time {
    case .day(let day): day
    case .slot(let slot): slots[slot]?.day
    }
  }
}

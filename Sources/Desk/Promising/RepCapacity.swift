package import Money
import Promises

/// What a rep can do and has: hours of a week, things in stock, and times that take one job each.
package struct RepCapacity: Hashable, Sendable, Codable {
  /// Minutes she works in a week; `nil` where she does not count them.
  package var minutesPerWeek: Int?
  /// What she has in stock.
  package var stock: [Stock]
  /// Times for one job each.
  package var slots: [Time]
  /// When the stock was counted: what was promised and done before is not in it any more.
  package var counted: Instant

  /// Something in stock.
  package struct Stock: Hashable, Sendable, Codable {
    /// What it is called.
    package var name: String
    /// How many there are.
    package var onHand: Int
    /// More that come, by day.
    package var coming: [Coming]

    /// So many of that.
    package init(name: String, onHand: Int, coming: [Coming] = []) {
      self.name = name
      self.onHand = onHand
      self.coming = coming
    }
  }

  /// More of something on a day.
  package struct Coming: Hashable, Sendable, Codable {
    /// The day.
    package var day: Day
    /// How many.
    package var count: Int

    /// So many on that day.
    package init(day: Day, count: Int) {
      self.day = day
      self.count = count
    }
  }

  /// A time for one job.
  package struct Time: Hashable, Sendable, Codable {
    /// The day.
    package var day: Day
    /// The minute of the day at which it begins.
    package var startMinute: Int

    /// A time on that day.
    package init(day: Day, startMinute: Int) {
      self.day = day
      self.startMinute = startMinute
    }

    /// `2026-12-04 09:00`, under which it is chosen.
    package var name: String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(day) \(two(startMinute / 60)):\(two(startMinute % 60))"
    }
  }

  /// A capacity of these.
  package init(
    minutesPerWeek: Int? = nil, stock: [Stock] = [], slots: [Time] = [], counted: Instant = Instant(milliseconds: 0)
  ) {
    self.minutesPerWeek = minutesPerWeek
    self.stock = stock
    self.slots = slots
    self.counted = counted
  }

  /// Whether there is anything to keep to.
  package var isEmpty: Bool { minutesPerWeek == nil && stock.isEmpty && slots.isEmpty }

  /// The most things in stock, and the most times.
  package static let most = 200
}

/// What keeping a promise takes of a rep's capacity.
package struct Takes: Hashable, Sendable, Codable {
  /// Minutes of her week.
  package var minutes: Int
  /// Things from stock, by name.
  package var items: [String: Int]
  /// The time it is given, by name; `nil` where it is any time of its day.
  package var slot: String?

  /// So much.
  package init(minutes: Int = 0, items: [String: Int] = [:], slot: String? = nil) {
    self.minutes = minutes
    self.items = items
    self.slot = slot
  }

  /// Whether it takes nothing.
  package var isNothing: Bool { minutes == 0 && items.isEmpty && slot == nil }
}

/// Why a promise is beyond what a rep can do, and when she could.
package struct NoRoom: Hashable, Sendable {
  /// One thing there is too little of.
  package enum Short: Hashable, Sendable {
    /// So many minutes of the week are free, and it takes so many.
    case minutes(free: Int, needed: Int)
    /// So many of a thing are free by then, and it takes so many.
    case items(String, free: Int, needed: Int)
    /// The time is promised to somebody else.
    case taken
  }

  /// What is short.
  package let short: [Short]
  /// The next day on which all of it would fit; `nil` where none is known.
  package let nextDay: Day?
  /// The time on that day, where it is given one.
  package let nextTime: String?
}

extension RepCapacity {
  /// Whether something fits beside what is promised already; `nil` where it does.
  ///
  /// - Parameter others: what takes of the capacity already.
  func shortage(of takes: Takes, on day: Day, beside others: [KeptWord]) throws -> NoRoom? {
    func commitment(_ id: String, _ takes: Takes, _ day: Day) -> Commitment {
      let known = takes.slot.flatMap { name in slots.contains { $0.name == name } ? name : nil }
      let items = takes.items.filter { name, _ in stock.contains { $0.name == name } }
      return Commitment(
        id: ID(id), time: known.map { .slot(ID($0)) } ?? .day(day), minutes: takes.minutes,
        items: Dictionary(uniqueKeysWithValues: items.map { (ID($0.key), $0.value) }))
    }
    let capacity = Capacity(
      minutesPerWeek: minutesPerWeek ?? Capacity.minutesInAWeek,
      slots: slots.map { Slot(id: ID($0.name), day: $0.day, startMinute: $0.startMinute) },
      stock: stock.map { item in
        StockItem(
          id: ID(item.name), onHand: item.onHand,
          deliveries: item.coming.map { StockItem.Delivery(day: $0.day, count: $0.count) })
      })
    let existing = others.compactMap { word -> Commitment? in
      guard var taken = word.takes else { return nil }
      // What was done before the stock was counted is not in it any more.
      if let done = word.done, done < counted { taken.items = [:] }
      return commitment(word.id.text, taken, word.due)
    }
    switch try capacity.answer(to: commitment("new", takes, day), existing: existing) {
    case .accepted: return nil
    case .refused(let short, let next):
      let time = next.flatMap { next -> Time? in
        if case .slot(let id) = next { return slots.first { $0.name == id.text } }
        return nil
      }
      var nextDay = time?.day
      if case .day(let day)? = next { nextDay = day }
      return NoRoom(short: short.map(NoRoom.Short.init), nextDay: nextDay, nextTime: time?.name)
    }
  }
}

extension NoRoom.Short {
  fileprivate init(_ shortfall: Shortfall) {
    switch shortfall {
    case .minutes(_, let free, let needed): self = .minutes(free: free, needed: needed)
    case .items(let item, let free, let needed): self = .items(item.text, free: free, needed: needed)
    case .slotTaken: self = .taken
    }
  }
}

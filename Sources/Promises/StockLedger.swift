import Money

/// How many of an item can still be promised from each day on.
///
/// What is promised for a day must not be missing on any later day, so it is the least that is left from that day on.
struct StockLedger {
  private let onHand: Int
  /// Days on which the stock changes, in rising order.
  private var days: [Day] = []
  /// What is left at the end of each of those days.
  private var left: [Int] = []
  /// The least that is left on that day and after it.
  private var leastFrom: [Int] = []

  /// The ledger of an item from which this was promised; all numbers within `Capacity`'s limits.
  init(of item: StockItem, taken: [(day: Day, count: Int)]) {
    onHand = item.onHand
    var changes: [Day: Int] = [:]
    for delivery in item.deliveries { changes[delivery.day, default: 0] += delivery.count }
    for promise in taken { changes[promise.day, default: 0] -= promise.count }
    var running = onHand
    for (day, change) in changes.sorted(by: { $0.key < $1.key }) {
      running += change
      days.append(day)
      left.append(running)
    }
    var least = Int.max
    leastFrom = left.reversed().map { value in
      least = min(least, value)
      return least
    }.reversed()
  }

  /// How many can be promised for that day; below 0 where too many already are.
  func free(from day: Day) -> Int {
    let after = days.partitioningIndex { $0 > day }
    let now = after == 0 ? onHand : left[after - 1]
    return after < days.count ? min(now, leastFrom[after]) : now
  }
}

extension Array {
  /// The first index whose element fulfils the condition, where none before does and all after do.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

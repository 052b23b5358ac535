import Money

/// Goes through a capacity and commitments and writes down everything that is wrong.
struct CapacityCheck {
  typealias Fault = CapacityRefusal.Fault

  private var faults: [Fault] = []
  private let slotIDs: Set<ID<Slot>>
  private let itemIDs: Set<ID<StockItem>>

  /// Everything wrong with what was given.
  static func faults(in capacity: Capacity, proposed: Commitment, existing: [Commitment]) -> [Fault] {
    var check = CapacityCheck(capacity)
    check.minutes(capacity.minutesPerWeek, of: "week")
    if check.size(capacity.slots.count, of: "slots") { check.slots(capacity.slots) }
    if check.size(capacity.stock.count, of: "stock") { check.stock(capacity.stock) }
    if check.size(existing.count, of: "commitments") {
      check.duplicates(existing.map(\.id) + [proposed.id], Fault.duplicateCommitment)
      for commitment in existing { check.commitment(commitment) }
    }
    check.commitment(proposed)
    return check.faults
  }

  private init(_ capacity: Capacity) {
    slotIDs = Set(capacity.slots.map(\.id))
    itemIDs = Set(capacity.stock.map(\.id))
  }

  private mutating func size(_ count: Int, limit: Int = Capacity.mostEntries, of what: String) -> Bool {
    if count > limit { faults.append(.tooMany(what, count: count, limit: limit)) }
    return count <= limit
  }

  private mutating func minutes(_ minutes: Int, of what: String) {
    if !(0...Capacity.minutesInAWeek).contains(minutes) { faults.append(.minutesOutOfRange(what, minutes)) }
  }

  private mutating func count(_ count: Int, of item: ID<StockItem>, atLeast least: Int) {
    if !(least...Capacity.mostItems).contains(count) { faults.append(.countOutOfRange(item, count)) }
  }

  private mutating func day(_ day: Day, of what: String) {
    if !day.isOnCalendar { faults.append(.offTheCalendar(what, dayNumber: day.number)) }
  }

  private mutating func duplicates<Kind>(_ ids: [ID<Kind>], _ fault: (ID<Kind>) -> Fault) {
    var seen: Set<ID<Kind>> = []
    var named: Set<ID<Kind>> = []
    for id in ids where !seen.insert(id).inserted && named.insert(id).inserted { faults.append(fault(id)) }
  }

  private mutating func slots(_ slots: [Slot]) {
    duplicates(slots.map(\.id), Fault.duplicateSlot)
    for slot in slots {
      day(slot.day, of: slot.id.text)
      if !(0..<1440).contains(slot.startMinute) {
        faults.append(.startOutOfRange(slot.id, minute: slot.startMinute))
      }
    }
  }

  private mutating func stock(_ stock: [StockItem]) {
    duplicates(stock.map(\.id), Fault.duplicateItem)
    for item in stock {
      count(item.onHand, of: item.id, atLeast: 0)
      guard size(item.deliveries.count, limit: Capacity.mostDeliveries, of: item.id.text) else { continue }
      for delivery in item.deliveries {
        day(delivery.day, of: item.id.text)
        count(delivery.count, of: item.id, atLeast: 0)
      }
    }
  }

  private mutating func commitment(_ commitment: Commitment) {
    switch commitment.time {
    case .day(let day): self.day(day, of: commitment.id.text)
    case .slot(let slot): if !slotIDs.contains(slot) { faults.append(.unknownSlot(commitment.id)) }
    }
    minutes(commitment.minutes, of: commitment.id.text)
    guard size(commitment.items.count, limit: Capacity.mostKinds, of: commitment.id.text) else { return }
    for (item, count) in commitment.items.sorted(by: { $0.key < $1.key }) {
      if !itemIDs.contains(item) { faults.append(.unknownItem(item, in: commitment.id)) }
      self.count(count, of: item, atLeast: 1)
    }
  }
}

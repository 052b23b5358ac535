public import Money

/// What was asked of a capacity made no sense; nothing was decided.
public struct CapacityRefusal: Error, Hashable, Sendable {
  /// One thing that is wrong.
  public enum Fault: Hashable, Sendable {
    /// A list is too long; its entries were not looked at.
    case tooMany(String, count: Int, limit: Int)

    /// The working time of a week, or that of a commitment, is not 0 to `Capacity.minutesInAWeek`.
    case minutesOutOfRange(String, Int)

    /// A number of items is not within its range.
    case countOutOfRange(ID<StockItem>, Int)

    /// A slot begins outside its day.
    case startOutOfRange(ID<Slot>, minute: Int)

    /// A day is outside the years 1 to 9999; what it belongs to.
    case offTheCalendar(String, dayNumber: Int)

    /// Two slots have this name.
    case duplicateSlot(ID<Slot>)

    /// Two items of stock have this name.
    case duplicateItem(ID<StockItem>)

    /// Two commitments have this name, the proposed one included.
    case duplicateCommitment(ID<Commitment>)

    /// The commitment names a slot that there is not.
    case unknownSlot(ID<Commitment>)

    /// The commitment takes an item that is not stocked.
    case unknownItem(ID<StockItem>, in: ID<Commitment>)
  }

  /// Everything that is wrong, at least one.
  public let faults: [Fault]
}

extension CapacityRefusal: CustomStringConvertible {
  /// The faults, one a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension CapacityRefusal.Fault: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .tooMany(let what, let count, let limit):
      "\(what): there are \(count), the most is \(limit)."
    case .minutesOutOfRange(let what, let minutes):
      "\(what): \(minutes) minutes cannot be. Write 0 to \(Capacity.minutesInAWeek)."
    case .countOutOfRange(let item, let count):
      "\(item): \(count) cannot be. Write a number up to \(Capacity.mostItems); a commitment takes 1 or more."
    case .startOutOfRange(let slot, let minute):
      "\(slot): minute \(minute) is not in a day. Write 0 to 1439."
    case .offTheCalendar(let what, let number):
      "\(what): day number \(number) is outside the years 1 to 9999."
    case .duplicateSlot(let slot):
      "Two slots have the name \(slot). Give each its own."
    case .duplicateItem(let item):
      "Two items have the name \(item). Give each its own."
    case .duplicateCommitment(let id):
      "Two commitments have the name \(id). To move one, leave the old one out."
    case .unknownSlot(let id):
      "\(id): there is no such slot. Choose one that is listed."
    case .unknownItem(let item, let id):
      "\(id): \(item) is not in stock. Add it to the stock with how many there are."
    }
  }
}

/// What a rep can deliver: working time in a week, stock, and slots that take one job each.
///
/// It is asked before a promise is made, so that nothing is promised that cannot be kept.
public struct Capacity: Hashable, Sendable {
  /// The minutes in a week, the most that can be worked in one.
  public static let minutesInAWeek = 10_080

  /// The most of an item in stock, in a delivery or in a commitment.
  public static let mostItems = 1_000_000

  /// The most slots, items of stock, or commitments.
  public static let mostEntries = 10_000

  /// The most deliveries of one item.
  public static let mostDeliveries = 1000

  /// The most kinds of item in one commitment.
  public static let mostKinds = 100

  /// Working time in each week, Monday to Sunday, in minutes, 0 to `minutesInAWeek`.
  public let minutesPerWeek: Int

  /// The slots, in any order, those that are taken included.
  public let slots: [Slot]

  /// The stock.
  public let stock: [StockItem]

  /// A capacity; what is wrong with it is said when it is asked.
  public init(minutesPerWeek: Int, slots: [Slot] = [], stock: [StockItem] = []) {
    self.minutesPerWeek = minutesPerWeek
    self.slots = slots
    self.stock = stock
  }

  /// Whether one more commitment can be kept beside those already made.
  ///
  /// A commitment to be moved is left out of `existing`. Stock promised for a later day is not given away before it.
  /// - Throws: `CapacityRefusal` with everything that is wrong with what was given.
  public func answer(
    to proposed: Commitment, existing: [Commitment]
  ) throws(CapacityRefusal) -> CapacityAnswer {
    let faults = CapacityCheck.faults(in: self, proposed: proposed, existing: existing)
    guard faults.isEmpty else { throw CapacityRefusal(faults: faults) }
    let book = CapacityBook(capacity: self, existing: existing, for: proposed)
    guard let day = book.day(of: proposed.time) else {
      throw CapacityRefusal(faults: [.unknownSlot(proposed.id)])
    }
    let short = book.shortfalls(at: proposed.time, on: day)
    if short.isEmpty { return .accepted(book.room(on: day)) }
    return .refused(short, nextFree: book.nextFree(from: day))
  }
}

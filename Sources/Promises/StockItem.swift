public import Money

/// Something that is handed over or built in, how many there are, and when more come.
public struct StockItem: Hashable, Sendable {
  /// More of it, on a day.
  public struct Delivery: Hashable, Sendable {
    /// The day from which they can be used.
    public let day: Day

    /// How many, 0 or more.
    public let count: Int

    /// That many on that day.
    public init(day: Day, count: Int) {
      self.day = day
      self.count = count
    }
  }

  /// Its name.
  public let id: ID<StockItem>

  /// How many there are before all commitments and deliveries that are given, 0 or more.
  public let onHand: Int

  /// When more come, in any order.
  public let deliveries: [Delivery]

  /// An item of stock.
  public init(id: ID<StockItem>, onHand: Int, deliveries: [Delivery] = []) {
    self.id = id
    self.onHand = onHand
    self.deliveries = deliveries
  }
}

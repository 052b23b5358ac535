public import Money

/// Work that was promised, or is about to be: when, how long, and what it takes from stock.
public struct Commitment: Hashable, Sendable {
  /// When work is to be done.
  public enum Time: Hashable, Sendable {
    /// Some time on that day.
    case day(Day)

    /// In that slot, which nobody else can have then.
    case slot(ID<Slot>)
  }

  /// Its name.
  public let id: ID<Commitment>

  /// When it is to be done.
  public let time: Time

  /// How many minutes of the rep's week it takes, 0 or more.
  public let minutes: Int

  /// How many of each item it takes from stock, 1 or more each.
  public let items: [ID<StockItem>: Int]

  /// A commitment; `Capacity` says what is wrong with it, if anything is.
  public init(id: ID<Commitment>, time: Time, minutes: Int = 0, items: [ID<StockItem>: Int] = [:]) {
    self.id = id
    self.time = time
    self.minutes = minutes
    self.items = items
  }
}

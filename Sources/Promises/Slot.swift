public import Money

/// A time that can be given to one job only, such as Tuesday from nine.
public struct Slot: Hashable, Sendable {
  /// Its name.
  public let id: ID<Slot>

  /// Its day.
  public let day: Day

  /// The minute of the day at which it begins, 0 to 1439.
  public let startMinute: Int

  /// A slot.
  public init(id: ID<Slot>, day: Day, startMinute: Int) {
    self.id = id
    self.day = day
    self.startMinute = startMinute
  }
}

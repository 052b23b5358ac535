public import Money

/// Whether a commitment can be made.
public enum CapacityAnswer: Hashable, Sendable {
  /// It can be kept; so much is left once it is made.
  case accepted(CapacityRoom)

  /// It cannot: what is short, and the next time at which all of it would fit, `nil` if no such time is known.
  case refused([Shortfall], nextFree: Commitment.Time?)
}

/// What is left of a capacity once a commitment is made.
public struct CapacityRoom: Hashable, Sendable {
  /// The Monday of the week it falls in.
  public let week: Day

  /// Minutes of that week still free.
  public let minutesLeft: Int

  /// How many of each item it takes can still be promised for its day or later.
  public let itemsLeft: [ID<StockItem>: Int]
}

/// One thing that there is too little of.
public enum Shortfall: Hashable, Sendable {
  /// The week beginning that Monday has fewer minutes free than the work takes.
  case minutes(week: Day, free: Int, needed: Int)

  /// Fewer of the item are free on the day than the work takes.
  case items(ID<StockItem>, free: Int, needed: Int)

  /// The slot is given to that commitment.
  case slotTaken(ID<Slot>, by: ID<Commitment>)
}

extension Shortfall: CustomStringConvertible {
  /// What is short, for a person.
  public var description: String {
    switch self {
    case .minutes(let week, let free, let needed):
      "The week of \(week) has \(Shortfall.time(free)) free, this takes \(Shortfall.time(needed))."
    case .items(let item, let free, let needed):
      "\(item): \(free) free by then, this takes \(needed)."
    case .slotTaken(let slot, let commitment):
      "\(slot) is promised already, for \(commitment)."
    }
  }

  private static func time(_ minutes: Int) -> String {
    minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }
}

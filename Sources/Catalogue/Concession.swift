public import Money

/// Something that two may settle in more than one way before they agree: the price, the day of the work, half a year of
/// support. The first level is how it is offered today.
///
/// What a level costs the rep is not part of it. It lies in her drawer, like what an offer earns her.
public struct Concession: Hashable, Sendable, Codable {
  /// Its name in the catalogue.
  public let id: ID<Concession>
  /// What is settled, for people.
  public let name: String
  /// The ways to settle it; today's first.
  public let levels: [Level]

  /// A concession with these levels.
  public init(id: ID<Concession>, name: String, levels: [Level]) {
    self.id = id
    self.name = name
    self.levels = levels
  }

  /// Whether it is the price that is settled: then its levels are cuts.
  public var isPrice: Bool { levels.contains { $0.cut != nil } }

  /// A way to settle it.
  public struct Level: Hashable, Sendable, Codable {
    /// Its name within the concession.
    public let id: ID<Level>
    /// What it is, for people; empty for a cut of the price, which says itself.
    public let name: String
    /// The share of the price it takes off, 0...1; `nil` where the price is not what is settled.
    public let cut: Double?
    /// What it is usually worth to a customer against today's, in currency units: an assumption, to start from.
    public let worth: Double
    /// What somebody undertakes where it is agreed.
    public let undertakings: [Undertaking]

    /// A level of these.
    public init(
      id: ID<Level>, name: String, cut: Double? = nil, worth: Double = 0, undertakings: [Undertaking] = []
    ) {
      self.id = id
      self.name = name
      self.cut = cut
      self.worth = worth
      self.undertakings = undertakings
    }
  }
}

/// Something that becomes a promise by itself where what it belongs to is agreed.
public struct Undertaking: Hashable, Sendable, Codable {
  /// Whether the customer undertakes it, not the rep.
  public let isCustomers: Bool
  /// What, for people.
  public let what: String
  /// By when.
  public let due: Due
  /// Minutes of the seller's week that it takes; `nil` where they are not counted.
  public let minutes: Int?

  /// An undertaking by then.
  public init(isCustomers: Bool = false, what: String, due: Due, minutes: Int? = nil) {
    self.isCustomers = isCustomers
    self.what = what
    self.due = due
    self.minutes = minutes
  }

  /// By when something is to be done, counted from the day it is agreed.
  public enum Due: Hashable, Sendable, Codable {
    /// So many days later.
    case days(Int)
    /// So many months later.
    case months(Int)
    /// The next time that day of the year comes; days are counted in a year without a leap day, from 1.
    case dayOfYear(Int)
  }
}

public import Money

/// What a customer needs, in her words and in figures, and how the coming years may go for her.
public struct Customer: Hashable, Sendable {
  /// Her name.
  public let name: String
  /// How many months are looked at.
  public let horizonMonths: Int
  /// The calendar month (1...12) of the contract's first month.
  public let startCalendarMonth: Int
  /// What money later is worth today.
  public let discounting: Discounting
  /// What she said.
  public let words: [Evidence]
  /// What is so where she lives; a fact not named is unknown.
  public let facts: [ID<Fact>: Trait]
  /// What she needs by the month.
  public let streams: [Stream]
  /// What any offer must satisfy.
  public let musts: [Must]
  /// What she would like.
  public let wants: [Want]
  /// How the coming years may go.
  public let scenarios: [Scenario]

  /// A customer with these needs.
  public init(
    name: String, horizonMonths: Int, startCalendarMonth: Int, discounting: Discounting, words: [Evidence] = [],
    facts: [ID<Fact>: Trait] = [:], streams: [Stream] = [], musts: [Must] = [], wants: [Want] = [],
    scenarios: [Scenario]
  ) {
    self.name = name
    self.horizonMonths = horizonMonths
    self.startCalendarMonth = startCalendarMonth
    self.discounting = discounting
    self.words = words
    self.facts = facts
    self.streams = streams
    self.musts = musts
    self.wants = wants
    self.scenarios = scenarios
  }

  /// The calendar month (1...12) of a month of the contract (1 or later).
  public func calendarMonth(ofContractMonth month: Int) -> Int { (startCalendarMonth - 1 + month - 1) % 12 + 1 }
}

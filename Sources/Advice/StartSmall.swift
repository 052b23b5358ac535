public import Catalogue
public import Money
public import Needs

/// Starting with one offer and deciding at a check-in: the decisions, their worth, and when committing now is as good.
public struct StartSmallAnswer: Hashable, Sendable {
  /// What was asked.
  public let question: StartSmallQuestion
  /// The row's name, whether or not it joined the ranking.
  public let way: ID<Way>
  /// In each scenario, what one would go on with; `nil` is staying.
  public let decisions: [(scenario: ID<Scenario>, upgradeTo: ID<Offer>?)]
  /// The value on average, not netted against buying nothing.
  public let expected: Double
  /// The value of committing now to the start, and then to each alternative, not netted.
  public let commitNow: [(offer: ID<Offer>, value: Double)]
  /// Expected value less the best value of committing now.
  public let valueOfBeingAbleToWait: Double
  /// For each alternative, the likelihood of the growth scenario at which committing now is as good; `nil` never.
  public let breakEven: [(offer: ID<Offer>, probability: Double?)]
  /// The value if the check-in is forgotten and the customer is left on what she started with.
  public let expectedIfForgotten: Double
  /// What it brings in each scenario, in the order of the customer's scenarios.
  public let byScenario: [Outcome]
  /// The row for the ranking; `nil` where no scenario upgrades.
  public let row: Way?

  /// Whether two answers say the same.
  public static func == (first: Self, second: Self) -> Bool {
    first.question == second.question && first.expected == second.expected && first.row == second.row
      && first.decisions.map(\.upgradeTo) == second.decisions.map(\.upgradeTo)
      && first.commitNow.map(\.value) == second.commitNow.map(\.value)
      && first.breakEven.map(\.probability) == second.breakEven.map(\.probability)
  }

  /// Hashes what was asked and the expected value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(question)
    hasher.combine(expected)
  }
}

extension ID where Kind == Way {
  /// The name of starting with an offer and looking again: `basic>check-in@6`.
  public init(startingWith offer: ID<Offer>, checkInMonth: Int) { self.init("\(offer)>check-in@\(checkInMonth)") }
}

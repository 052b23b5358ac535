public import Catalogue
public import Money
public import Needs

/// What advice is asked about: a customer's needs, what can be had, and how close two answers must be to count as one.
///
/// There is no place in it for what the rep earns. Whoever builds one has checked that the horizon is at least a month,
/// that each scenario's phases rise from month 1 with twelve figures a stream, and that names are not given twice.
public struct AdviceQuestion: Hashable, Sendable {
  /// For one stream so many supplements may be there to reserve, and so many on call; more would take too long.
  public static let mostSupplementsPerStream = 8

  /// Whose needs they are.
  public var customer: Customer
  /// What can be had.
  public var catalogue: OfferCatalogue
  /// Ways worth within this much of the best are as good as the best, in currency units.
  public var tieBand: Double
  /// Ways of starting small and looking again that are to be weighed.
  public var startSmall: [StartSmallQuestion]

  /// A question with these parts.
  public init(
    customer: Customer, catalogue: OfferCatalogue, tieBand: Double, startSmall: [StartSmallQuestion] = []
  ) {
    self.customer = customer
    self.catalogue = catalogue
    self.tieBand = tieBand
    self.startSmall = startSmall
  }
}

/// Starting with one offer and deciding at a check-in whether to grow.
public struct StartSmallQuestion: Hashable, Sendable {
  /// What to start with.
  public let start: ID<Offer>
  /// At the end of this month of the contract it is known how things go.
  public let checkInMonth: Int
  /// What one could commit to at once instead.
  public let alternatives: [ID<Offer>]
  /// The scenario whose likelihood decides; `nil` where none is named, and then no break-even is worked out.
  public let growthScenario: ID<Scenario>?

  /// Starting small that way.
  public init(start: ID<Offer>, checkInMonth: Int, alternatives: [ID<Offer>], growthScenario: ID<Scenario>?) {
    self.start = start
    self.checkInMonth = checkInMonth
    self.alternatives = alternatives
    self.growthScenario = growthScenario
  }
}

public import Catalogue
public import Money
import Needs

/// One row of the ranking: a way to go, and what it brings the customer.
public struct Way: Hashable, Sendable {
  /// Its name: `plus`, `model-a-3.5+portable-rental[7,8]`, `basic>check-in@6`.
  public let id: ID<Way>
  /// What the customer would do.
  public let kind: Kind
  /// The offer it is, or starts with.
  public let offer: ID<Offer>
  /// Who supplies that offer.
  public let source: Source
  /// What it brings in each scenario, in the order of the customer's scenarios.
  public let byScenario: [Outcome]
  /// What it brings on average.
  public let average: Outcome
  /// The average value less that of the best way of buying nothing.
  public internal(set) var betterThanNothing: Double
  /// The limitations that can bite in this customer's circumstances, in the offer's order.
  public let limitationsToState: [ID<Limitation>]

  /// What the customer would do.
  public enum Kind: Hashable, Sendable {
    /// Take the offer as it is.
    case plain
    /// Take the offer with help over its peaks.
    case plan(Plan)
    /// Start with the offer and decide at the end of that month.
    case startSmall(checkInMonth: Int)
  }

  init(
    id: ID<Way>, kind: Kind, offer: ID<Offer>, source: Source, byScenario: [Outcome], weights: [Double],
    limitationsToState: [ID<Limitation>]
  ) {
    self.id = id
    self.kind = kind
    self.offer = offer
    self.source = source
    self.byScenario = byScenario
    self.average = Outcome.average(byScenario, weights: weights)
    self.betterThanNothing = 0
    self.limitationsToState = limitationsToState
  }
}

extension ID where Kind == Way {
  /// The name of the row that stands for an offer as it is.
  public init(plain offer: ID<Offer>) { self.init(offer.text) }
}

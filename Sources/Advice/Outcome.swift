/// What a way to go brings over the horizon, discounted to today, in currency units.
public struct Outcome: Hashable, Sendable {
  /// What the wants it meets are worth to the customer.
  public var wants: Double
  /// Everything she pays.
  public var cost: Double
  /// What going short costs her, beside what she pays.
  public var shortfall: Double

  /// An outcome of these parts.
  public init(wants: Double = 0, cost: Double = 0, shortfall: Double = 0) {
    self.wants = wants
    self.cost = cost
    self.shortfall = shortfall
  }

  /// Worth of wants less total cost less the cost of going short.
  public var value: Double { wants - cost - shortfall }

  static func + (first: Outcome, second: Outcome) -> Outcome {
    Outcome(
      wants: first.wants + second.wants, cost: first.cost + second.cost, shortfall: first.shortfall + second.shortfall)
  }

  static func * (weight: Double, outcome: Outcome) -> Outcome {
    Outcome(wants: weight * outcome.wants, cost: weight * outcome.cost, shortfall: weight * outcome.shortfall)
  }

  /// The average over scenarios, each counted with its weight.
  static func average(_ outcomes: [Outcome], weights: [Double]) -> Outcome {
    zip(weights, outcomes).reduce(Outcome()) { $0 + $1.0 * $1.1 }
  }
}

public import Money

/// All price parts of an offer.
public struct Prices: Hashable, Sendable, Codable {
  /// Paid once, at the start, in currency units.
  public let upfront: Figure
  /// What is due by the month, in order of month; before the first entry nothing is due.
  public let schedule: [PriceStep]

  /// Prices of these parts.
  public init(upfront: Figure = Figure(0), schedule: [PriceStep] = []) {
    self.upfront = upfront
    self.schedule = schedule
  }
}

/// What an offer costs a month, from one month of the contract until the next step.
public struct PriceStep: Hashable, Sendable, Codable {
  /// The first month of the contract it holds for, 1 or later.
  public let fromMonth: Int
  /// The fixed part of a month, in currency units.
  public let monthly: Figure
  /// The price of each served unit of a stream, in currency units; a stream not named costs nothing by the unit.
  public let unit: [ID<DemandStream>: Figure]

  /// A step from that month on.
  public init(fromMonth: Int, monthly: Figure = Figure(0), unit: [ID<DemandStream>: Figure] = [:]) {
    self.fromMonth = fromMonth
    self.monthly = monthly
    self.unit = unit
  }
}

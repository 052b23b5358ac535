public import Catalogue
public import Money
import Needs

/// How far an offer alone covers a stream over a year, in each scenario's last phase.
public struct Coverage: Hashable, Sendable {
  /// The offer.
  public let offer: ID<Offer>
  /// The stream.
  public let stream: ID<DemandStream>
  /// What the offer covers in a month.
  public let capacity: Double
  /// The calendar months in which it may fall short, January first.
  public let monthsAtRisk: [MonthAtRisk]
  /// The expected shortfall of a year.
  public let expectedUnitsShortPerYear: Double
  /// One less expected shortfall over expected demand, 0 to 1.
  public let fillRate: Double
  /// The largest shortfall of a single month in any scenario that has a likelihood.
  public let worstCaseShortfall: Double

  /// A calendar month in which an offer may fall short.
  public struct MonthAtRisk: Hashable, Sendable {
    /// 1...12.
    public let calendarMonth: Int
    /// How likely it falls short.
    public let probability: Double
    /// By how much on average, over all scenarios.
    public let expectedShortfall: Double
  }
}

extension AdviceQuestion {
  /// The coverage of own and competitors' offers, also those left out, for the streams in which they have a limit.
  public func coverage() -> [Coverage] {
    catalogue.offers.filter { $0.source == .own || $0.source == .competitor }.flatMap { offer in
      customer.streams.compactMap { stream in
        offer.capacity[stream.id].map { coverage(of: offer, stream: stream, capacity: $0.expected) }
      }
    }
  }

  private func coverage(of offer: Offer, stream: Stream, capacity: Double) -> Coverage {
    var months: [Coverage.MonthAtRisk] = []
    var expectedShort = 0.0
    var expectedDemand = 0.0
    var worst = 0.0
    for calendarMonth in 1...12 {
      var probability = 0.0
      var shortfall = 0.0
      for scenario in customer.scenarios where scenario.probability > 0 {
        let demand = scenario.phases.last?.demand[stream.id]?[calendarMonth - 1] ?? 0
        let short = max(0, demand - capacity)
        expectedDemand += scenario.probability * demand
        guard Closeness.more(short, than: 0) else { continue }
        probability += scenario.probability
        shortfall += scenario.probability * short
        worst = max(worst, short)
      }
      expectedShort += shortfall
      if probability > 0 {
        months.append(.init(calendarMonth: calendarMonth, probability: probability, expectedShortfall: shortfall))
      }
    }
    return Coverage(
      offer: offer.id, stream: stream.id, capacity: capacity, monthsAtRisk: months,
      expectedUnitsShortPerYear: expectedShort,
      fillRate: expectedDemand > 0 ? 1 - expectedShort / expectedDemand : 1, worstCaseShortfall: worst)
  }
}

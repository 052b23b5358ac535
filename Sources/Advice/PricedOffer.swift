import Catalogue
import Money
import Needs

/// An offer made ready for counting: average figures, by stream and by month of its own schedule.
struct PricedOffer {
  let offer: Offer
  let upfront: Double
  /// The schedule in order, with the average figures; `units` has one price a stream.
  let steps: [(fromMonth: Int, monthly: Double, units: [Double])]
  /// What it covers of each stream in a month; infinite where it has no limit.
  let capacity: [Double]
  /// The yearly worth of the wants it meets.
  let wantsPerYear: Double

  /// `nil` where the offer has no prices.
  init?(_ offer: Offer, customer: Customer, forecast: Forecast) {
    guard let prices = offer.prices ?? (offer.source == .none ? Prices() : nil) else { return nil }
    self.offer = offer
    upfront = prices.upfront.expected
    steps = prices.schedule.map { step in
      (step.fromMonth, step.monthly.expected, forecast.streams.map { step.unit[$0.id]?.expected ?? 0 })
    }
    capacity = forecast.streams.map { offer.capacity[$0.id]?.expected ?? .infinity }
    wantsPerYear = customer.wants.reduce(0) { $0 + $1.worthPerYear * $1.coverage(by: offer.attributes) }
  }

  /// What one scenario brings in months `first` to `last`, the schedule's month 1 being month `scheduleStart`.
  ///
  /// The upfront price is left to the caller.
  func outcome(
    _ forecast: Forecast, scenario: Int, months first: Int, _ last: Int, scheduleStart: Int = 1
  ) -> Outcome {
    guard first <= last else { return Outcome() }
    var outcome = Outcome(
      wants: wantsPerYear / 12 * (forecast.discountSum[last] - forecast.discountSum[first - 1]))
    var from = first
    var stepIndex = -1
    while from <= last {
      while stepIndex + 1 < steps.count, steps[stepIndex + 1].fromMonth + scheduleStart - 1 <= from { stepIndex += 1 }
      let nextChange = stepIndex + 1 < steps.count ? steps[stepIndex + 1].fromMonth + scheduleStart - 1 : last + 1
      let until = min(last, nextChange - 1)
      let step = stepIndex >= 0 ? steps[stepIndex] : nil
      outcome.cost += (step?.monthly ?? 0) * (forecast.discountSum[until] - forecast.discountSum[from - 1])
      for stream in forecast.streams.indices {
        let (served, short) = unitsServed(forecast, scenario: scenario, stream: stream, months: from, until)
        outcome.cost += (step?.units[stream] ?? 0) * served
        outcome.shortfall += forecast.streams[stream].unmetCostPerUnit * short
      }
      from = until + 1
    }
    return outcome
  }

  /// The price of a served unit of a stream in a month of the contract.
  func unitPrice(stream: Int, month: Int) -> Double {
    steps.last { $0.fromMonth <= month }?.units[stream] ?? 0
  }

  /// Discounted units served and short of one stream.
  private func unitsServed(
    _ forecast: Forecast, scenario: Int, stream: Int, months first: Int, _ last: Int
  ) -> (served: Double, short: Double) {
    let limit = capacity[stream]
    let demand = forecast.demand(scenario: scenario, stream: stream)
    let offset = demand.startIndex - 1
    var served = 0.0
    var short = 0.0
    for month in first...last {
      let need = demand[offset + month]
      let given = min(need, limit)
      served += forecast.discount[month] * given
      short += forecast.discount[month] * (need - given)
    }
    return (served, short)
  }
}

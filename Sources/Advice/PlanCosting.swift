import Catalogue
import Money
import Needs

/// What a given plan adds to an offer, by scenario.
struct PlanCosting {
  let priced: PricedOffer
  let supplements: [Supplement]
  let forecast: Forecast

  /// The outcome of the offer with the plan in each scenario; `plain` is that of the offer alone.
  func outcomes(of plan: Plan, plain: [Outcome]) -> [Outcome] {
    plain.indices.map { scenario in
      var outcome = plain[scenario]
      outcome.cost += retainers(plan)
      for rental in plan.rentals {
        guard case .prebook(let fee, _) = supplement(rental.supplement)?.terms else { continue }
        outcome.cost += fee * discountedMonths(rental.months)
      }
      for stream in forecast.streams.indices { help(plan, stream: stream, scenario: scenario, into: &outcome) }
      return outcome
    }
  }

  private func help(_ plan: Plan, stream: Int, scenario: Int, into outcome: inout Outcome) {
    let id = forecast.streams[stream].id
    var reservedByMonth = [Double](repeating: 0, count: 13)
    for rental in plan.rentals {
      guard let supplement = supplement(rental.supplement), supplement.stream == id else { continue }
      for month in rental.months { reservedByMonth[month] += supplement.addsCapacity }
    }
    let standbys = plan.standbys.compactMap(supplement).filter { $0.stream == id }.compactMap(PeakHelp.Standby.init)
    let unmet = forecast.streams[stream].unmetCostPerUnit
    for month in 1...forecast.horizon {
      let short = forecast.demand(scenario: scenario, stream: stream, month: month) - priced.capacity[stream]
      guard short > 0 else { continue }
      let price = priced.unitPrice(stream: stream, month: month)
      let result = PeakHelp.month(
        short: short, reserved: reservedByMonth[forecast.calendarMonth(month)], standbys: standbys,
        gainPerUnit: unmet - price)
      outcome.cost += forecast.discount[month] * (price * result.extraServed + result.fees)
      outcome.shortfall -= forecast.discount[month] * unmet * result.extraServed
    }
  }

  /// The sum of the discount factors of all months of the horizon that fall in these calendar months.
  func discountedMonths(_ calendarMonths: [Int]) -> Double {
    (1...forecast.horizon).reduce(0) {
      calendarMonths.contains(forecast.calendarMonth($1)) ? $0 + forecast.discount[$1] : $0
    }
  }

  /// What the teams on call cost whether called or not: a full year's retainer at the start of each begun year.
  func retainers(_ plan: Plan) -> Double {
    let perYear = plan.standbys.compactMap(supplement).reduce(0.0) { sum, standby in
      guard case .standby(let retainer, _) = standby.terms else { return sum }
      return sum + retainer
    }
    return perYear * stride(from: 0, to: forecast.horizon, by: 12).reduce(0) { $0 + forecast.discount[$1] }
  }

  private func supplement(_ id: ID<Supplement>) -> Supplement? { supplements.first { $0.id == id } }
}

extension PeakHelp.Standby {
  /// `nil` for a supplement that is reserved and not called.
  init?(_ supplement: Supplement) {
    guard case .standby(_, let fee) = supplement.terms else { return nil }
    self.init(addsCapacity: supplement.addsCapacity, feePerMonthUsed: fee)
  }
}

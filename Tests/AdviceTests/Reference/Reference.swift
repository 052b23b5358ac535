import Advice
import Catalogue
import Foundation
import Money
import Needs

/// The rules worked out in the plainest way there is, month by month and with nothing kept from one sum to the next.
struct Reference {
  let question: AdviceQuestion
  var customer: Customer { question.customer }
  var horizon: Int { customer.horizonMonths }

  struct Parts {
    var wants = 0.0
    var cost = 0.0
    var shortfall = 0.0
    /// Not discounted.
    var paid = 0.0
    var value: Double { wants - cost - shortfall }
  }

  func factor(_ month: Int) -> Double { pow(1 + customer.discounting.annualRate, -Double(month) / 12) }

  func calendar(_ month: Int) -> Int { (customer.startCalendarMonth + month - 2) % 12 + 1 }

  func demand(_ scenario: Scenario, _ stream: ID<DemandStream>, _ month: Int) -> Double {
    var phase: Phase?
    for candidate in scenario.phases where candidate.fromMonth <= month { phase = candidate }
    return phase?.demand[stream]?[calendar(month) - 1] ?? 0
  }

  func figure(_ figure: Figure) -> Double { (figure.low + figure.mode + figure.high) / 3 }

  func wants(_ offer: Offer) -> Double {
    var worth = 0.0
    for want in customer.wants {
      guard let value = offer.attributes[want.attribute]?.figure.map(figure) else { continue }
      worth += want.worthPerYear * Swift.min(1, Swift.max(0, (value - want.from) / (want.to - want.from)))
    }
    return worth
  }

  func step(_ offer: Offer, _ monthOfSchedule: Int) -> PriceStep? {
    offer.prices?.schedule.filter { $0.fromMonth <= monthOfSchedule }.max { $0.fromMonth < $1.fromMonth }
  }

  /// One scenario of an offer over some months, with a plan if there is one; the upfront price is left out.
  func months(
    _ offer: Offer, _ scenario: Scenario, _ first: Int, _ last: Int, counting start: Int = 1,
    plan: (rentals: [(Supplement, [Int])], standbys: [Supplement]) = ([], [])
  ) -> Parts {
    var parts = Parts()
    guard first <= last else { return parts }
    for month in first...last {
      let today = factor(month)
      parts.wants += wants(offer) / 12 * today
      let prices = step(offer, month - start + 1)
      var paid = prices.map { figure($0.monthly) } ?? 0
      var short = 0.0
      for (supplement, chosen) in plan.rentals where chosen.contains(calendar(month)) {
        if case .prebook(let fee, _) = supplement.terms { paid += fee }
      }
      for stream in customer.streams {
        let need = demand(scenario, stream.id, month)
        let price = prices?.unit[stream.id].map(figure) ?? 0
        var limit = offer.capacity[stream.id].map(figure) ?? .infinity
        for (supplement, chosen) in plan.rentals where supplement.stream == stream.id {
          if chosen.contains(calendar(month)) { limit += supplement.addsCapacity }
        }
        var served = Swift.min(need, limit)
        let call = bestCall(
          plan.standbys.filter { $0.stream == stream.id }, short: need - served, gain: stream.unmetCostPerUnit - price)
        served += call.covered
        paid += call.fees + price * served
        short += stream.unmetCostPerUnit * (need - served)
      }
      parts.cost += today * paid
      parts.paid += paid
      parts.shortfall += today * short
    }
    if first == 1 {
      for year in stride(from: 0, to: last, by: 12) {
        for standby in plan.standbys {
          guard case .standby(let retainer, _) = standby.terms else { continue }
          parts.cost += retainer * factor(year)
          parts.paid += retainer
        }
      }
    }
    return parts
  }

  private func bestCall(_ standbys: [Supplement], short: Double, gain: Double) -> (covered: Double, fees: Double) {
    var best = (gain: 0.0, covered: 0.0, fees: 0.0)
    for subset in standbys.subsets where short > 0 {
      let covered = Swift.min(short, subset.reduce(0) { $0 + $1.addsCapacity })
      let fees = subset.reduce(0.0) { sum, item in
        if case .standby(_, let fee) = item.terms { sum + fee } else { sum }
      }
      if covered * gain - fees > best.gain + 1e-9 { best = (covered * gain - fees, covered, fees) }
    }
    return (best.covered, best.fees)
  }

  func plain(_ offer: Offer, _ scenario: Scenario) -> Parts {
    var parts = months(offer, scenario, 1, horizon)
    parts.cost += figure(offer.prices?.upfront ?? Figure(0))
    parts.paid += figure(offer.prices?.upfront ?? Figure(0))
    return parts
  }

  func average(_ parts: (Scenario) -> Parts) -> Parts {
    customer.scenarios.reduce(into: Parts()) { sum, scenario in
      let one = parts(scenario)
      sum.wants += scenario.probability * one.wants
      sum.cost += scenario.probability * one.cost
      sum.shortfall += scenario.probability * one.shortfall
      sum.paid += scenario.probability * one.paid
    }
  }
}

extension Array {
  /// All its subsets, the empty one first.
  var subsets: [[Element]] {
    (0..<(1 << count)).map { bits in enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element) }
  }
}

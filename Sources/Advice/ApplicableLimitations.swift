import Catalogue
import Money
import Needs

/// Which limitations of an offer can bite in the customer's circumstances.
///
/// A limitation without a condition always does; one whose fact is unknown is stated too, because it may.
struct ApplicableLimitations {
  let customer: Customer
  let forecast: Forecast

  func of(_ offer: Offer) -> [ID<Limitation>] {
    offer.limitations.filter { applies($0, to: offer) }.map(\.id)
  }

  private func applies(_ limitation: Limitation, to offer: Offer) -> Bool {
    switch limitation.condition {
    case nil:
      return true
    case .fact(let fact, let comparison, let value):
      guard let known = customer.facts[fact] else { return true }
      return comparison.canHold(known, value)
    case .peakDemandOverCapacity(let stream):
      guard let index = forecast.streamIndex[stream], let capacity = offer.capacity[stream]?.expected else {
        return false
      }
      return forecast.probabilities.indices.contains { scenario in
        forecast.probabilities[scenario] > 0
          && forecast.demand(scenario: scenario, stream: index).contains { Closeness.more($0, than: capacity) }
      }
    }
  }
}

import Catalogue
import Money
import Needs

/// The customer's coming months laid flat: demand by scenario, stream and month, and what each month is worth today.
///
/// Months are those of the contract, 1 to `horizon`; index 0 of `discount` is today.
struct Forecast {
  let horizon: Int
  let startCalendarMonth: Int
  let streams: [Stream]
  let streamIndex: [ID<DemandStream>: Int]
  let probabilities: [Double]
  let discount: [Double]
  /// `discountSum[m]` is the sum of the factors of months 1 to m.
  let discountSum: [Double]
  private let demandFlat: [Double]

  init(_ customer: Customer) {
    horizon = customer.horizonMonths
    startCalendarMonth = customer.startCalendarMonth
    streams = customer.streams
    streamIndex = Dictionary(customer.streams.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    probabilities = customer.scenarios.map(\.probability)
    discount = customer.discounting.factors(through: customer.horizonMonths)
    var sums = [0.0]
    for month in 1...max(1, horizon) { sums.append(sums[month - 1] + discount[min(month, discount.count - 1)]) }
    discountSum = sums
    demandFlat = Forecast.flatten(customer)
  }

  var scenarioCount: Int { probabilities.count }

  /// The calendar month (1...12) of a month of the contract.
  func calendarMonth(_ month: Int) -> Int { (startCalendarMonth - 1 + month - 1) % 12 + 1 }

  /// What is needed of a stream in a month of the contract.
  func demand(scenario: Int, stream: Int, month: Int) -> Double {
    demandFlat[(scenario * streams.count + stream) * horizon + month - 1]
  }

  /// The demand of one stream over all months in one scenario; element 0 is month 1.
  func demand(scenario: Int, stream: Int) -> ArraySlice<Double> {
    let start = (scenario * streams.count + stream) * horizon
    return demandFlat[start..<start + horizon]
  }

  private static func flatten(_ customer: Customer) -> [Double] {
    let horizon = customer.horizonMonths
    var flat: [Double] = []
    flat.reserveCapacity(customer.scenarios.count * customer.streams.count * horizon)
    for scenario in customer.scenarios {
      for stream in customer.streams {
        for (index, phase) in scenario.phases.enumerated() {
          let next = index + 1 < scenario.phases.count ? scenario.phases[index + 1].fromMonth : horizon + 1
          guard phase.fromMonth <= horizon else { break }
          let year = phase.demand[stream.id] ?? []
          for month in phase.fromMonth..<min(next, horizon + 1) {
            let calendar = customer.calendarMonth(ofContractMonth: month)
            flat.append(calendar <= year.count ? year[calendar - 1] : 0)
          }
        }
      }
    }
    return flat
  }
}

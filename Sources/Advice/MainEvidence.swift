import Catalogue
import Money
public import Needs

extension AdviceQuestion {
  /// The first words that the weightiest need rests on; `nil` where there are no words.
  ///
  /// A want weighs what it is worth in a year, as far as the offers differ in it. A stream weighs what a year of going
  /// without costs, or what the offers' prices for it differ in a year.
  public var mainEvidence: Evidence? {
    let needs =
      customer.wants.map { (weight: weight(of: $0), evidence: $0.evidence) }
      + customer.streams.map { (weight: weight(of: $0), evidence: $0.evidence) }
    let spoken = needs.compactMap { need in
      need.evidence.lazy.compactMap { id in customer.words.first { $0.id == id } }.first.map { (need.weight, $0) }
    }
    return spoken.max { $0.0 < $1.0 }?.1 ?? customer.words.first
  }

  private func weight(of want: Want) -> Double {
    want.worthPerYear * spread(catalogue.offers.map { want.coverage(by: $0.attributes) })
  }

  private func weight(of stream: Stream) -> Double {
    let yearly = customer.scenarios.reduce(0) { sum, scenario in
      sum + scenario.probability * (scenario.phases.last?.demand[stream.id] ?? []).reduce(0, +)
    }
    let prices = catalogue.offers.compactMap { $0.prices?.schedule.last?.unit[stream.id]?.expected }
    return yearly * max(stream.unmetCostPerUnit, spread(prices))
  }

  private func spread(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }
}

import Catalogue
import Money
public import Needs

extension AdviceQuestion {
  /// The words that the weightiest need rests on: a want by what it is worth in a year, a stream by what a year of going
  /// without, or of its price in the advised way, comes to. `nil` where no need rests on words.
  public func mainEvidence(_ answer: AdviceAnswer) -> Evidence? {
    var best: (weight: Double, id: Evidence?) = (-1, nil)
    func consider(_ weight: Double, _ evidence: Evidence?) {
      if let evidence, weight > best.weight { best = (weight, evidence) }
    }
    for want in customer.wants {
      consider(want.worthPerYear, customer.words.first { word in want.evidence.contains(word.id) })
    }
    let prices = catalogue.offers.first { $0.id == answer.headline.offer }?.prices?.schedule.last?.unit ?? [:]
    for stream in customer.streams {
      let perUnit = max(stream.unmetCostPerUnit, prices[stream.id]?.expected ?? 0)
      let evidence = stream.evidence.last { id in customer.words.contains { $0.id == id } }
      let isFelt = stream.unmetCostPerUnit > 0
      let shown = isFelt ? stream.evidence.first : evidence
      consider(yearlyDemand(stream) * perUnit, customer.words.first { $0.id == shown })
    }
    return best.id ?? customer.words.first
  }

  private func yearlyDemand(_ stream: Stream) -> Double {
    customer.scenarios.reduce(0) { sum, scenario in
      sum + scenario.probability * (scenario.phases.last?.demand[stream.id] ?? []).reduce(0, +)
    }
  }
}

import Catalogue
import Desk
import Disclosure
import Money
import Needs

/// A trade with its example catalogue.
struct TradeKit {
  let trade: Trade
  /// What stands in the example catalogue, in its order, with what it earns.
  let entries: [(entry: CatalogueItem.Entry, contribution: Contribution?)]
}

/// Short ways to write what a kit holds.
enum Kit {
  /// A must that is usual.
  static func must(
    _ id: String, _ label: String, _ attribute: String, _ comparison: Comparison, _ value: Trait
  ) -> NotedMust {
    NotedMust(id: ID(id), label: label, attribute: ID(attribute), comparison: comparison, value: value, assumed: true)
  }

  /// A want that is usual, worth so much a year, from little to much.
  static func want(
    _ id: String, _ label: String, _ attribute: String, from: Double, to: Double, worth: Double,
    usually: (Double, Double)
  ) -> NotedWant {
    NotedWant(
      id: ID(id), label: label, attribute: ID(attribute), from: from, to: to, worthPerYear: worth,
      usual: Usual(low: usually.0, high: usually.1), assumed: true)
  }

  /// A stream that is usual.
  static func stream(
    _ id: String, _ label: String, unit: String, unmet: Double, usually: (Double, Double)
  ) -> NotedStream {
    NotedStream(
      id: ID(id), label: label, unit: unit, unmetCostPerUnit: unmet, usual: Usual(low: usually.0, high: usually.1),
      assumed: true)
  }

  /// A way the years may go, the same from the first month on.
  static func scenario(
    _ id: String, _ label: String, _ probability: Double, _ demand: [ID<DemandStream>: [Double]]
  ) -> NotedScenario {
    NotedScenario(id: ID(id), label: label, probability: probability, phases: [NotedPhase(demand: demand)])
  }

  /// An open question.
  static func question(_ id: String, _ text: String, _ about: [NeedKey]) -> Trade.OpenQuestion {
    Trade.OpenQuestion(id: ID(id), text: text, about: about)
  }

  /// Monthly prices from the first month on.
  static func monthly(_ fee: Double, _ unit: [ID<DemandStream>: Figure] = [:]) -> [PriceStep] {
    [PriceStep(fromMonth: 1, monthly: Figure(fee), unit: unit)]
  }

  /// A limitation that bites where a fact is so, or always.
  static func limit(_ id: String, _ text: String, _ condition: Limitation.Condition? = nil) -> Limitation {
    Limitation(id: ID(id), text: text, condition: condition)
  }

  /// A number's label.
  static func number(_ text: String, _ unit: String) -> Labels.Label { Labels.Label(text: text, unit: unit) }

  /// A label of yes or no.
  static func yesNo(_ text: String) -> Labels.Label { Labels.Label(text: text, kind: .yesNo) }
}

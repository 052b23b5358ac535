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
  /// What can be settled in more than one way, with what it costs the rep.
  var concessions: [PricedConcession] = []
}

/// A concession with what its levels cost the rep.
struct PricedConcession {
  let concession: Concession
  let costs: [ID<Concession.Level>: Double]
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

  /// Cuts of the price, in per cent.
  static func cuts(_ id: String, _ name: String, _ percents: [Double]) -> PricedConcession {
    let levels =
      [Concession.Level(id: ID(Concession.Level.uncut), name: "", cut: 0)]
      + percents.map { Concession.Level(id: ID(Plain.number($0) + "%"), name: "", cut: $0 / 100) }
    return PricedConcession(concession: Concession(id: ID(id), name: name, levels: levels), costs: [:])
  }

  /// A level of something that can be settled in more than one way: what it is worth to her, and costs the rep.
  struct Level {
    let id: String
    let name: String
    var worth = 0.0
    var cost = 0.0
    var promise: Undertaking?

    init(_ id: String, _ name: String, worth: Double = 0, cost: Double = 0, promise: Undertaking? = nil) {
      (self.id, self.name, self.worth, self.cost, self.promise) = (id, name, worth, cost, promise)
    }
  }

  /// Something that can be settled in more than one way; today's level first.
  static func settled(_ id: String, _ name: String, _ levels: [Level]) -> PricedConcession {
    var costs: [ID<Concession.Level>: Double] = [:]
    for level in levels where level.cost != 0 { costs[ID(level.id)] = level.cost }
    return PricedConcession(
      concession: Concession(
        id: ID(id), name: name,
        levels: levels.map {
          Concession.Level(
            id: ID($0.id), name: $0.name, worth: $0.worth, undertakings: $0.promise.map { [$0] } ?? [])
        }), costs: costs)
  }

  /// A promise of the rep's.
  static func promise(_ what: String, _ due: Undertaking.Due) -> Undertaking { Undertaking(what: what, due: due) }

  /// A promise of the customer's.
  static func customers(_ what: String, _ due: Undertaking.Due) -> Undertaking {
    Undertaking(isCustomers: true, what: what, due: due)
  }

  /// A number's label.
  static func number(_ text: String, _ unit: String) -> Labels.Label { Labels.Label(text: text, unit: unit) }

  /// A label of yes or no.
  static func yesNo(_ text: String) -> Labels.Label { Labels.Label(text: text, kind: .yesNo) }
}

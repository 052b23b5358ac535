import Advice
import Catalogue
import Money
import Needs

/// What is said of an offer; Swift Testing has a `Trait` of its own, so the name cannot stand beside it.
typealias Quality = Trait
typealias Attributes = [ID<Attribute>: Trait]
typealias Facts = [ID<Fact>: Trait]

/// Short ways to write the small cases of these tests.
extension Customer {
  static func sample(
    horizon: Int = 12, start: Int = 1, rate: Double = 0, facts: [ID<Fact>: Trait] = [:], streams: [Stream] = [],
    musts: [Must] = [], wants: [Want] = [], scenarios: [Scenario] = [.flat("only", 1, [:])]
  ) -> Customer {
    Customer(
      name: "Ana", horizonMonths: horizon, startCalendarMonth: start, discounting: Discounting(annualRate: rate),
      facts: facts, streams: streams, musts: musts, wants: wants, scenarios: scenarios)
  }
}

extension Scenario {
  /// The same demand in every month.
  static func flat(_ id: String, _ probability: Double, _ demand: [String: Double]) -> Scenario {
    Scenario(id: ID(id), probability: probability, phases: [Phase(fromMonth: 1, demand: demand.everyMonth)])
  }

  /// The same demand in every month, and another from some month on.
  static func turning(
    _ id: String, _ probability: Double, _ before: [String: Double], at month: Int, _ after: [String: Double]
  ) -> Scenario {
    Scenario(
      id: ID(id), probability: probability,
      phases: [
        Phase(fromMonth: 1, demand: before.everyMonth), Phase(fromMonth: month, demand: after.everyMonth),
      ])
  }

  /// One stream, "u", by calendar month; months not named need nothing.
  static func seasonal(_ id: String, _ probability: Double, _ demand: [Int: Double]) -> Scenario {
    let year = (1...12).map { demand[$0] ?? 0 }
    return Scenario(id: ID(id), probability: probability, phases: [Phase(fromMonth: 1, demand: [ID("u"): year])])
  }
}

extension Dictionary where Key == String, Value == Double {
  fileprivate var everyMonth: [ID<DemandStream>: [Double]] {
    var demand: [ID<DemandStream>: [Double]] = [:]
    for (stream, value) in self { demand[ID(stream)] = [Double](repeating: value, count: 12) }
    return demand
  }

  fileprivate var figures: [ID<DemandStream>: Figure] {
    var figures: [ID<DemandStream>: Figure] = [:]
    for (stream, value) in self { figures[ID(stream)] = Figure(value) }
    return figures
  }
}

extension Offer {
  /// An offer with one price step from month 1.
  static func sample(
    _ id: String, _ source: Source = .own, upfront: Double = 0, monthly: Double = 0, unit: [String: Double] = [:],
    capacity: [String: Double] = [:], attributes: [ID<Attribute>: Trait] = [:], limitations: [Limitation] = []
  ) -> Offer {
    Offer(
      id: ID(id), name: id, source: source, attributes: attributes, capacity: capacity.figures,
      prices: Prices(
        upfront: Figure(upfront),
        schedule: [PriceStep(fromMonth: 1, monthly: Figure(monthly), unit: unit.figures)]), limitations: limitations)
  }

  static func unpriced(_ id: String, _ source: Source = .own) -> Offer {
    Offer(id: ID(id), name: id, source: source, prices: nil)
  }
}

extension Stream {
  /// The stream "u" with that cost of going short.
  static func units(unmet: Double) -> Stream { Stream(id: ID("u"), unit: "units", unmetCostPerUnit: unmet) }
}

extension Trait {
  static func number(_ value: Double) -> Trait { .number(Figure(value)) }
  static func range(_ low: Double, _ mode: Double, _ high: Double) -> Trait {
    .number(Figure(low: low, mode: mode, high: high))
  }
}

extension AdviceQuestion {
  init(
    _ customer: Customer, _ offers: [Offer], supplements: [Supplement] = [], paths: [UpgradePath] = [],
    band: Double = 0, startSmall: [StartSmallQuestion] = []
  ) {
    self.init(
      customer: customer,
      catalogue: OfferCatalogue(offers: offers, supplements: supplements, upgradePaths: paths), tieBand: band,
      startSmall: startSmall)
  }
}

extension AdviceAnswer {
  var ids: [String] { ranking.map(\.id.text) }

  func way(_ id: String) -> Way? { ranking.first { $0.id.text == id } }
}

func near(_ first: Double, _ second: Double, within: Double = 1e-6) -> Bool { abs(first - second) <= within }

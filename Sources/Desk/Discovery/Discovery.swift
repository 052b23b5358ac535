package import Money
package import Needs

/// What was found out at the kitchen table: the customer's words, the needs that rest on them, and how her years may go.
///
/// It is the rep's working copy, kept with every tap. What both sides see is a version of the Table made from it.
package struct Discovery: Hashable, Sendable, Codable {
  /// The trade it is about.
  package var trade: ID<Trade>
  /// What it is about, in her words: "Cooling the bedroom before mid June".
  package var title: String
  /// What she said.
  package var said: [Said]
  /// What any offer must satisfy.
  package var musts: [NotedMust]
  /// What she would like.
  package var wants: [NotedWant]
  /// What she needs by the month.
  package var streams: [NotedStream]
  /// How the coming years may go.
  package var scenarios: [NotedScenario]
  /// What is so where she lives; a fact not named is unknown.
  package var facts: [ID<Fact>: Trait]
  /// How many months are looked at.
  package var horizonMonths: Int
  /// The calendar month (1...12) it would begin.
  package var startMonth: Int
  /// What money later is worth today: the yearly rate, 0.05 for five per cent.
  package var yearlyRate: Double
  /// Ways within this much of the best are as good as the best, in currency units.
  package var tieBand: Double
  /// The month in which starting small is looked at again.
  package var checkInMonth: Int
  /// The scenario whose likelihood decides whether starting small pays.
  package var growthScenario: ID<Scenario>?
  /// What attributes and facts are called.
  package var labels: Labels

  /// A discovery of these.
  package init(
    trade: ID<Trade>, title: String = "", said: [Said] = [], musts: [NotedMust] = [], wants: [NotedWant] = [],
    streams: [NotedStream] = [], scenarios: [NotedScenario] = [], facts: [ID<Fact>: Trait] = [:],
    horizonMonths: Int, startMonth: Int, yearlyRate: Double, tieBand: Double, checkInMonth: Int = 6,
    growthScenario: ID<Scenario>? = nil, labels: Labels = Labels()
  ) {
    self.trade = trade
    self.title = title
    self.said = said
    self.musts = musts
    self.wants = wants
    self.streams = streams
    self.scenarios = scenarios
    self.facts = facts
    self.horizonMonths = horizonMonths
    self.startMonth = startMonth
    self.yearlyRate = yearlyRate
    self.tieBand = tieBand
    self.checkInMonth = checkInMonth
    self.growthScenario = growthScenario
    self.labels = labels
  }
}

/// A sentence the customer said.
package struct Said: Hashable, Sendable, Codable {
  /// Its name: that of the question it answers, or one of its own.
  package var id: ID<Evidence>
  /// Her own words.
  package var text: String
  /// Whether she typed it herself.
  package var byCustomer: Bool

  /// Words of hers.
  package init(id: ID<Evidence>, text: String, byCustomer: Bool = false) {
    self.id = id
    self.text = text
    self.byCustomer = byCustomer
  }
}

/// A must as noted: what it is called, and whether the figure is still an assumption of the trade.
package struct NotedMust: Hashable, Sendable, Codable {
  /// Its name.
  package var id: ID<Must>
  /// What it is called: "Quiet at night".
  package var label: String
  /// What it looks at.
  package var attribute: ID<Attribute>
  /// How.
  package var comparison: Comparison
  /// Against what.
  package var value: Trait
  /// The words it rests on.
  package var evidence: [ID<Evidence>]
  /// Whether the figure is the trade's and nobody has said it yet.
  package var assumed: Bool
  /// Why the customer set it aside, in her words; `nil` while it holds.
  package var setAside: String?

  /// A must of these.
  package init(
    id: ID<Must>, label: String, attribute: ID<Attribute>, comparison: Comparison, value: Trait,
    evidence: [ID<Evidence>] = [], assumed: Bool = false, setAside: String? = nil
  ) {
    self.id = id
    self.label = label
    self.attribute = attribute
    self.comparison = comparison
    self.value = value
    self.evidence = evidence
    self.assumed = assumed
    self.setAside = setAside
  }
}

/// A want as noted.
package struct NotedWant: Hashable, Sendable, Codable {
  /// Its name.
  package var id: ID<Want>
  /// What it is called: "Quieter nights".
  package var label: String
  /// What it looks at.
  package var attribute: ID<Attribute>
  /// The value at which she has none of it.
  package var from: Double
  /// The value at which she has all of it.
  package var to: Double
  /// What having all of it is worth to her in a year, in currency units.
  package var worthPerYear: Double
  /// What it usually is worth, for the slider.
  package var usual: Usual
  /// The words it rests on.
  package var evidence: [ID<Evidence>]
  /// Whether the worth is the trade's and nobody has said it yet.
  package var assumed: Bool

  /// A want of these.
  package init(
    id: ID<Want>, label: String, attribute: ID<Attribute>, from: Double, to: Double, worthPerYear: Double,
    usual: Usual? = nil, evidence: [ID<Evidence>] = [], assumed: Bool = false
  ) {
    self.id = id
    self.label = label
    self.attribute = attribute
    self.from = from
    self.to = to
    self.worthPerYear = worthPerYear
    self.usual = usual ?? Usual(low: 0, high: max(10, worthPerYear * 3))
    self.evidence = evidence
    self.assumed = assumed
  }
}

/// A stream of demand as noted.
package struct NotedStream: Hashable, Sendable, Codable {
  /// Its name.
  package var id: ID<DemandStream>
  /// What it is called: "Enough cooling in the hottest months".
  package var label: String
  /// What is counted, in words.
  package var unit: String
  /// What each unit she goes short of in a month costs her, in currency units.
  package var unmetCostPerUnit: Double
  /// What it usually costs, for the slider.
  package var usual: Usual
  /// The words it rests on.
  package var evidence: [ID<Evidence>]
  /// Whether the cost is the trade's and nobody has said it yet.
  package var assumed: Bool

  /// A stream of these.
  package init(
    id: ID<DemandStream>, label: String, unit: String, unmetCostPerUnit: Double, usual: Usual? = nil,
    evidence: [ID<Evidence>] = [], assumed: Bool = false
  ) {
    self.id = id
    self.label = label
    self.unit = unit
    self.unmetCostPerUnit = unmetCostPerUnit
    self.usual = usual ?? Usual(low: 0, high: max(1, unmetCostPerUnit * 3))
    self.evidence = evidence
    self.assumed = assumed
  }
}

/// What something is usually worth, from little to much, in currency units.
package struct Usual: Hashable, Sendable, Codable {
  /// Little.
  package var low: Double
  /// Much.
  package var high: Double

  /// From little to much.
  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// One way the coming years may go, as noted.
package struct NotedScenario: Hashable, Sendable, Codable {
  /// Its name.
  package var id: ID<Scenario>
  /// What it is called: "A hot summer".
  package var label: String
  /// How likely it is, 0 to 1; those of a discovery add to 1.
  package var probability: Double
  /// What is needed, phase after phase.
  package var phases: [NotedPhase]

  /// A scenario of these.
  package init(id: ID<Scenario>, label: String, probability: Double, phases: [NotedPhase]) {
    self.id = id
    self.label = label
    self.probability = probability
    self.phases = phases
  }
}

/// What is needed in each calendar month, from one month until the next phase.
package struct NotedPhase: Hashable, Sendable, Codable {
  /// The first month it holds for, 1 or later.
  package var fromMonth: Int
  /// Twelve figures a stream, January first.
  package var demand: [ID<DemandStream>: [Double]]

  /// A phase from that month on.
  package init(fromMonth: Int = 1, demand: [ID<DemandStream>: [Double]]) {
    self.fromMonth = fromMonth
    self.demand = demand
  }
}

/// What attributes and facts are called.
package struct Labels: Hashable, Sendable, Codable {
  /// Attributes.
  package var attributes: [ID<Attribute>: Label]
  /// Facts.
  package var facts: [ID<Fact>: Label]

  /// What something is called and counted in.
  package struct Label: Hashable, Sendable, Codable {
    /// For people: "Noise at night".
    package var text: String
    /// The unit after a figure: "dB"; empty where there is none.
    package var unit: String
    /// How its value is written.
    package var kind: Kind

    /// How a value is written.
    package enum Kind: String, Hashable, Sendable, Codable {
      /// A number with its unit.
      case number
      /// Yes or no.
      case yesNo
      /// A word.
      case word
      /// A day of the year, 1 to 366.
      case dayOfYear
      /// A share from 0 to 1, written as per cent.
      case share
      /// An amount of money.
      case amount
    }

    /// A label of these.
    package init(text: String, unit: String = "", kind: Kind = .number) {
      self.text = text
      self.unit = unit
      self.kind = kind
    }
  }

  /// Labels of these.
  package init(attributes: [ID<Attribute>: Label] = [:], facts: [ID<Fact>: Label] = [:]) {
    self.attributes = attributes
    self.facts = facts
  }
}

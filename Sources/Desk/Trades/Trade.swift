package import Money
package import Needs

/// A trade's template: what to ask, what people usually need, and what their years usually look like.
///
/// What it brings is marked *assumed* until somebody says it.
package struct Trade: Hashable, Sendable, Codable {
  /// Its name: `cooling`.
  package var id: ID<Trade>
  /// What it is called: "Air conditioning".
  package var name: String
  /// The language it is written in, an ISO code.
  package var language: String
  /// What a talk about it is usually called: "Cooling your home".
  package var title: String
  /// Open questions, in a good order.
  package var questions: [OpenQuestion]
  /// What attributes and facts are called.
  package var labels: Labels
  /// The facts that limitations ask for, in the order of asking.
  package var facts: [ID<Fact>]
  /// Usual musts.
  package var musts: [NotedMust]
  /// Usual wants.
  package var wants: [NotedWant]
  /// Usual streams.
  package var streams: [NotedStream]
  /// Typical years to choose from.
  package var years: [TypicalYear]
  /// How many months are usually looked at.
  package var horizonMonths: Int
  /// What money later is worth today: the yearly rate.
  package var yearlyRate: Double
  /// Ways within this much of the best are as good as the best, in currency units.
  package var tieBand: Double
  /// The month in which starting small is looked at again.
  package var checkInMonth: Int
  /// What the rep does when a customer's circumstances change; `nil` until she or the kit says so.
  package var care: CarePolicy?

  /// A trade of these.
  package init(
    id: ID<Trade>, name: String, language: String, title: String, questions: [OpenQuestion], labels: Labels,
    facts: [ID<Fact>], musts: [NotedMust], wants: [NotedWant], streams: [NotedStream], years: [TypicalYear],
    horizonMonths: Int, yearlyRate: Double, tieBand: Double, checkInMonth: Int, care: CarePolicy? = nil
  ) {
    self.id = id
    self.name = name
    self.language = language
    self.title = title
    self.questions = questions
    self.labels = labels
    self.facts = facts
    self.musts = musts
    self.wants = wants
    self.streams = streams
    self.years = years
    self.horizonMonths = horizonMonths
    self.yearlyRate = yearlyRate
    self.tieBand = tieBand
    self.checkInMonth = checkInMonth
    self.care = care
  }

  /// An open question, with what its answer usually is about.
  package struct OpenQuestion: Hashable, Sendable, Codable {
    /// Its name, under which the answer is kept.
    package var id: ID<Evidence>
    /// The question.
    package var text: String
    /// The needs its answer usually is about.
    package var about: [NeedKey]

    /// A question of these.
    package init(id: ID<Evidence>, text: String, about: [NeedKey]) {
      self.id = id
      self.text = text
      self.about = about
    }
  }

  /// A typical year: a set of ways the coming years may go.
  package struct TypicalYear: Hashable, Sendable, Codable {
    /// Its name.
    package var id: String
    /// What it is called: "A family flat in the south".
    package var name: String
    /// How the years may go.
    package var scenarios: [NotedScenario]
    /// The scenario whose likelihood decides whether starting small pays.
    package var growthScenario: ID<Scenario>?

    /// A typical year of these.
    package init(id: String, name: String, scenarios: [NotedScenario], growthScenario: ID<Scenario>? = nil) {
      self.id = id
      self.name = name
      self.scenarios = scenarios
      self.growthScenario = growthScenario
    }
  }

  /// A discovery that starts from this template: questions open, nothing said, the first typical year chosen.
  ///
  /// - Parameter startMonth: the calendar month (1...12) it would begin.
  package func opening(startMonth: Int) -> Discovery {
    Discovery(
      trade: id, title: title, streams: streams, scenarios: years.first?.scenarios ?? [],
      horizonMonths: horizonMonths, startMonth: startMonth, yearlyRate: yearlyRate, tieBand: tieBand,
      checkInMonth: checkInMonth, growthScenario: years.first?.growthScenario, labels: labels)
  }
}

/// A need of any kind by its kind and name: `want:quieter_nights`.
package enum NeedKey: Hashable, Sendable, Codable, CustomStringConvertible {
  /// A must.
  case must(ID<Must>)
  /// A want.
  case want(ID<Want>)
  /// A stream of demand.
  case stream(ID<DemandStream>)

  /// The key written as `must:name`, `want:name` or `stream:name`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = String(text).split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "must": self = .must(ID(parts[1]))
    case "want": self = .want(ID(parts[1]))
    case "stream": self = .stream(ID(parts[1]))
    default: return nil
    }
  }

  /// `must:name`, `want:name` or `stream:name`.
  package var description: String {
    switch self {
    case .must(let id): "must:\(id)"
    case .want(let id): "want:\(id)"
    case .stream(let id): "stream:\(id)"
    }
  }

  /// A key kept as plain text.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let key = NeedKey(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not must:…, want:… or stream:…: \(text)"))
    }
    self = key
  }

  /// Keeps the key as plain text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

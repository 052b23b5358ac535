public import Money

/// A kind of demand and what going short of it costs the customer.
public struct Stream: Hashable, Sendable {
  /// Its name in the case file.
  public let id: ID<DemandStream>
  /// What is counted, in words: kilowatts of cooling, appointments a month.
  public let unit: String
  /// What each unit she goes short of in a month costs her, in currency units.
  public let unmetCostPerUnit: Double
  /// The words it rests on.
  public let evidence: [ID<Evidence>]

  /// A stream with that cost of going short.
  public init(id: ID<DemandStream>, unit: String, unmetCostPerUnit: Double, evidence: [ID<Evidence>] = []) {
    self.id = id
    self.unit = unit
    self.unmetCostPerUnit = unmetCostPerUnit
    self.evidence = evidence
  }
}

/// One way the coming years may go.
public struct Scenario: Hashable, Sendable {
  /// Its name in the case file.
  public let id: ID<Scenario>
  /// How likely it is, 0 to 1; those of a case add to 1.
  public let probability: Double
  /// What is needed, phase after phase, in order of month; the first starts in month 1.
  public let phases: [Phase]

  /// A scenario of these phases.
  public init(id: ID<Scenario>, probability: Double, phases: [Phase]) {
    self.id = id
    self.probability = probability
    self.phases = phases
  }
}

/// What is needed in each calendar month, from one month of the contract until the next phase.
public struct Phase: Hashable, Sendable {
  /// The first month of the contract it holds for.
  public let fromMonth: Int
  /// Twelve figures a stream, January first; a stream not named is not needed.
  public let demand: [ID<DemandStream>: [Double]]

  /// A phase from that month on.
  public init(fromMonth: Int, demand: [ID<DemandStream>: [Double]]) {
    self.fromMonth = fromMonth
    self.demand = demand
  }
}

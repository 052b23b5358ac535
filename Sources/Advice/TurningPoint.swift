import Catalogue
public import Money
public import Needs

/// How far one figure would have to move before another way became the best.
public struct TurningPoint: Hashable, Sendable {
  /// The figure that moves.
  public let figure: Moving
  /// What it is today.
  public let today: Double
  /// Where the other way becomes as good; the nearest such value to today's.
  public let turnsAt: Double
  /// The way that takes over there.
  public let becomes: ID<Way>

  /// A figure of the customer's that may move.
  public enum Moving: Hashable, Sendable {
    /// How likely a scenario is, the others keeping their proportion.
    case probability(ID<Scenario>)
    /// What having all of a want is worth in a year.
    case worth(ID<Want>)
    /// What going short of a unit costs.
    case unmetCost(ID<DemandStream>)
  }
}

extension AdviceQuestion {
  /// For each figure of the customer's, where the best way would change; figures that can change nothing are left out.
  ///
  /// All else stays as it is today, the plans and the decisions at the check-in too. Likelihoods move between 0 and 1,
  /// worths and costs of going short from 0 to ten times today's.
  public func turningPoints(of answer: AdviceAnswer) -> [TurningPoint] {
    let best = answer.best
    let rivals = answer.ranking.filter { $0.id != best.id }
    var points: [TurningPoint] = []
    let today = customer.scenarios.map(\.probability)
    let equalities = rivals.map { rival in
      Equality(differences: zip(best.byScenario, rival.byScenario).map { $0.value - $1.value }, probabilities: today)
    }
    for (index, scenario) in customer.scenarios.enumerated() {
      let turns = zip(rivals, equalities).compactMap { rival, equality -> (Double, ID<Way>)? in
        guard !equality.isEverywhere(of: index) else { return nil }
        return equality.probability(of: index).map { ($0, rival.id) }
      }
      points += nearest(turns, to: scenario.probability, .probability(scenario.id))
    }
    let enjoyment = WantEnjoyment(question: self, answer: answer)
    points += customer.wants.flatMap { want in
      nearest(
        linearTurns(best, rivals, today: want.worthPerYear) { enjoyment.years(of: want, by: $0) },
        to: want.worthPerYear, .worth(want.id))
    }
    if customer.streams.filter({ $0.unmetCostPerUnit > 0 }).count == 1,
      let stream = customer.streams.first(where: { $0.unmetCostPerUnit > 0 })
    {
      let today = stream.unmetCostPerUnit
      points += nearest(
        linearTurns(best, rivals, today: today) { -$0.average.shortfall / today }, to: today, .unmetCost(stream.id))
    }
    return points
  }

  /// Where `value + slope * (x - today)` of the best way meets that of each rival.
  private func linearTurns(
    _ best: Way, _ rivals: [Way], today: Double, slope: (Way) -> Double?
  ) -> [(Double, ID<Way>)] {
    guard let own = slope(best) else { return [] }
    return rivals.compactMap { rival in
      guard let other = slope(rival), !Closeness.same(own, other) else { return nil }
      let turnsAt = today + (best.average.value - rival.average.value) / (other - own)
      return turnsAt >= 0 && turnsAt <= 10 * today ? (turnsAt, rival.id) : nil
    }
  }

  private func nearest(
    _ turns: [(Double, ID<Way>)], to today: Double, _ figure: TurningPoint.Moving
  ) -> [TurningPoint] {
    turns.min { abs($0.0 - today) < abs($1.0 - today) }
      .map { [TurningPoint(figure: figure, today: today, turnsAt: $0.0, becomes: $0.1)] } ?? []
  }
}

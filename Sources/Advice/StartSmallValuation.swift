import Catalogue
import Money
import Needs

/// Works out what starting small is worth.
///
/// Scenarios that look the same until the month after the check-in cannot be told apart at it, and get one decision:
/// the best on average at today's likelihoods.
struct StartSmallValuation {
  let question: StartSmallQuestion
  let start: PricedOffer
  /// Where one may go, the unaffordable and failing left out.
  let paths: [(offer: PricedOffer, fee: Double)]
  let forecast: Forecast

  /// What happens in each scenario, and what was decided there: the position of a path, or `nil` for staying.
  struct Course {
    var outcomes: [Outcome]
    var decisions: [Int?]
  }

  func course() -> Course {
    let horizon = forecast.horizon
    let checkIn = min(question.checkInMonth, horizon)
    var course = Course(
      outcomes: [Outcome](repeating: Outcome(), count: forecast.scenarioCount),
      decisions: [Int?](repeating: nil, count: forecast.scenarioCount))
    for group in groupsThatLookAlike(through: min(checkIn + 1, horizon)) {
      let decision = checkIn < horizon ? bestDecision(for: group, checkIn: checkIn) : nil
      for scenario in group {
        var outcome = start.outcome(forecast, scenario: scenario, months: 1, checkIn)
        outcome.cost += start.upfront
        course.outcomes[scenario] = outcome + continuation(decision, scenario: scenario, checkIn: checkIn)
        course.decisions[scenario] = decision
      }
    }
    return course
  }

  private func bestDecision(for group: [Int], checkIn: Int) -> Int? {
    let mass = group.reduce(0) { $0 + forecast.probabilities[$1] }
    let weights = group.map { mass > 0 ? forecast.probabilities[$0] / mass : 1 / Double(group.count) }
    func average(_ decision: Int?) -> Outcome {
      Outcome.average(group.map { continuation(decision, scenario: $0, checkIn: checkIn) }, weights: weights)
    }
    var best: (decision: Int?, outcome: Outcome) = (nil, average(nil))
    for path in paths.indices {
      let outcome = average(path)
      let better = Closeness.more(outcome.value, than: best.outcome.value)
      let asGoodAndCheaper =
        best.decision != nil && Closeness.same(outcome.value, best.outcome.value)
        && Closeness.more(best.outcome.cost, than: outcome.cost)
      if better || asGoodAndCheaper { best = (path, outcome) }
    }
    return best.decision
  }

  private func continuation(_ decision: Int?, scenario: Int, checkIn: Int) -> Outcome {
    guard let decision else {
      return start.outcome(forecast, scenario: scenario, months: checkIn + 1, forecast.horizon)
    }
    let path = paths[decision]
    var outcome = path.offer.outcome(
      forecast, scenario: scenario, months: checkIn + 1, forecast.horizon, scheduleStart: checkIn + 1)
    outcome.cost += forecast.discount[checkIn] * path.fee
    return outcome
  }

  /// The scenarios in groups that have the same demand through that month.
  private func groupsThatLookAlike(through month: Int) -> [[Int]] {
    var groups: [[Int]] = []
    for scenario in 0..<forecast.scenarioCount {
      let group = groups.firstIndex { looksAlike($0[0], scenario, through: month) }
      if let group { groups[group].append(scenario) } else { groups.append([scenario]) }
    }
    return groups
  }

  private func looksAlike(_ first: Int, _ second: Int, through month: Int) -> Bool {
    forecast.streams.indices.allSatisfy { stream in
      zip(
        forecast.demand(scenario: first, stream: stream).prefix(month),
        forecast.demand(scenario: second, stream: stream).prefix(month)
      ).allSatisfy { Closeness.same($0, $1) }
    }
  }
}

extension BargainingProblem {
  /// The problem of some issues alone, with the interactions among them; the others add nothing.
  func part(_ range: Range<Int>, atBase: Gains) -> BargainingProblem {
    let placed = placedInteractions.filter { term in term.conditions.allSatisfy { range.contains($0.issue) } }
    let kept = Array(issues[range])
    return BargainingProblem(
      surplusAtBase: atBase, issues: kept, interactions: placed.map { interactions[$0.position] },
      placed: placed.enumerated().map { place, term in
        PlacedInteraction(
          conditions: term.conditions.map {
            PlacedInteraction.Condition(issue: $0.issue - range.lowerBound, level: $0.level)
          },
          gains: term.gains, position: place)
      },
      issueNumbers: Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.id, $0) }))
  }

  /// The problem with some levels only: for each issue the numbers of those that stay, rising.
  ///
  /// The order of packages stays; interactions with a level that is gone are gone too.
  func limited(to levels: [[Int]]) -> BargainingProblem {
    let kept = zip(issues, levels).map { issue, numbers in Issue(issue.id, levels: numbers.map { issue.levels[$0] }) }
    var placed: [PlacedInteraction] = []
    var named: [Interaction] = []
    for term in placedInteractions {
      let conditions = term.conditions.compactMap { condition in
        levels[condition.issue].firstIndex(of: condition.level).map {
          PlacedInteraction.Condition(issue: condition.issue, level: $0)
        }
      }
      guard conditions.count == term.conditions.count else { continue }
      placed.append(PlacedInteraction(conditions: conditions, gains: term.gains, position: named.count))
      named.append(interactions[term.position])
    }
    return BargainingProblem(
      surplusAtBase: surplusAtBase, issues: kept, interactions: named, placed: placed, issueNumbers: issueNumbers)
  }
}

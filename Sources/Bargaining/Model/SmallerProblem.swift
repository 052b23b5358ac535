extension Package {
  /// This package of a problem that was limited to some levels, as one of the problem it was before.
  func placed(back levels: [[Int]]) -> Package {
    Package(levels: zip(levels, self.levels).map { $0[$1] }, gains: gains)
  }
}

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
      constraints: [],
      placedConstraints: placedConstraints.filter { $0.conditions.allSatisfy { range.contains($0.issue) } }.map {
        term in
        PlacedConstraint(
          conditions: term.conditions.map {
            PlacedInteraction.Condition(issue: $0.issue - range.lowerBound, level: $0.level)
          })
      },
      issueNumbers: Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.id, $0) }))
  }

  /// The problem with some levels only: for each issue the numbers of those that stay, rising.
  ///
  /// The order of packages stays; interactions and constraints with a level that is gone are gone too.
  func limited(to levels: [[Int]]) -> BargainingProblem {
    let left = zip(issues, levels).map { issue, numbers in Issue(issue.id, levels: numbers.map { issue.levels[$0] }) }
    var placed: [PlacedInteraction] = []
    var named: [Interaction] = []
    func kept(_ conditions: [PlacedInteraction.Condition]) -> [PlacedInteraction.Condition]? {
      let left = conditions.compactMap { condition in
        levels[condition.issue].firstIndex(of: condition.level).map {
          PlacedInteraction.Condition(issue: condition.issue, level: $0)
        }
      }
      return left.count == conditions.count ? left : nil
    }
    for term in placedInteractions {
      guard let conditions = kept(term.conditions) else { continue }
      placed.append(PlacedInteraction(conditions: conditions, gains: term.gains, position: named.count))
      named.append(interactions[term.position])
    }
    return BargainingProblem(
      surplusAtBase: surplusAtBase, issues: left, interactions: named, placed: placed, constraints: [],
      placedConstraints: placedConstraints.compactMap { kept($0.conditions).map { PlacedConstraint(conditions: $0) } },
      issueNumbers: issueNumbers)
  }
}

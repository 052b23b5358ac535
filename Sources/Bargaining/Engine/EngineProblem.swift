/// A problem as the engine works on it: numbers alone, in amounts as wide as they have to be.
struct EngineProblem<Amount: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// What both have before any level's amount.
  let atBase: GainPair<Amount>
  /// What each level of each issue adds.
  let issues: [[GainPair<Amount>]]
  /// What combinations of levels add.
  let terms: [Term]

  /// A combination: all conditions hold.
  struct Term: Sendable {
    let conditions: [PlacedInteraction.Condition]
    let gains: GainPair<Amount>
  }
}

extension BargainingProblem {
  /// The same in numbers alone.
  var numbers: EngineProblem<Int64> {
    EngineProblem(
      atBase: surplusAtBase, issues: issues.map { $0.levels.map(\.gains) },
      terms: placedInteractions.map { EngineProblem.Term(conditions: $0.conditions, gains: $0.gains) })
  }
}

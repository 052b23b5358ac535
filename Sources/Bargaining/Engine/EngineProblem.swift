/// A problem as the engine works on it: numbers alone, in amounts as wide as they have to be.
package struct EngineProblem<Amount: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// What both have before any level's amount.
  package let atBase: GainPair<Amount>
  /// What each level of each issue adds.
  package let issues: [[GainPair<Amount>]]
  /// What combinations of levels add.
  package let terms: [Term]
  /// Combinations that may not be.
  let forbidden: [[PlacedInteraction.Condition]]

  /// A problem of these; sums of the largest amounts must fit.
  package init(atBase: GainPair<Amount>, issues: [[GainPair<Amount>]], terms: [Term] = []) {
    self.atBase = atBase
    self.issues = issues
    self.terms = terms
    forbidden = []
  }

  init(
    atBase: GainPair<Amount>, issues: [[GainPair<Amount>]], terms: [Term],
    forbidden: [[PlacedInteraction.Condition]]
  ) {
    self.atBase = atBase
    self.issues = issues
    self.terms = terms
    self.forbidden = forbidden
  }

  /// The efficient pairs of gains, from the customer's best to the seller's best.
  package func efficientPairs(limits: EngineLimits = EngineLimits()) throws(MethodRefusal) -> GainList<Amount> {
    var elimination = Elimination(self, limits: limits)
    guard let list = try elimination.run() else { preconditionFailure("nothing is forbidden") }
    return list
  }

  /// A combination: all conditions hold.
  package struct Term: Sendable {
    let conditions: [PlacedInteraction.Condition]
    let gains: GainPair<Amount>
  }
}

extension BargainingProblem {
  /// The same in numbers alone.
  package var numbers: EngineProblem<Int64> {
    EngineProblem(
      atBase: surplusAtBase, issues: issues.map { $0.levels.map(\.gains) },
      terms: placedInteractions.map { EngineProblem.Term(conditions: $0.conditions, gains: $0.gains) },
      forbidden: placedConstraints.map(\.conditions))
  }
}

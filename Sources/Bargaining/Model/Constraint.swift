/// What may not be settled together, whatever it is worth.
public enum Constraint: Hashable, Sendable {
  /// These levels, as issue id to level id, do not go together.
  case forbidden([String: String])
  /// A level of one issue can be had only with one of these levels of another.
  case needs(issue: String, level: String, of: String, levels: Set<String>)
}

/// Levels by position that may not all stand in one package, sorted by issue.
struct PlacedConstraint: Hashable, Sendable {
  let conditions: [PlacedInteraction.Condition]

  func forbids(_ levels: [Int]) -> Bool { conditions.allSatisfy { levels[$0.issue] == $0.level } }
}

extension BargainingProblem {
  /// Whether no constraint forbids these level numbers.
  func allows(_ levels: [Int]) -> Bool { !placedConstraints.contains { $0.forbids(levels) } }

  /// Whether no constraint forbids a package.
  public func allows(_ package: Package) -> Bool {
    package.levels.count == issues.count && allows(package.levels)
  }
}

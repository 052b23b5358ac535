/// One thing that is wrong with a problem as it was written down.
public enum BargainingFault: Hashable, Sendable {
  /// Two issues have this id.
  case duplicateIssue(String)
  /// Two levels of an issue have this id.
  case duplicateLevel(issue: String, level: String)
  /// An issue offers nothing to choose, not even how things stand.
  case issueWithoutLevels(String)
  /// There are more issues than the limit.
  case tooManyIssues(count: Int, limit: Int)
  /// An issue has more levels than the limit.
  case tooManyLevels(issue: String, count: Int, limit: Int)
  /// There are more interactions than the limit.
  case tooManyInteractions(count: Int, limit: Int)
  /// An interaction (counted from 0) names no condition.
  case interactionWithoutConditions(interaction: Int)
  /// An interaction (counted from 0) names an issue that does not exist.
  case unknownIssue(String, interaction: Int)
  /// An interaction (counted from 0) names a level that its issue does not have.
  case unknownLevel(issue: String, level: String, interaction: Int)
  /// An interaction (counted from 0) holds in the base package already, so its amount belongs in the surplus at base.
  case interactionHoldsAtBase(interaction: Int)
  /// A constraint (counted from 0) names no level.
  case constraintWithoutLevels(constraint: Int)
  /// A constraint (counted from 0) names an issue that does not exist.
  case unknownIssueOfConstraint(String, constraint: Int)
  /// A constraint (counted from 0) names a level that its issue does not have.
  case unknownLevelOfConstraint(issue: String, level: String, constraint: Int)
  /// A constraint (counted from 0) forbids the base package, which is how things stand.
  case constraintForbidsBase(constraint: Int)
  /// Constraints forbid more combinations than the limit.
  case tooManyConstraints(count: Int, limit: Int)
  /// A side's amounts could add up to more than the limit, in units; the worst case is written out in decimal digits.
  case amountsTooLarge(side: Side, worstCase: String, limit: Int64)
}

/// Why a problem was refused: every fault found, at least one; nothing was kept.
public struct BargainingFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// All that is wrong, in the order issues, interactions, sizes, amounts.
  public let faults: [BargainingFault]

  /// All faults, one a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension BargainingFault: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .duplicateIssue(let issue):
      "Two issues are called \"\(issue)\": give each its own name."
    case .duplicateLevel(let issue, let level):
      "Issue \"\(issue)\" has two levels called \"\(level)\": give each its own name."
    case .issueWithoutLevels(let issue):
      "Issue \"\(issue)\" has no levels: give it at least the level it has at base."
    case .tooManyIssues(let count, let limit):
      "There are \(count) issues; at most \(limit) can be worked through."
    case .tooManyLevels(let issue, let count, let limit):
      "Issue \"\(issue)\" has \(count) levels; at most \(limit) can be worked through."
    case .tooManyInteractions(let count, let limit):
      "There are \(count) interactions; at most \(limit) can be worked through."
    case .interactionWithoutConditions(let interaction):
      "Interaction \(interaction + 1) names no condition: say which levels it needs."
    case .unknownIssue(let issue, let interaction):
      "Interaction \(interaction + 1) names issue \"\(issue)\", which does not exist."
    case .unknownLevel(let issue, let level, let interaction):
      "Interaction \(interaction + 1) names level \"\(level)\", which issue \"\(issue)\" does not have."
    case .interactionHoldsAtBase(let interaction):
      "Interaction \(interaction + 1) already holds at the base: put its amounts into the surplus at base."
    case .constraintWithoutLevels(let constraint):
      "Constraint \(constraint + 1) names no level: say what does not go together."
    case .unknownIssueOfConstraint(let issue, let constraint):
      "Constraint \(constraint + 1) names issue \"\(issue)\", which does not exist."
    case .unknownLevelOfConstraint(let issue, let level, let constraint):
      "Constraint \(constraint + 1) names level \"\(level)\", which issue \"\(issue)\" does not have."
    case .constraintForbidsBase(let constraint):
      "Constraint \(constraint + 1) forbids the base: what stands today must be possible."
    case .tooManyConstraints(let count, let limit):
      "The constraints forbid \(count) combinations; at most \(limit) can be kept."
    case .amountsTooLarge(let side, let worstCase, let limit):
      "The \(side.rawValue)'s amounts could add up to \(worstCase) units; at most \(limit) can be added exactly: use a coarser unit."
    }
  }
}

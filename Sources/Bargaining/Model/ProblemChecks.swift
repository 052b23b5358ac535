/// Everything that can be wrong with a problem, looked for in one go so that the writer can mend it in one go.
struct ProblemChecks {
  let atBase: Gains
  let issues: [Issue]
  let interactions: [Interaction]
  let constraints: [Constraint]

  private(set) var faults: [BargainingFault] = []
  private(set) var placed: [PlacedInteraction] = []
  private(set) var placedConstraints: [PlacedConstraint] = []
  private(set) var issueNumbers: [String: Int] = [:]
  /// The position of every level by its id, issue by issue.
  private var levelNumbers: [[String: Int]] = []

  init(atBase: Gains, issues: [Issue], interactions: [Interaction], constraints: [Constraint]) {
    self.atBase = atBase
    self.issues = issues
    self.interactions = interactions
    self.constraints = constraints
    checkIssues()
    checkInteractions()
    checkConstraints()
    checkSizes()
    checkAmounts(of: .customer, atBase: atBase.customer, level: \.customer, interaction: \.customer)
    checkAmounts(of: .seller, atBase: atBase.seller, level: \.seller, interaction: \.seller)
  }

  private mutating func checkIssues() {
    var reported: Set<String> = []
    for (number, issue) in issues.enumerated() {
      if issueNumbers[issue.id] == nil {
        issueNumbers[issue.id] = number
      } else if reported.insert(issue.id).inserted {
        faults.append(.duplicateIssue(issue.id))
      }
      if issue.levels.isEmpty { faults.append(.issueWithoutLevels(issue.id)) }
      if issue.levels.count > BargainingLimits.levels {
        faults.append(.tooManyLevels(issue: issue.id, count: issue.levels.count, limit: BargainingLimits.levels))
      }
      levelNumbers.append(numberLevels(of: issue))
    }
  }

  private mutating func numberLevels(of issue: Issue) -> [String: Int] {
    var numbers: [String: Int] = [:]
    var reported: Set<String> = []
    for (number, level) in issue.levels.enumerated() {
      if numbers[level.id] == nil {
        numbers[level.id] = number
      } else if reported.insert(level.id).inserted {
        faults.append(.duplicateLevel(issue: issue.id, level: level.id))
      }
    }
    return numbers
  }

  private mutating func checkInteractions() {
    for (position, interaction) in interactions.enumerated() {
      var conditions: [PlacedInteraction.Condition] = []
      for (issueID, levelID) in interaction.conditions.sorted(by: { $0.key < $1.key }) {
        guard let issue = issueNumbers[issueID] else {
          faults.append(.unknownIssue(issueID, interaction: position))
          continue
        }
        guard let level = levelNumbers[issue][levelID] else {
          faults.append(.unknownLevel(issue: issueID, level: levelID, interaction: position))
          continue
        }
        conditions.append(PlacedInteraction.Condition(issue: issue, level: level))
      }
      if interaction.conditions.isEmpty {
        faults.append(.interactionWithoutConditions(interaction: position))
      } else if conditions.count == interaction.conditions.count {
        if conditions.allSatisfy({ $0.level == 0 }) { faults.append(.interactionHoldsAtBase(interaction: position)) }
        let gains = Gains(customer: interaction.customer, seller: interaction.seller)
        conditions.sort { $0.issue < $1.issue }
        placed.append(PlacedInteraction(conditions: conditions, gains: gains, position: position))
      }
    }
  }

  private mutating func checkConstraints() {
    for (position, constraint) in constraints.enumerated() {
      switch constraint {
      case .forbidden(let levels):
        let conditions = levels.sorted { $0.key < $1.key }.compactMap { condition($0.key, $0.value, position) }
        if levels.isEmpty {
          faults.append(.constraintWithoutLevels(constraint: position))
        } else if conditions.count == levels.count {
          place(conditions, position)
        }
      case .needs(let issue, let level, let other, let levels):
        let unknown = levels.sorted().filter { condition(other, $0, position) == nil }
        guard let own = condition(issue, level, position), unknown.isEmpty, let number = issueNumbers[other] else {
          if levels.isEmpty { faults.append(.constraintWithoutLevels(constraint: position)) }
          continue
        }
        for (place, each) in issues[number].levels.enumerated() where !levels.contains(each.id) {
          self.place([own, PlacedInteraction.Condition(issue: number, level: place)], position)
        }
      }
    }
  }

  private mutating func condition(_ issue: String, _ level: String, _ position: Int) -> PlacedInteraction.Condition? {
    guard let number = issueNumbers[issue] else {
      faults.append(.unknownIssueOfConstraint(issue, constraint: position))
      return nil
    }
    guard let place = levelNumbers[number][level] else {
      faults.append(.unknownLevelOfConstraint(issue: issue, level: level, constraint: position))
      return nil
    }
    return PlacedInteraction.Condition(issue: number, level: place)
  }

  private mutating func place(_ conditions: [PlacedInteraction.Condition], _ position: Int) {
    // Two levels of one issue never stand together, so such a constraint forbids nothing.
    guard Set(conditions.map(\.issue)).count == conditions.count else { return }
    if conditions.allSatisfy({ $0.level == 0 }) { faults.append(.constraintForbidsBase(constraint: position)) }
    placedConstraints.append(PlacedConstraint(conditions: conditions.sorted { $0.issue < $1.issue }))
  }

  private mutating func checkSizes() {
    if placedConstraints.count > BargainingLimits.constraints {
      faults.append(.tooManyConstraints(count: placedConstraints.count, limit: BargainingLimits.constraints))
    }
    if interactions.count > BargainingLimits.interactions {
      faults.append(.tooManyInteractions(count: interactions.count, limit: BargainingLimits.interactions))
    }
    if issues.count > BargainingLimits.issues {
      faults.append(.tooManyIssues(count: issues.count, limit: BargainingLimits.issues))
    }
  }

  private mutating func checkAmounts(
    of side: Side, atBase: Int64, level: KeyPath<Level, Int64>, interaction: KeyPath<Interaction, Int64>
  ) {
    var worstCase = Int128(atBase.magnitude)
    for issue in issues { worstCase += Int128(issue.levels.map { $0[keyPath: level].magnitude }.max() ?? 0) }
    for term in interactions { worstCase += Int128(term[keyPath: interaction].magnitude) }
    if worstCase > Int128(BargainingLimits.amount) {
      faults.append(.amountsTooLarge(side: side, worstCase: "\(worstCase)", limit: BargainingLimits.amount))
    }
  }
}

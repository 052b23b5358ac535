/// What is on the table: where both sides stand, the issues, and the combinations that are worth more or less than their parts.
///
/// All amounts are whole units of one scale of the caller's choosing (see ``ExactScale``), so every answer is exact.
/// A problem that exists is sound: ids are known and unique, sizes are within ``BargainingLimits``, no sum can overflow.
public struct BargainingProblem: Hashable, Sendable {
  /// What each side gains before any level's amount is added, in units.
  public let surplusAtBase: Gains
  /// The issues in their order; in lists of packages the last one changes fastest.
  public let issues: [Issue]
  /// The combinations with an amount of their own.
  public let interactions: [Interaction]
  /// What may not be settled together.
  public let constraints: [Constraint]
  /// How many packages there are, those that constraints forbid included: the numbers of levels multiplied; 1 if there are no issues, `Int.max` if there are more
  /// than can be counted (``packageCountInFull`` names them).
  public let packageCount: Int

  let placedInteractions: [PlacedInteraction]
  let placedConstraints: [PlacedConstraint]
  let issueNumbers: [String: Int]
  /// By how many places of the package list one level of each issue moves; means nothing where the packages cannot be counted.
  let strides: [Int]

  /// A problem from its parts, amounts in units; every fault is reported at once.
  ///
  /// The first level of each issue is the base. Base levels may carry amounts: they are added to the surplus at base.
  public init(
    customerAtBase: Int64, sellerAtBase: Int64, issues: [Issue], interactions: [Interaction] = [],
    constraints: [Constraint] = []
  ) throws(BargainingFaults) {
    let atBase = Gains(customer: customerAtBase, seller: sellerAtBase)
    let checks = ProblemChecks(atBase: atBase, issues: issues, interactions: interactions, constraints: constraints)
    guard checks.faults.isEmpty else { throw BargainingFaults(faults: checks.faults) }
    self.init(
      surplusAtBase: atBase, issues: issues, interactions: interactions, placed: checks.placed,
      constraints: constraints, placedConstraints: checks.placedConstraints, issueNumbers: checks.issueNumbers)
  }

  /// A problem from parts that have been checked.
  init(
    surplusAtBase: Gains, issues: [Issue], interactions: [Interaction], placed: [PlacedInteraction],
    constraints: [Constraint], placedConstraints: [PlacedConstraint], issueNumbers: [String: Int]
  ) {
    self.surplusAtBase = surplusAtBase
    self.issues = issues
    self.interactions = interactions
    placedInteractions = placed
    self.constraints = constraints
    self.placedConstraints = placedConstraints
    self.issueNumbers = issueNumbers
    var strides = [Int](repeating: 1, count: issues.count)
    var count = 1
    for issue in issues.indices.reversed() {
      strides[issue] = count
      let (next, overflow) = count.multipliedReportingOverflow(by: issues[issue].levels.count)
      count = overflow ? .max : next
    }
    self.strides = strides
    packageCount = count
  }

  /// How many packages there are, in decimal digits.
  public var packageCountInFull: String { DecimalProduct(of: issues.map(\.levels.count)).description }

  /// The package in which nothing has been changed.
  public var base: Package { package(placed: [Int](repeating: 0, count: issues.count)) }
}

/// Looks at every package there is.
///
/// Time and memory grow with the number of packages: 16 to 20 bytes each, and about a microsecond each at worst.
public struct WholeEnumeration: BargainingMethod {
  /// The most packages this one looks at.
  public let packageLimit: Int

  /// An enumeration with a limit of its own, not above ``BargainingLimits/packages``.
  public init(packageLimit: Int = BargainingLimits.packages) {
    self.packageLimit = min(packageLimit, BargainingLimits.packages)
  }

  /// Everything the negotiation asks for, worked out from the list of all packages.
  public func solve(_ negotiation: Negotiation) throws(MethodRefusal) -> BargainingSolution {
    let problem = negotiation.problem
    guard problem.packageCount <= packageLimit else {
      throw .tooManyPackages(count: problem.packageCount, limit: packageLimit)
    }
    let table = PackageTable(problem)
    let priceOnly = negotiation.priceIssue.flatMap { problem.bestOnPriceAlone(issue: $0) }
    return BargainingSolution(
      negotiation: negotiation,
      packagesTotal: problem.packageCount,
      packagesAcceptable: table.acceptableCount,
      base: problem.base,
      priceOnly: priceOnly,
      outcome: outcome(of: negotiation, in: table, priceOnly: priceOnly))
  }

  private func outcome(of negotiation: Negotiation, in table: PackageTable, priceOnly: Package?) -> BargainingOutcome {
    guard
      let nash = table.nash(), let ideal = table.idealPoint(),
      let fair = table.kalaiSmorodinsky(ideal: ideal), let equal = table.equalGains()
    else { return .noDeal(nearestMiss: table.nearestMiss()) }
    let runnerUp = table.runnerUp(to: nash)
    let joint = table.largestJointGain()
    let frontier = table.frontier()
    return .agreement(
      PossibleAgreement(
        nash: nash,
        runnerUp: runnerUp,
        marginOverRunnerUp: runnerUp.flatMap { margin(of: nash, over: $0) },
        kalaiSmorodinsky: fair,
        idealPoint: ideal,
        equalGains: equal,
        largestJointGain: joint,
        frontier: frontier,
        nashIsEfficient: frontier.contains(gains: nash.gains),
        jointGainCreatedVsPriceOnly: priceOnly.map { nash.gains.joint - $0.gains.joint },
        postSettlement: negotiation.agreedFirst.flatMap { table.postSettlement(from: $0) },
        menu: negotiation.menuTolerance.flatMap { table.menuEqualForSeller(as: nash, within: $0) },
        exaggerations: Side.allCases.flatMap { side in
          negotiation.exaggerations.map { table.exaggeration(by: $0, of: side) }
        },
        trades: table.problem.trades(placed: nash)))
  }
}

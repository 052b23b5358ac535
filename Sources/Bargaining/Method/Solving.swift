extension Negotiation {
  /// Everything that was asked, exactly, for any number of packages; a refusal if interactions tie too many issues together.
  public func solve(limits: EngineLimits = EngineLimits()) throws(MethodRefusal) -> BargainingSolution {
    let packages = try EfficientPackages(problem, limits: limits)
    let priceOnly = priceIssue.flatMap { problem.bestOnPriceAlone(issue: $0) }
    return BargainingSolution(
      negotiation: self,
      packagesAcceptable: HalfSums.ifCountable(problem)?.count(atLeast: .zero),
      base: problem.base,
      priceOnly: priceOnly,
      outcome: try outcome(in: packages, priceOnly: priceOnly, limits: limits))
  }

  private func outcome(
    in packages: EfficientPackages, priceOnly: Package?, limits: EngineLimits
  ) throws(MethodRefusal) -> BargainingOutcome {
    guard
      let nash = packages.nash(), let ideal = packages.idealPoint(),
      let fair = packages.kalaiSmorodinsky(), let equal = packages.equalGains()
    else { return .noDeal(nearestMiss: packages.nearestMiss()) }
    let runnerUp = try packages.runnerUp(to: nash, limits: limits)
    return .agreement(
      PossibleAgreement(
        nash: nash,
        runnerUp: runnerUp,
        marginOverRunnerUp: runnerUp.flatMap { margin(of: nash, over: $0) },
        kalaiSmorodinsky: fair,
        idealPoint: ideal,
        equalGains: equal,
        largestJointGain: packages.largestJointGain(),
        frontier: packages.frontier,
        nashIsEfficient: packages.frontier.contains(gains: nash.gains),
        jointGainCreatedVsPriceOnly: priceOnly.map { nash.gains.joint - $0.gains.joint },
        postSettlement: agreedFirst.flatMap { packages.postSettlement(from: $0) },
        menu: menuTolerance.flatMap { try? packages.menuEqualForSeller(as: nash, within: $0) },
        exaggerations: Side.allCases.flatMap { side in
          exaggerations.map { packages.exaggeration(by: $0, of: side) }
        },
        trades: problem.trades(placed: nash)))
  }
}

extension Negotiation {
  /// Everything that was asked, exactly, for any number of packages; a refusal if interactions tie too many issues together.
  public func solve(limits: EngineLimits = EngineLimits()) throws(MethodRefusal) -> BargainingSolution {
    let packages = try EfficientPackages(problem, limits: limits)
    // Counts and menus are asked of the same halves.
    let halves = HalfSums.ifCountable(problem)
    let priceOnly = priceIssue.flatMap { problem.bestOnPriceAlone(issue: $0) }
    return BargainingSolution(
      negotiation: self,
      packagesAcceptable: halves?.count(atLeast: .zero),
      base: problem.base,
      priceOnly: priceOnly,
      outcome: try outcome(in: packages, halves, priceOnly: priceOnly, limits: limits))
  }

  private func outcome(
    in packages: EfficientPackages, _ halves: HalfSums?, priceOnly: Package?, limits: EngineLimits
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
        postSettlement: agreedFirst.flatMap { packages.postSettlement(from: $0, halves) },
        menu: menuTolerance.flatMap { tolerance in
          halves.map { packages.menuEqualForSeller(as: nash, within: tolerance, $0) }
        },
        exaggerations: Side.allCases.flatMap { side in
          exaggerations.map { packages.exaggeration(by: $0, of: side) }
        },
        trades: problem.trades(placed: nash)))
  }
}

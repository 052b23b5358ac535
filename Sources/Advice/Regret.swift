/// How wrong each way can turn out.
enum Regret {
  /// For each way, how far it is behind the best way in the scenario where it does worst, scenarios of no likelihood
  /// left out.
  static func largest(_ ways: [Way], probabilities: [Double]) -> [Double] {
    let counted = probabilities.indices.filter { probabilities[$0] > 0 }
    let best = counted.map { scenario in ways.map { $0.byScenario[scenario].value }.max() ?? 0 }
    return ways.map { way in
      zip(counted, best).map { $1 - way.byScenario[$0].value }.max() ?? 0
    }
  }
}

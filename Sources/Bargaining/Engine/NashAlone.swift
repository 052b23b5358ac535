/// The Nash package without the rest of the frontier, with what proves that it is the one.
///
/// Let a package that was found give gains `c` and `s`. Whatever has no smaller product gives gains `x` and `y` with
/// `s x + c y >= 2 c s`, because an arithmetic mean is no less than the geometric one. That sum is a sum over issues, so a level
/// that falls short of the best of its issue by more than the whole sum's best exceeds `2 c s` is in no such package. With a
/// good package to begin with few levels are left, and the best of those is found as ever. The same sum's best bounds `x` from both
/// sides, as `x y >= c s`: what can no longer come to lie between is left out on the way.
public struct NashAlone: Sendable {
  /// The package with the largest product; `nil` if none is acceptable.
  public let package: Package?
  /// The package that was found first; `nil` where none was, or interactions or constraints tie issues together: then all
  /// was looked at.
  public let start: Package?
  /// The levels of each issue that some package with no smaller product than the first can have.
  public let levelsLeft: [[Int]]

  /// Finds it; a refusal if interactions tie too many issues together.
  public init(_ problem: BargainingProblem, limits: EngineLimits = EngineLimits()) throws(MethodRefusal) {
    let isFree = problem.placedInteractions.isEmpty && problem.placedConstraints.isEmpty
    let found = isFree ? GoodStart(problem).package : nil
    start = found
    guard let found else {
      levelsLeft = problem.issues.map { Array($0.levels.indices) }
      package = try EfficientPackages(problem, limits: limits).nash()
      return
    }
    let bound = Bound(problem, noWorseThan: found.gains)
    levelsLeft = bound.levels
    let list = try bound.pairs(limits: limits)
    package = list.isEmpty ? found : EfficientPackages(problem: problem, list: list).nash() ?? found
  }

  /// What a package with no smaller product than the first has to reach.
  fileprivate struct Bound {
    private let problem: BargainingProblem
    private let first: Gains
    /// The most that the issues can add to the sum, issue by issue.
    private let most: [Int128]
    /// By how much a sum may fall short of the most.
    private let allowed: Int128
    /// The levels that can be in such a package.
    let levels: [[Int]]
    /// Between these the customer's gain lies in such a package.
    private let customers: ClosedRange<Double>

    init(_ problem: BargainingProblem, noWorseThan first: Gains) {
      self.problem = problem
      self.first = first
      let sums = problem.issues.map { issue in issue.levels.map { Bound.sum($0.gains, first) } }
      let most = sums.map { $0.max() ?? 0 }
      let allowed =
        most.reduce(Bound.sum(problem.surplusAtBase, first), +) - 2 * Int128(first.customer) * Int128(first.seller)
      self.most = most
      self.allowed = allowed
      levels = zip(sums, most).map { sums, most in sums.indices.filter { most - sums[$0] <= allowed } }
      customers = Bound.customers(of: first, exceeding: allowed)
    }

    /// Where `s x + c y <= 2 c s + a` and `x y >= c s` both hold: between the roots of `s x² - (2 c s + a) x + c² s`, whose product
    /// is `c²`. A little wider, for what rounding takes away.
    private static func customers(of first: Gains, exceeding allowed: Int128) -> ClosedRange<Double> {
      guard first.customer > 0, first.seller > 0, allowed >= 0 else { return -.infinity ... .infinity }
      let (c, s, a) = (Double(first.customer), Double(first.seller), Double(allowed))
      let upper = (2 * c * s + a + (a * (4 * c * s + a)).squareRoot()) / (2 * s)
      return (c * c / upper * (1 - 1e-9) - 1)...(upper * (1 + 1e-9) + 1)
    }

    private static func sum(_ gains: Gains, _ first: Gains) -> Int128 {
      Int128(first.seller) * Int128(gains.customer) + Int128(first.customer) * Int128(gains.seller)
    }

    /// The efficient pairs that fall short by no more, found issue by issue as ever, what falls short being left out on the way.
    ///
    /// The issues that move the customer's gain most come first: what is left then moves it little, and most can be told apart.
    func pairs(limits: EngineLimits) throws(MethodRefusal) -> GainList<Int64> {
      let reach = problem.issues.indices.map { issue in
        let gains = levels[issue].map { Double(problem.issues[issue].levels[$0].customer) }
        return (low: gains.min() ?? 0, high: gains.max() ?? 0)
      }
      let order = reach.indices.sorted { one, other in
        (reach[other].high - reach[other].low, other) < (reach[one].high - reach[one].low, one)
      }
      var rest = reach.reduce((low: 0.0, high: 0.0)) { ($0.low + $1.low, $0.high + $1.high) }
      var merging = PairMerging<Int64>(issueCount: problem.issues.count, limits: limits)
      var list = GainList(nothing: problem.surplusAtBase)
      var reached = Bound.sum(problem.surplusAtBase, first)
      for issue in order {
        reached += most[issue]
        rest = (rest.low - reach[issue].low, rest.high - reach[issue].high)
        let least = reached - allowed
        let (from, upTo) = (customers.lowerBound - rest.high, customers.upperBound - rest.low)
        let part = GainList(levels: levels[issue], of: problem.issues[issue].levels.map(\.gains), at: issue)
        list = try merging.sum(part, list) {
          let customer = Double($0.customer)
          return customer >= from && customer <= upTo && Bound.sum($0, first) >= least
        }
      }
      return list
    }
  }
}

/// A good acceptable package of a problem without interactions: the best for some weights of the two sides, then changed one
/// issue at a time, and two at a time, as long as the product grows.
private struct GoodStart {
  private let problem: BargainingProblem
  /// So many weights are tried.
  private static let weights: Int64 = 64
  private static let mostRounds = 50

  private(set) var package: Package?

  init(_ problem: BargainingProblem) {
    self.problem = problem
    for weight in 0...Self.weights {
      let levels = problem.issues.map { issue in
        let sums = issue.levels.map { level in
          Int128(level.customer) * Int128(weight) + Int128(level.seller) * Int128(Self.weights - weight)
        }
        return sums.indices.max { sums[$0] < sums[$1] } ?? 0
      }
      take(problem.package(placed: levels))
    }
    for _ in 0..<Self.mostRounds where !improve() { break }
  }

  private mutating func take(_ found: Package) {
    guard found.gains.isAcceptable else { return }
    if let package, !found.gains.hasLargerProduct(than: package.gains) { return }
    package = found
  }

  /// Whether changing one issue or two made the product larger; only to levels that a better package can have.
  private mutating func improve() -> Bool {
    guard let start = package else { return false }
    var best = (gains: start.gains, changes: [(issue: Int, level: Int)]())
    let left = NashAlone.Bound(problem, noWorseThan: start.gains).levels
    let moves = problem.issues.indices.flatMap { issue in
      left[issue].filter { $0 != start.levels[issue] }.map { level in
        (
          issue: issue, level: level,
          change: problem.issues[issue].levels[level].gains - problem.issues[issue].levels[start.levels[issue]].gains
        )
      }
    }
    for (place, first) in moves.enumerated() {
      let one = start.gains + first.change
      if one.isAcceptable, one.hasLargerProduct(than: best.gains) { best = (one, [(first.issue, first.level)]) }
      for second in moves[(place + 1)...] where second.issue != first.issue {
        let two = one + second.change
        if two.isAcceptable, two.hasLargerProduct(than: best.gains) {
          best = (two, [(first.issue, first.level), (second.issue, second.level)])
        }
      }
    }
    guard !best.changes.isEmpty else { return false }
    var levels = start.levels
    for change in best.changes { levels[change.issue] = change.level }
    package = problem.package(placed: levels)
    return true
  }
}

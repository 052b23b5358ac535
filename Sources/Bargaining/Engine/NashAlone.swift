/// The Nash package without the rest of the frontier, with what proves that it is the one.
///
/// Let a package that was found give gains `c` and `s`. Whatever has no smaller product gives gains `x` and `y` with
/// `s x + c y >= 2 c s`, because an arithmetic mean is no less than the geometric one. That sum is a sum over issues, so a level
/// that falls short of the best of its issue by more than the whole sum's best exceeds `2 c s` is in no such package. With a
/// good package to begin with few levels are left, and the best of those is found as ever.
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
  private struct Bound {
    private let problem: BargainingProblem
    private let first: Gains
    /// The most that the issues can add to the sum, issue by issue.
    private let most: [Int128]
    /// By how much a sum may fall short of the most.
    private let allowed: Int128
    /// The levels that can be in such a package.
    let levels: [[Int]]

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
    }

    private static func sum(_ gains: Gains, _ first: Gains) -> Int128 {
      Int128(first.seller) * Int128(gains.customer) + Int128(first.customer) * Int128(gains.seller)
    }

    /// The efficient pairs that fall short by no more, found issue by issue as ever, what falls short being left out on the way.
    func pairs(limits: EngineLimits) throws(MethodRefusal) -> GainList<Int64> {
      var merging = PairMerging<Int64>(issueCount: problem.issues.count, limits: limits)
      var list = GainList(nothing: problem.surplusAtBase)
      var reached = Bound.sum(problem.surplusAtBase, first)
      for issue in problem.issues.indices.reversed() {
        reached += most[issue]
        let least = reached - allowed
        let part = GainList(levels: levels[issue], of: problem.issues[issue].levels.map(\.gains), at: issue)
        list = try merging.sum(part, list) { Bound.sum($0, first) >= least }
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

  /// Whether changing one issue or two made the product larger.
  private mutating func improve() -> Bool {
    guard let start = package else { return false }
    var best = (gains: start.gains, changes: [(issue: Int, level: Int)]())
    let moves = problem.issues.indices.flatMap { issue in
      problem.issues[issue].levels.indices.filter { $0 != start.levels[issue] }.map { level in
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

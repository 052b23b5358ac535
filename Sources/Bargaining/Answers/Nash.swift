extension EfficientPackages {
  /// The acceptable package with the largest product of gains (Nash 1950); `nil` if none is acceptable.
  public func nash() -> Package? {
    best(among: acceptable) { $0.hasLargerProduct(than: $1) }
  }

  /// The acceptable package with the largest product after this one, efficient or not; `nil` if there is no other or this is
  /// no package of the problem.
  ///
  /// Every other package differs from this one first in some issue; so there is one smaller problem for each issue (Lawler
  /// 1972): the issues before it settled as here, the issue itself otherwise, those after it open.
  public func runnerUp(to best: Package, limits: EngineLimits = EngineLimits()) throws(MethodRefusal) -> Package? {
    guard problem.package(levels: best.levels) != nil else { return nil }
    var second: Package?
    for issue in problem.issues.indices {
      let levels = problem.issues.indices.map { other in
        let all = problem.issues[other].levels.indices
        return other < issue ? [best.levels[other]] : all.filter { other > issue || $0 != best.levels[issue] }
      }
      guard !levels[issue].isEmpty,
        let found = try EfficientPackages(ofSome: problem.limited(to: levels), limits: limits)?.nash()
      else { continue }
      let package = found.placed(back: levels)
      guard let leader = second else {
        second = package
        continue
      }
      let isEqual = !leader.gains.hasLargerProduct(than: package.gains)
      if package.gains.hasLargerProduct(than: leader.gains)
        || (isEqual && package.levels.lexicographicallyPrecedes(leader.levels))
      {
        second = package
      }
    }
    return second
  }
}

/// By what share of the second's product the first's is larger; `nil` if the second's is 0.
///
/// Both must be acceptable to both sides, or the shares mean nothing: then it is `nil` too.
public func margin(of first: Package, over second: Package) -> ExactFraction? {
  guard first.gains.isAcceptable, second.gains.isAcceptable, second.gains.product > 0 else { return nil }
  return ExactFraction(first.gains.product - second.gains.product, over: second.gains.product)
}

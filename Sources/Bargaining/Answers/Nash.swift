extension PackageTable {
  /// The acceptable package with the largest product of gains (Nash 1950); `nil` if none is acceptable.
  public func nash() -> Package? {
    bestAcceptable { $0.hasLargerProduct(than: $1) }
  }

  /// The acceptable package with the largest product after this one; `nil` if there is no other or this is no package of
  /// the problem.
  public func runnerUp(to best: Package) -> Package? {
    guard problem.package(levels: best.levels) != nil else { return nil }
    return bestAcceptable(except: problem.position(of: best.levels)) { $0.hasLargerProduct(than: $1) }
  }
}

/// By what share of the second's product the first's is larger; `nil` if the second's is 0.
///
/// Both must be acceptable to both sides, or the shares mean nothing: then it is `nil` too.
public func margin(of first: Package, over second: Package) -> ExactFraction? {
  guard first.gains.isAcceptable, second.gains.isAcceptable, second.gains.product > 0 else { return nil }
  return ExactFraction(first.gains.product - second.gains.product, over: second.gains.product)
}

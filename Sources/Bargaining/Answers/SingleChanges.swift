extension BargainingProblem {
  /// What changing one issue of a package alone would give, for every other level that no constraint forbids: the largest
  /// joint gain first, then in list order. Empty if it is no package of this problem.
  ///
  /// The changes count what combinations add or take away.
  public func singleChanges(from package: Package) -> [Trade] {
    guard let package = self.package(levels: package.levels) else { return [] }
    let changes = issues.indices.flatMap { issue in
      issues[issue].levels.indices.filter { $0 != package.levels[issue] }.compactMap { level -> Trade? in
        var levels = package.levels
        levels[issue] = level
        guard allows(levels) else { return nil }
        return Trade(
          issue: issues[issue].id, from: issues[issue].levels[package.levels[issue]].id,
          to: issues[issue].levels[level].id, change: self.package(placed: levels).gains - package.gains)
      }
    }
    return changes.sorted { $0.change.joint > $1.change.joint }
  }
}

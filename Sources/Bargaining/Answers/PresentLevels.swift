/// The levels of one issue that occur among some packages.
struct PresentLevels {
  let issue: Int
  /// The numbers of the levels that occur, rising.
  let levels: [Int]

  /// What three packages can differ on this issue at most: 3 with three levels, 2 with two, 0 with one.
  var mostDifference: Int { levels.count >= 3 ? 3 : levels.count == 2 ? 2 : 0 }

  /// For each issue of the problem the levels that occur among the packages at these places.
  static func of(_ problem: BargainingProblem, among positions: [Int]) -> [PresentLevels] {
    problem.issues.indices.map { issue in
      var occurs = [Bool](repeating: false, count: problem.issues[issue].levels.count)
      for position in positions { occurs[problem.level(of: issue, at: position)] = true }
      return PresentLevels(issue: issue, levels: occurs.indices.filter { occurs[$0] })
    }
  }
}

import Bargaining
import Seeded

/// Small problems with all that makes trouble: interactions, negative bases, gains of nothing, ties, single levels, no issues.
struct RandomProblem {
  var mostIssues = 5
  var mostLevels = 4
  /// Whether some combinations are forbidden too.
  var hasConstraints = false

  func make(_ random: inout SplitMix64) throws -> BargainingProblem {
    // A narrow spread makes many ties.
    let spread = Int64([1, 3, 8, 40].randomElement(using: &random) ?? 3)
    func amount() -> Int64 { Int64.random(in: -spread...spread, using: &random) }
    let issues = (0..<Int.random(in: 0...mostIssues, using: &random)).map { issue in
      let levels = Int.random(in: 1...mostLevels, using: &random)
      return Issue("i\(issue)", levels: (0..<levels).map { Level("l\($0)", customer: amount(), seller: amount()) })
    }
    var interactions: [Interaction] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      var conditions: [String: String] = [:]
      for issue in issues where Bool.random(using: &random) {
        conditions[issue.id] = issue.levels.randomElement(using: &random)?.id
      }
      if conditions.values.contains(where: { $0 != "l0" }) {
        interactions.append(Interaction(if: conditions, customer: amount(), seller: amount()))
      }
    }
    var constraints: [Constraint] = []
    if hasConstraints, issues.count > 1 {
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let two = issues.shuffled(using: &random).prefix(2)
        guard let first = two.first, let second = two.last, let level = first.levels.randomElement(using: &random)
        else { continue }
        if Bool.random(using: &random) {
          let other = second.levels.randomElement(using: &random)?.id ?? "l0"
          if level.id != "l0" || other != "l0" {
            constraints.append(.forbidden([first.id: level.id, second.id: other]))
          }
        } else {
          let some = Set(second.levels.map(\.id).filter { _ in Bool.random(using: &random) } + ["l0"])
          constraints.append(.needs(issue: first.id, level: level.id, of: second.id, levels: some))
        }
      }
    }
    // Also cases in which one side, or nobody, can gain anything.
    let low = Int64.random(in: -3...1, using: &random) * spread
    return try BargainingProblem(
      customerAtBase: low + amount(), sellerAtBase: low + amount(), issues: issues, interactions: interactions,
      constraints: constraints)
  }
}

import Bargaining
import Seeded
import Testing

@Suite("Packages for a round")
struct RoundMenuTests {
  @Test("candidates, their number and what is left where there is none agree with brute force")
  func bruteForce() throws {
    var empty = 0
    var many = 0
    let shape = RandomProblem(mostIssues: 4, mostLevels: 3)
    let failure = try onRandomProblems(2_000, from: 120_000, shape) { problem, random in
      let naive = Naive(problem)
      let target = Int64.random(in: -20...20, using: &random)
      let tolerance = Int64.random(in: 0...6, using: &random)
      let floor = Int64.random(in: -20...5, using: &random)
      let menu = try problem.roundMenu(seller: target, within: tolerance, neverBelow: floor)
      let above = naive.rows.filter { Int64($0.seller) >= floor }
      let candidates = above.filter { abs(Int64($0.seller) - target) <= tolerance }
      guard menu.candidates == candidates.count else { return false }
      if candidates.isEmpty {
        empty += 1
        let nearest = above.map { abs(Int64($0.seller) - target) }.min()
        return menu.shown.isEmpty && menu.nearest.map { abs($0 - target) } == nearest
      }
      guard menu.nearest == nil, Set(menu.shown.map(\.levels)).count == menu.shown.count else { return false }
      guard menu.shown.allSatisfy({ one in candidates.contains { $0.levels == one.levels } }) else { return false }
      guard candidates.count > RoundMenu.mostShown else { return menu.shown.map(\.levels) == candidates.map(\.levels) }
      many += 1
      return menu.shown.count == RoundMenu.mostShown
    }
    #expect(failure == nil)
    #expect(empty > 100)
    #expect(many > 20)
  }

  @Test("of many, the three that differ most are among those shown")
  func farApart() throws {
    let issues = (0..<5).map { issue in
      Issue("i\(issue)", levels: (0..<3).map { Level("l\($0)", customer: 0, seller: 0) })
    }
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 5, issues: issues)
    let menu = try problem.roundMenu(seller: 5, within: 0, neverBelow: 0)
    #expect(menu.candidates == 243)
    #expect(menu.shown.count == 7)
    let best = menu.shown.indices.flatMap { first in
      menu.shown.indices.flatMap { second in
        menu.shown.indices.map { third in
          menu.shown[first].difference(from: menu.shown[second]) + menu.shown[first].difference(from: menu.shown[third])
            + menu.shown[second].difference(from: menu.shown[third])
        }
      }
    }.max()
    #expect(best == 15)
  }

  @Test("what the other side has no use for is left out, and stopping the search early still shows seven")
  func wanted() throws {
    let issues = (0..<6).map { issue in
      Issue("i\(issue)", levels: (0..<3).map { Level("l\($0)", customer: 0, seller: Int64($0)) })
    }
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: issues)
    let two = PackageWishes(needed: ["i0": ["l2"], "nowhere": ["l1"]], preferred: [:], in: problem)
    let menu = try problem.roundMenu(seller: 6, within: 1, neverBelow: 0, wishes: two, steps: 10)
    #expect(menu.shown.count == 7)
    #expect(menu.shown.allSatisfy { $0.levels[0] == 2 && abs($0.gains.seller - 6) <= 1 })
    let never = PackageWishes(needed: ["i0": ["l9"]], preferred: [:], in: problem)
    let none = try problem.roundMenu(seller: 6, within: 1, neverBelow: 0, wishes: never)
    #expect(none.shown.isEmpty && none.nearest == nil)
  }

  @Test(
    "of what the other side prefers, a package has at least half of what one of them has, and the agreed one is left out"
  )
  func wishes() throws {
    var left = 0
    let failure = try onRandomProblems(1_500, from: 125_000, RandomProblem(mostIssues: 4, mostLevels: 3)) {
      problem, random in
      func some() -> [String: Set<String>] {
        var levels: [String: Set<String>] = [:]
        for issue in problem.issues where Int.random(in: 0..<3, using: &random) == 0 {
          levels[issue.id] = Set(issue.levels.map(\.id).filter { _ in Bool.random(using: &random) })
        }
        return levels
      }
      let (needed, preferred) = (some(), some())
      let rows = Naive(problem).rows.filter { row in
        problem.issues.indices.allSatisfy { issue in
          let wish = needed[problem.issues[issue].id] ?? []
          return wish.isEmpty || wish.contains(problem.issues[issue].levels[row.levels[issue]].id)
        }
      }
      func likes(_ row: Naive.Row) -> Int {
        problem.issues.indices.count {
          preferred[problem.issues[$0].id]?.contains(problem.issues[$0].levels[row.levels[$0]].id) ?? false
        }
      }
      let target = Int64.random(in: -10...10, using: &random)
      let within = rows.filter { abs(Int64($0.seller) - target) <= 4 && $0.seller >= -8 }
      let least = (within.map(likes).max() ?? 0) / 2
      let agreed = within.randomElement(using: &random)
      let candidates = within.filter { likes($0) >= least && $0.levels != agreed?.levels }
      let menu = try problem.roundMenu(
        seller: target, within: 4, neverBelow: -8,
        wishes: PackageWishes(needed: needed, preferred: preferred, in: problem),
        without: agreed.flatMap { problem.package(levels: $0.levels) })
      if agreed.map({ likes($0) >= least }) ?? false { left += 1 }
      return menu.candidates == candidates.count && menu.shown.count == min(7, candidates.count)
        && menu.shown.allSatisfy { shown in candidates.contains { $0.levels == shown.levels } }
    }
    #expect(failure == nil)
    #expect(left > 100)
  }

  @Test("of more packages than can be compared, those shown are of them, and differ in everything that can differ")
  func many() throws {
    var random = SplitMix64(seed: 5)
    let issues = (0..<10).map { issue in
      Issue(
        "i\(issue)",
        levels: (0..<6).map { Level("l\($0)", customer: 0, seller: -Int64.random(in: 0...90, using: &random)) })
    }
    let tied = Interaction(if: ["i1": "l1", "i8": "l2"], customer: 0, seller: -7)
    let problem = try BargainingProblem(
      customerAtBase: 0, sellerAtBase: 500, issues: issues, interactions: [tied])
    let menu = try problem.roundMenu(seller: 84, within: 2, neverBelow: 0)
    #expect(menu.candidates > BargainingLimits.menuCandidates)
    #expect(menu.shown.count == 7)
    #expect(menu.shown.allSatisfy { abs($0.gains.seller - 84) <= 2 })
    #expect(menu.shown.contains { $0.gains.seller == 84 })
    let most = menu.shown.indices.flatMap { first in
      menu.shown.indices.map { menu.shown[first].difference(from: menu.shown[$0]) }
    }.max()
    #expect(most == 10)
  }

  @Test("a tolerance below 0 is refused")
  func refusal() throws {
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [])
    #expect(throws: NegotiationFaults.self) { try problem.roundMenu(seller: 0, within: -1, neverBelow: 0) }
  }
}

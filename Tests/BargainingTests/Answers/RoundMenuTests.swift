import Bargaining
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
      let menu = try PackageTable(problem).roundMenu(seller: target, within: tolerance, neverBelow: floor)
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
    let table = PackageTable(try BargainingProblem(customerAtBase: 0, sellerAtBase: 5, issues: issues))
    let menu = try table.roundMenu(seller: 5, within: 0, neverBelow: 0)
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
    let table = PackageTable(try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: issues))
    let menu = try table.roundMenu(seller: 6, within: 1, neverBelow: 0, steps: 10) { $0.levels[0] == 2 }
    #expect(menu.shown.count == 7)
    #expect(menu.shown.allSatisfy { $0.levels[0] == 2 && abs($0.gains.seller - 6) <= 1 })
    let none = try table.roundMenu(seller: 6, within: 1, neverBelow: 0) { _ in false }
    #expect(none.shown.isEmpty && none.nearest == nil)
  }

  @Test("a tolerance below 0 is refused")
  func refusal() throws {
    let table = PackageTable(try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: []))
    #expect(throws: NegotiationFaults.self) { try table.roundMenu(seller: 0, within: -1, neverBelow: 0) }
  }
}

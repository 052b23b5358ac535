import Bargaining
import Testing

@Suite("Menu of equal value")
struct EqualValueMenuTests {
  @Test("candidates and the three shown agree with brute force")
  func bruteForce() throws {
    var searched = 0
    var withoutNash = 0
    let shape = RandomProblem(mostIssues: 4, mostLevels: 3)
    let failure = try onRandomProblems(2_000, from: 90_000, shape) { problem, random in
      let naive = Naive(problem)
      let tolerance = Int.random(in: 0...4, using: &random)
      let menu = try EfficientPackages(problem).menuEqualForSeller(within: Int64(tolerance))
      guard let nash = naive.byNash.first else { return menu == nil }
      let candidates = naive.rows.filter { abs($0.seller - nash.seller) <= tolerance }
      guard let menu, menu.candidates.map(\.levels) == candidates.map(\.levels) else { return false }
      guard candidates.count >= 3 else {
        return menu.totalDifference == nil && menu.shown == Array(menu.candidates) && menu.certainty == .proven
      }
      guard candidates.count <= 24 else { return true }
      searched += 1
      if !menu.shown.contains(where: { $0.levels == nash.levels }) { withoutNash += 1 }
      let best = try #require(Naive.threeApart(candidates, favourite: nash))
      return menu.totalDifference == best.difference && menu.certainty == .proven
        && menu.shown.map(\.levels) == best.places.map { naive.rows[$0].levels }
    }
    #expect(failure == nil)
    #expect(searched > 150)
    #expect(withoutNash > 5)
  }

  @Test("where all levels occur freely, three differ in every issue, and the Nash package is one of them")
  func full() throws {
    let issues = (0..<7).map { issue in
      Issue("i\(issue)", levels: (0..<3).map { Level("l\($0)", customer: Int64(issue * $0), seller: 0) })
    }
    let problem = try BargainingProblem(customerAtBase: 1, sellerAtBase: 1, issues: issues)
    let table = try EfficientPackages(problem)
    let menu = try #require(try table.menuEqualForSeller(within: 0))
    #expect(menu.candidateCount == 2_187)
    #expect(menu.totalDifference == 21)
    #expect(menu.certainty == .proven)
    #expect(menu.shown.contains(try #require(table.nash())))
  }

  @Test("a search that is stopped says so, with a bound that holds")
  func stopped() throws {
    var stopped = 0
    let failure = try onRandomProblems(300, from: 95_000) { problem, _ in
      let table = try EfficientPackages(problem)
      guard let full = try table.menuEqualForSeller(within: 6), full.candidates.count >= 3 else { return true }
      for steps in [.min, 0, 1, 10, 40, 100] {
        guard let short = try table.menuEqualForSeller(within: 6, steps: steps) else { return false }
        guard let reached = short.totalDifference, let most = full.totalDifference else { return false }
        let pairs = [(0, 1), (0, 2), (1, 2)].reduce(0) { $0 + short.shown[$1.0].difference(from: short.shown[$1.1]) }
        guard pairs == reached, reached <= most, full.certainty == .proven else { return false }
        switch short.certainty {
        case .proven: if short.shown != full.shown { return false }
        case .stopped(let bound):
          stopped += 1
          if bound < most { return false }
        }
      }
      return true
    }
    #expect(failure == nil)
    #expect(stopped > 100)
  }

  @Test("a tolerance below 0 or beyond the limit is refused", arguments: [-1, BargainingLimits.amount + 1])
  func refusal(tolerance: Int64) throws {
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [])
    let refusal = #expect(throws: NegotiationFaults.self) {
      _ = try EfficientPackages(problem).menuEqualForSeller(within: tolerance)
    }
    #expect(refusal?.faults == [.menuTolerance(tolerance)])
  }
}

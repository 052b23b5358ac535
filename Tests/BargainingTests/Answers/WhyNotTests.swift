import Bargaining
import Testing

@Suite("Why not")
struct WhyNotTests {
  @Test("names who is below the walk-away, what betters it, and what the suggestion changes")
  func bruteForce() throws {
    let failure = try onRandomProblems(700, from: 110_000) { problem, random in
      let naive = Naive(problem)
      guard let row = naive.rows.randomElement(using: &random) else { return false }
      let package = try #require(problem.package(levels: row.levels))
      let answer = try #require(EfficientPackages(problem).whyNot(package))
      let below = (row.customer < 0 ? [Side.customer] : []) + (row.seller < 0 ? [.seller] : [])
      let hasBetter = naive.acceptable.contains { $0.beats(row) }
      let nash = naive.byNash.first.flatMap { $0 == row ? nil : $0 }
      guard answer.belowWalkAway == below, same(answer.suggested?.alternative, nash) else { return false }
      guard (answer.betterForBoth != nil) == hasBetter else { return false }
      return [answer.betterForBoth, answer.suggested].compactMap(\.self).allSatisfy { comparison in
        Side.allCases.allSatisfy {
          comparison.change[$0] == comparison.alternative.gains[$0] - package.gains[$0]
        }
      }
    }
    #expect(failure == nil)
  }

  @Test("Rosa's ten per cent leaves the seller 74 short")
  func rosa() throws {
    let problem = try WorkedCase.homeCooling.negotiation().problem
    let answer = try #require(EfficientPackages(problem).whyNot(problem.package(terms: ["discount": "10%"])))
    #expect(answer.belowWalkAway == [.seller])
    #expect(answer.package.gains.shortfall(of: .seller) == 7_400)
    #expect(answer.package.gains.shortfall(of: .customer) == 0)
    #expect(answer.suggested?.change.customer == 1_800)
    #expect(answer.suggested?.change.seller == 15_800)
  }
}

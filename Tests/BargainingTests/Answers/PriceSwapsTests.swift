import Bargaining
import Testing

@Suite("Instead of a price cut")
struct PriceSwapsTests {
  @Test("single levels and packages agree with brute force")
  func bruteForce() throws {
    let failure = try onRandomProblems(900, from: 120_000) { problem, random in
      guard let price = problem.issues.indices.randomElement(using: &random) else { return true }
      guard let asked = problem.issues[price].levels.indices.randomElement(using: &random) else { return true }
      let rows = Naive(problem).rows
      guard
        let cut = rows.first(where: { row in
          row.levels.indices.allSatisfy { row.levels[$0] == ($0 == price ? asked : 0) }
        })
      else { return false }
      func changes(_ row: Naive.Row) -> Int { row.levels.count { $0 != 0 } }
      let swaps = rows.filter { $0.levels[price] == 0 && $0.customer >= cut.customer && $0.seller > cut.seller }
      let single = Naive.largest(swaps.filter { changes($0) == 1 }) { [Double($0.seller), Double($0.customer)] }
      let several = swaps.filter { changes($0) > 1 }
      let best = Naive.largest(several.filter(\.isAcceptable)) { row in
        let change = row.lowered(customer: cut.customer, seller: cut.seller)
        return [Double(change.product), Double(change.sum)]
      }.first
      let found = try problem.swaps(
        insteadOf: problem.issues[price].levels[asked].id, of: problem.issues[price].id)
      return same(found.cut, cut) && found.single.map(\.alternative.levels) == single.map(\.levels)
        && found.packages == several.count && same(found.bestPackage?.alternative, best)
    }
    #expect(failure == nil)
  }

  @Test("Rosa's ten per cent: a year of support is better for both")
  func rosa() throws {
    let problem = try WorkedCase.homeCooling.negotiation().problem
    let swaps = try problem.swaps(insteadOf: "10%", of: "discount")
    let first = try #require(swaps.single.first)
    #expect(problem.terms(of: first.alternative)?[1].level == "12_months")
    #expect(first.change.customer == 2_600)
    #expect(first.change.seller == 5_400)
    #expect(swaps.single.count == 1)
    #expect(swaps.bestPackage?.alternative.gains.isAcceptable == true)
  }

  @Test("names that do not exist are refused")
  func refusals() throws {
    let problem = try WorkedCase.homeCooling.negotiation().problem
    #expect(throws: TermsFault.unknownIssue("price")) { try problem.swaps(insteadOf: "10%", of: "price") }
    #expect(throws: TermsFault.unknownLevel(issue: "discount", level: "11%")) {
      try problem.swaps(insteadOf: "11%", of: "discount")
    }
  }
}

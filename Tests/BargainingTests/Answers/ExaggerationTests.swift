import Bargaining
import Testing

@Suite("Exaggeration")
struct ExaggerationTests {
  @Test("agrees with brute force on reported gains")
  func bruteForce() throws {
    let failure = try onRandomProblems(900, from: 80_000) { problem, random in
      let naive = Naive(problem)
      let amount = Int.random(in: 0...15, using: &random)
      return try Side.allCases.allSatisfy { side in
        let reported = naive.rows.map {
          $0.lowered(customer: side == .customer ? amount : 0, seller: side == .seller ? amount : 0)
        }
        let best = Naive.largest(reported.filter(\.isAcceptable), by: Naive.byProduct).first
        let found = try EfficientPackages(problem).exaggerating(by: Int64(amount), of: side)
        return found.side == side && found.amount == amount && same(found.package, best.map { naive.rows[$0.place] })
      }
    }
    #expect(failure == nil)
  }

  @Test("an amount below 0 or beyond the limit is refused", arguments: [-1, BargainingLimits.amount + 1])
  func refusal(amount: Int64) throws {
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: [])
    #expect(throws: NegotiationFaults.self) { try EfficientPackages(problem).exaggerating(by: amount, of: .seller) }
  }
}

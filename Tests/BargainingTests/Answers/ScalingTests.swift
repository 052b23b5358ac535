import Bargaining
import Testing

@Suite("Scaling one side's money")
struct ScalingTests {
  // Equal gains may move, since it compares the two sides' money; so may Nash and Kalai-Smorodinsky where their results
  // tie, since the tie rule compares it too. Without a tie they may not.
  @Test("multiplies that side's gains and leaves Nash and Kalai-Smorodinsky where they are")
  func scaling() throws {
    var compared = 0
    let failure = try onRandomProblems(700, from: 130_000) { problem, random in
      let factor = Int64.random(in: 2...9, using: &random)
      let scaled = try scale(problem, customerBy: factor)
      let naive = Naive(problem)
      let (before, after) = try (EfficientPackages(problem), EfficientPackages(scaled))
      for row in naive.rows {
        guard let package = scaled.package(levels: row.levels) else { return false }
        guard package.gains.customer == Int64(row.customer) * factor, package.gains.seller == row.seller else {
          return false
        }
      }
      let order = naive.byNash
      if order.count == 1 || order.count > 1 && order[0].product > order[1].product {
        compared += 1
        guard before.nash()?.levels == after.nash()?.levels else { return false }
      }
      guard let ideal = before.idealPoint(), ideal.customer > 0, ideal.seller > 0 else { return true }
      let shares = naive.acceptable.map {
        min(Double($0.customer) / Double(ideal.customer), Double($0.seller) / Double(ideal.seller))
      }.sorted(by: >)
      guard shares.count == 1 || shares[0] > shares[1] else { return true }
      return before.kalaiSmorodinsky()?.levels == after.kalaiSmorodinsky()?.levels
    }
    #expect(failure == nil)
    #expect(compared > 150)
  }

  private func scale(_ problem: BargainingProblem, customerBy factor: Int64) throws -> BargainingProblem {
    try BargainingProblem(
      customerAtBase: problem.surplusAtBase.customer * factor, sellerAtBase: problem.surplusAtBase.seller,
      issues: problem.issues.map { issue in
        Issue(issue.id, levels: issue.levels.map { Level($0.id, customer: $0.customer * factor, seller: $0.seller) })
      },
      interactions: problem.interactions.map {
        Interaction(if: $0.conditions, customer: $0.customer * factor, seller: $0.seller)
      })
  }
}

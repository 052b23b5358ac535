import Bargaining
import Seeded
import Testing

@Suite("Nash alone, with what proves it")
struct NashAloneTests {
  @Test("is the Nash package of the whole list, also with interactions and constraints")
  func bruteForce() throws {
    for (first, shape) in [(500_000, RandomProblem(hasConstraints: true)), (510_000, RandomProblem(mostIssues: 6))] {
      let failure = try onRandomProblems(600, from: UInt64(first), shape) { problem, _ in
        same(try NashAlone(problem).package, Naive(problem).byNash.first)
      }
      #expect(failure == nil)
    }
  }

  @Test("leaves out no level that a package with as large a product has, and most others")
  func proof() throws {
    var left = 0
    var all = 0
    for seed in UInt64(0)..<60 {
      var random = SplitMix64(seed: seed)
      let issues = (0..<5).map { issue in
        Issue(
          "i\(issue)",
          levels: (0..<4).map { level in
            let gives = Int64.random(in: 0...1_000, using: &random)
            return Level("l\(level)", customer: gives, seller: 1_000 - gives + .random(in: -100...100, using: &random))
          })
      }
      let problem = try BargainingProblem(customerAtBase: -1_800, sellerAtBase: -1_800, issues: issues)
      let found = try NashAlone(problem)
      let naive = Naive(problem)
      guard let start = found.start else { continue }
      #expect(start.gains.isAcceptable)
      for row in naive.acceptable where Int128(row.product) >= start.gains.product {
        #expect(zip(row.levels, found.levelsLeft).allSatisfy { $1.contains($0) }, "seed \(seed)")
      }
      #expect(same(found.package, naive.byNash.first), "seed \(seed)")
      left += found.levelsLeft.joined().count
      all += 20
    }
    #expect(all > 600)
    #expect(left * 3 < all * 2)
  }

  @Test(
    "is what the whole frontier says where nothing can be listed: opposed, nearly zero-sum, and around a walk-away",
    arguments: 0..<4)
  func large(_ kind: Int) throws {
    for seed in UInt64(0)..<25 {
      var random = SplitMix64(seed: 1_000 * UInt64(kind) + seed)
      let noise = Int64([0, 3, 100, 400][kind])
      let issues = (0..<12).map { issue in
        Issue(
          "i\(issue)",
          levels: (0..<5).map { level in
            let gives = Int64.random(in: -200...1_000, using: &random)
            return Level(
              "l\(level)", customer: gives, seller: 800 - gives + .random(in: -noise...noise, using: &random))
          })
      }
      let base = -Int64.random(in: 0...8_000, using: &random)
      let problem = try BargainingProblem(customerAtBase: base, sellerAtBase: -4_000, issues: issues)
      #expect(try NashAlone(problem).package == EfficientPackages(problem).nash(), "kind \(kind), seed \(seed)")
    }
  }
}

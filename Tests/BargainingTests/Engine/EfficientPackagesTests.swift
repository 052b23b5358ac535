import Bargaining
import Seeded
import Testing

@Suite("Efficient packages without looking at every package")
struct EfficientPackagesTests {
  /// Small problems, some in lists and some in tables, some with little room.
  private static let shapes = [
    RandomProblem(), RandomProblem(mostIssues: 6, mostLevels: 3), RandomProblem(hasConstraints: true),
  ]

  @Test(
    "are exactly those that none betters, each pair of gains once, the first in the list for each", arguments: shapes)
  func bruteForce(shape: RandomProblem) throws {
    let failure = try onRandomProblems(900, from: 300_000, shape) { problem, _ in
      let rows = Naive(problem).rows
      let naive = rows.filter { row in !rows.contains { $0.beats(row) } }
      let pairs = Set(naive.map { [$0.customer, $0.seller] })
      let firsts = pairs.compactMap { pair in naive.first { [$0.customer, $0.seller] == pair } }
        .sorted { $0.customer > $1.customer }
      let found = try EfficientPackages(problem)
      return found.slack == 0 && found.count == firsts.count
        && firsts.indices.allSatisfy { same(found.package(at: $0), firsts[$0]) }
    }
    #expect(failure == nil)
  }

  @Test("are the same in a table as in lists, and as the sums of two halves")
  func tables() throws {
    var tables = 0
    for seed in UInt64(0)..<60 {
      var random = SplitMix64(seed: seed)
      let spread = Int64([4, 20, 60].randomElement(using: &random) ?? 4)
      let issues = (0..<9).map { issue in
        Issue(
          "i\(issue)",
          levels: (0..<Int.random(in: 2...5, using: &random)).map { level in
            let gives = Int64.random(in: 0...spread, using: &random)
            return Level(
              "l\(level)", customer: 3 * (gives + .random(in: 0...2, using: &random)), seller: -5 * gives)
          })
      }
      var interactions: [Interaction] = []
      if Bool.random(using: &random) {
        interactions.append(Interaction(if: ["i8": "l1", "i6": "l1"], customer: 6, seller: -5))
      }
      let problem = try BargainingProblem(
        customerAtBase: -spread * 9, sellerAtBase: spread * 30, issues: issues, interactions: interactions)
      let table = try EfficientPackages(problem)
      let lists = try EfficientPackages(problem, limits: EngineLimits(places: 0))
      if table.usesTable { tables += 1 }
      #expect(!lists.usesTable)
      #expect(table.count == lists.count, "seed \(seed)")
      #expect((0..<table.count).allSatisfy { table.package(at: $0) == lists.package(at: $0) }, "seed \(seed)")
      #expect(table.frontier.packageCounts == lists.frontier.packageCounts, "seed \(seed)")
      #expect(
        (0..<table.count).allSatisfy { place in
          let package = table.package(at: place)
          return problem.package(levels: package.levels) == package
        }, "seed \(seed)")
    }
    #expect(tables > 20)
  }

  @Test("with constraints every answer agrees with brute force over what is allowed")
  func constraints() throws {
    var forbidden = 0
    let failure = try onRandomProblems(500, from: 340_000, RandomProblem(hasConstraints: true)) { problem, random in
      let naive = Naive(problem)
      if naive.rows.count < problem.packageCount { forbidden += 1 }
      let found = try EfficientPackages(problem)
      let order = naive.byNash
      let target = Int64.random(in: -10...10, using: &random)
      let menu = try problem.roundMenu(seller: target, within: 3, neverBelow: -10)
      let within = naive.rows.filter { abs(Int64($0.seller) - target) <= 3 && $0.seller >= -10 }
      guard same(found.nash(), order.first), same(found.kalaiSmorodinsky(), naive.kalaiSmorodinsky) else {
        return false
      }
      if let nash = found.nash(), !same(try found.runnerUp(to: nash), order.dropFirst().first) { return false }
      return try Negotiation(problem: problem).solve().packagesAcceptable == naive.acceptable.count
        && found.frontier.packageCount == naive.efficient.count && menu.candidates == within.count
        && menu.shown.allSatisfy { problem.allows($0) }
        && same(found.nearestMiss(), Naive.largest(naive.rows) { [Double($0.smaller), Double($0.sum)] }.first)
    }
    #expect(failure == nil)
    #expect(forbidden > 200)
  }

  @Test("beyond the limit of pairs come with a bound that holds")
  func bounds() throws {
    var thinned = 0
    let failure = try onRandomProblems(600, from: 330_000, RandomProblem(mostIssues: 6, mostLevels: 4)) { problem, _ in
      let exact = try EfficientPackages(problem)
      let rough = try EfficientPackages(problem, limits: EngineLimits(pairs: 4, places: 0))
      if rough.slack > 0 { thinned += 1 }
      return (0..<exact.count).allSatisfy { place in
        let gains = exact.package(at: place).gains
        return (0..<rough.count).contains { other in
          let found = rough.package(at: other)
          return found.gains.seller >= gains.seller && found.gains.customer + rough.slack >= gains.customer
            && problem.package(levels: found.levels) == found
        }
      }
    }
    #expect(failure == nil)
    #expect(thinned > 60)
  }

  @Test("issues that interactions tie together too much are refused with the number")
  func entangled() throws {
    let issues = (0..<12).map { issue in
      Issue("i\(issue)", levels: (0..<4).map { Level("l\($0)", customer: Int64($0), seller: -Int64($0)) })
    }
    var interactions: [Interaction] = []
    for first in 0..<12 {
      for second in 0..<first {
        for level in 1..<4 {
          interactions.append(
            Interaction(if: ["i\(first)": "l\(level)", "i\(second)": "l\(level)"], customer: 1, seller: -1))
        }
      }
    }
    let problem = try BargainingProblem(
      customerAtBase: 0, sellerAtBase: 0, issues: issues, interactions: interactions)
    #expect(throws: MethodRefusal.tooEntangled(combinations: 1 << 24, limit: 20_000)) { try EfficientPackages(problem) }
  }

  @Test("what is cancelled stops")
  func cancelled() throws {
    let issues = (0..<3).map {
      Issue("i\($0)", levels: [Level("a", customer: 1, seller: 0), Level("b", customer: 0, seller: 1)])
    }
    let problem = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: issues)
    let stopped = EngineLimits(isCancelled: { true })
    #expect(throws: MethodRefusal.cancelled) { try EfficientPackages(problem, limits: stopped) }
  }
}

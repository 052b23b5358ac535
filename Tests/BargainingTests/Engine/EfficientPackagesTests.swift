import Bargaining
import Seeded
import Testing

@Suite("Efficient packages without looking at every package")
struct EfficientPackagesTests {
  /// Small problems, some in lists and some in tables, some with little room.
  private static let shapes = [RandomProblem(), RandomProblem(mostIssues: 6, mostLevels: 3)]

  @Test("are exactly those that none betters, each pair of gains once, the first in the list for each", arguments: shapes)
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

  @Test("give the solutions the whole list gives")
  func solutions() throws {
    let failure = try onRandomProblems(1_500, from: 310_000) { problem, random in
      let table = PackageTable(problem)
      let found = try EfficientPackages(problem)
      let side = Side.allCases.randomElement(using: &random) ?? .seller
      let amount = Int64.random(in: 0...20, using: &random)
      let start = Naive(problem).rows.randomElement(using: &random).flatMap { problem.package(levels: $0.levels) }
      return try found.nash() == table.nash() && found.kalaiSmorodinsky() == table.kalaiSmorodinsky()
        && found.equalGains() == table.equalGains() && found.nearestMiss() == table.nearestMiss()
        && found.largestJointGain() == table.largestJointGain() && found.idealPoint() == table.idealPoint()
        && found.hasDeal == (table.acceptableCount > 0)
        && found.acceptableGains == table.frontier().map(\.package.gains)
        && found.acceptableGains.indices.map { found.acceptablePackage(at: $0) } == table.frontier().map(\.package)
        && found.exaggerating(by: amount, of: side) == table.exaggerating(by: amount, of: side)
        && start.map { found.improvement(on: $0) == table.postSettlement(from: $0)?.best } ?? true
    }
    #expect(failure == nil)
  }
}

import Seeded
import Testing

@testable import Bargaining

@Suite struct BoxTests {
  private static func boxes(_ random: inout SplitMix64, count: Int, issues: Int, levels: Int) -> [Box] {
    (0..<count).map { _ in
      var ranges: [Int: ClosedRange<Int>] = [:]
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let (a, b) = (Int.random(in: 0..<levels, using: &random), Int.random(in: 0..<levels, using: &random))
        ranges[Int.random(in: 0..<issues, using: &random)] = min(a, b)...max(a, b)
      }
      let amount = Int64.random(in: 0...30, using: &random)
      return random.unit() < 0.5
        ? Box(customer: amount, seller: 0, ranges: ranges) : Box(customer: 0, seller: amount, ranges: ranges)
    }
  }

  private static func gains(_ boxes: [Box], _ package: [Int]) -> (Int64, Int64) {
    boxes.reduce((0, 0)) { sum, box in
      box.ranges.allSatisfy { $1.contains(package[$0]) } ? (sum.0 + box.customer, sum.1 + box.seller) : sum
    }
  }

  @Test(arguments: 1...300) func agreesWithAllPackages(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (issues, levels) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
    let boxes = BoxTests.boxes(
      &random, count: Int.random(in: 0...14, using: &random), issues: issues, levels: levels)
    var packages: [[Int]] = [[]]
    for _ in 0..<issues { packages = packages.flatMap { package in (0..<levels).map { package + [$0] } } }
    let all = packages.map { BoxTests.gains(boxes, $0) }
    let efficient = Set(
      all.filter { one in
        !all.contains { $0.0 >= one.0 && $0.1 >= one.1 && ($0.0 > one.0 || $0.1 > one.1) }
      }.map { GainPair(customer: $0.0, seller: $0.1) })
    let found = try BoxPackages(boxes, issues: issues).efficient
    #expect(Set(found.map(\.gains)) == efficient, "seed \(seed)")
    #expect(found.count == efficient.count)
    for package in found {
      let (customer, seller) = BoxTests.gains(boxes, package.levels)
      #expect(GainPair(customer: customer, seller: seller) == package.gains, "seed \(seed)")
    }
    #expect(found.map(\.gains.customer) == found.map(\.gains.customer).sorted(by: >))
  }

  @Test func tooManyBoxesAreRefused() {
    let boxes = Array(repeating: Box(customer: 1, seller: 0, ranges: [0: 0...0]), count: 129)
    #expect(throws: MethodRefusal.tooEntangled(combinations: 129, limit: 128)) { try BoxPackages(boxes, issues: 1) }
  }
}

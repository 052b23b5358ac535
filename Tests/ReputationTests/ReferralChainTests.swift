import Money
import Reputation
import Seeded
import Testing

/// Random communities, circles and ties included, against Warshall's closure of the referrals that count.
@Suite("Referral chains against brute force")
struct ReferralChainTests {
  @Test("chains and circles are those of the transitive closure", arguments: 0..<150)
  func closure(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let size = 2 + Int(random.next() % 9)
    let names = (0..<size).map { "p\($0)" }
    let edges = (0..<Int(random.next() % 25)).compactMap { _ -> Referral? in
      let (from, to) = (Int(random.next() % UInt64(size)), Int(random.next() % UInt64(size)))
      let (month, agrees) = (Int(random.next() % 3), random.next() % 8 > 0)
      guard from != to else { return nil }
      let consent = ReferralConsent(referrerAgreed: agrees, referredStated: true)
      return ReferralLedgerTests.edge(names[from], names[to], month: month, consent: consent)
    }
    let account = try ReferralLedgerTests.ledger(names, edges).account()

    let counting = edges.indices.filter { index in
      let edge = edges[index]
      return edge.consent.isComplete
        && !edges.contains { $0.consent.isComplete && $0.to == edge.to && $0.month < edge.month }
    }
    var reaches = Array(repeating: Array(repeating: false, count: size), count: size)
    for index in counting {
      let from = try #require(names.firstIndex(of: edges[index].from.text))
      let to = try #require(names.firstIndex(of: edges[index].to.text))
      reaches[from][to] = true
    }
    for middle in 0..<size {
      for from in 0..<size where reaches[from][middle] {
        for to in 0..<size where reaches[middle][to] { reaches[from][to] = true }
      }
    }
    let referrers = names.indices.filter { name in counting.contains { edges[$0].from.text == names[name] } }
    #expect(account.referrers.flatMap(\.referrals).map(\.index).sorted() == counting, "seed \(seed)")
    #expect(account.chains.map(\.referrer.text) == referrers.map { names[$0] }, "seed \(seed)")
    let counts = referrers.map { from in (0..<size).count { $0 != from && reaches[from][$0] } }
    #expect(account.chains.map(\.customersTracedTo) == counts, "seed \(seed)")
    var circles: [Set<String>] = []
    for person in 0..<size where reaches[person][person] {
      let circle = Set((0..<size).filter { reaches[person][$0] && reaches[$0][person] }.map { names[$0] })
      if !circles.contains(circle) { circles.append(circle) }
    }
    #expect(account.circles.map { Set($0.people.map(\.text)) } == circles, "seed \(seed)")
    #expect(account.circles.allSatisfy { Set($0.people).count == $0.people.count }, "seed \(seed)")
    #expect(account.uncounted.map(\.index) == edges.indices.filter { !counting.contains($0) }, "seed \(seed)")
  }
}

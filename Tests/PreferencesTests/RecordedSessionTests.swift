import Golden
import RealModule
import Seeded
import Testing

@testable import Preferences

/// Sessions of answers with what is believed after each: kept in `Tests/Golden`, where the browser's learner is held
/// against the same file by a journey.
@Suite struct RecordedSessionTests {
  @Test func theyAreAsKept() throws {
    let sessions = try (1...8).map { try RecordedSessionTests.session(seed: $0) }
    try Golden.hold("[\n\(sessions.joined(separator: ",\n"))\n]\n", "learning-sessions.json")
  }

  /// One customer, from her population to eight answers, contradictions and "can't say" among them.
  private static func session(seed: UInt64) throws -> String {
    var random = SplitMix64(seed: seed)
    let things = Int(seed) + 1
    let worths = (0..<things).map { _ in Double(Int.random(in: -2...12, using: &random)) / 4 }
    let population = try Population.assumed(worths: worths, spreads: worths.map { max(1, abs($0)) }, noticeable: 1)
    var moves = (0..<things).map { thing in (0...things).map { $0 == thing ? 1.0 : 0 } }
    moves += [1.5, 3].map { off in (0...things).map { $0 == things ? off : 0 } }
    let pairs = moves.indices.flatMap { one in moves.indices.filter { $0 > one }.map { [moves[one], moves[$0]] } }
    let packages = (0..<4).map { _ in
      (0...things).map { $0 == things ? Double(Int.random(in: 0...3, using: &random)) : random.unit() < 0.5 ? 1 : 0 }
    }
    var belief = try Belief(of: population, draws: 200)
    var asked: Set<Int> = []
    var steps: [String] = []
    for _ in 0..<PairQuestion.mostAsked {
      let candidates = pairs.map { PairQuestion(first: $0[0], second: $0[1]) }
      guard let next = try belief.nextQuestion(among: candidates, asked: asked, about: Decision(bestOf: packages))
      else {
        break
      }
      asked.insert(next)
      let reply = PairQuestion.Reply.allCases[Int.random(in: 0..<4, using: &random)]
      if let evidence = try candidates[next].evidence(reply) { try belief.learn(from: evidence) }
      let pick = try belief.pick(among: packages)
      let ranges = (0..<things).compactMap { belief.worth(of: moves[$0]) }
      steps.append(
        """
          {"next": \(next), "reply": "\(reply.rawValue)", "order": \(pick.order), "chance": \(rounded(pick.chance)), \
        "expected": \(ranges.map { rounded($0.expected) }), "low": \(ranges.map { rounded($0.low) }), "high": \(ranges.map { rounded($0.high) })}
        """)
    }
    return """
      {"mean": \(population.mean), "lower": \(population.lowerTriangle), "draws": 200, "pairs": \(pairs), "packages": \(packages), "steps": [
      \(steps.joined(separator: ",\n"))
      ]}
      """
  }

  /// Six digits, so that another machine's logarithms make the same text.
  private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}

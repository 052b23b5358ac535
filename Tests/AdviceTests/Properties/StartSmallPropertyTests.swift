import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Starting small, against every way of deciding")
struct StartSmallPropertyTests {
  @Test("the expected value is the best over all decision functions", arguments: UInt64(1)...150)
  func expected(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question(plans: false)
    let answer = question.answer()
    for asked in answer.startSmall {
      let decider = Decider(question: question, asked: asked.question)
      #expect(near(asked.expected, decider.bestOverAllFunctions()), "seed \(seed), \(asked.way)")
      let decided = asked.decisions.map(\.upgradeTo)
      let values = question.customer.scenarios.indices.map { decider.value($0, decided[$0]) }
      for (scenario, value) in values.enumerated() {
        #expect(near(asked.byScenario[scenario].value, value), "seed \(seed), \(asked.way), scenario \(scenario)")
      }
      for group in decider.groups {
        #expect(Set(group.map { decided[$0] }).count == 1, "seed \(seed): what looks alike is decided alike")
      }
      let commit = asked.commitNow.map(\.value).max() ?? 0
      #expect(near(asked.valueOfBeingAbleToWait, asked.expected - commit), "seed \(seed)")
      #expect(near(asked.expectedIfForgotten, decider.commit(asked.question.start)), "seed \(seed)")
      for (offer, value) in asked.commitNow { #expect(near(value, decider.commit(offer)), "seed \(seed), \(offer)") }
      let upgrades = zip(question.customer.scenarios, decided).contains { $0.probability > 0 && $1 != nil }
      #expect((answer.way(asked.way.text) != nil) == upgrades, "seed \(seed): a row only if something is upgraded")
    }
  }

  @Test("at the break-even both are worth the same, and never means never", arguments: UInt64(1)...150)
  func breakEven(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question(plans: false)
    for asked in question.answer().startSmall {
      guard let growth = asked.question.growthScenario,
        let moving = question.customer.scenarios.firstIndex(where: { $0.id == growth })
      else { continue }
      let decider = Decider(question: question, asked: asked.question)
      for (offer, probability) in asked.breakEven {
        let differences = question.customer.scenarios.indices.map {
          decider.plain(offer, $0) - asked.byScenario[$0].value
        }
        expectEquality(
          probability, moving: moving, differences: differences,
          today: question.customer.scenarios.map(\.probability), "seed \(seed), \(asked.way), \(offer)")
      }
    }
  }

  @Test("what would change the answer is where two offers meet, or nowhere", arguments: UInt64(1)...150)
  func whatWouldChange(seed: UInt64) throws {
    var random = RandomQuestions(seed: seed)
    let question = random.question()
    let answer = question.answer()
    guard let first = answer.ranking.first, let second = answer.ranking.dropFirst().first else { return }
    for (moving, scenario) in question.customer.scenarios.enumerated() {
      let change = try #require(question.whatWouldChange(scenario: scenario.id, from: first.id, to: second.id))
      let differences = zip(first.byScenario, second.byScenario).map { $0.value - $1.value }
      expectEquality(
        change.probabilityAtWhichTheyAreEqual, moving: moving, differences: differences,
        today: question.customer.scenarios.map(\.probability), "seed \(seed), \(first.id) against \(second.id)")
    }
  }
}

/// Holds a probability of equality against its definition.
func expectEquality(
  _ probability: Double?, moving: Int, differences: [Double], today: [Double], _ comment: Comment
) {
  func difference(at share: Double) -> Double {
    let others = today.indices.filter { $0 != moving }
    let mass = others.reduce(0) { $0 + today[$1] }
    return share * differences[moving]
      + others.reduce(0) {
        $0 + (1 - share) * differences[$1] * (mass > 0 ? today[$1] / mass : 1 / Double(others.count))
      }
  }
  guard today.count > 1 else { return }
  if let probability {
    #expect((0...1).contains(probability), comment)
    #expect(abs(difference(at: probability)) < 1e-5, comment)
  } else {
    let signs = (0...20).map { difference(at: Double($0) / 20) > 0 }
    #expect(Set(signs).count == 1, comment)
  }
}

/// Every way of deciding at a check-in.
private struct Decider {
  let question: AdviceQuestion
  let asked: StartSmallQuestion

  private var reference: Reference { Reference(question: question) }
  private var scenarios: [Scenario] { question.customer.scenarios }
  private var checkIn: Int { min(asked.checkInMonth, reference.horizon) }

  private func offer(_ id: ID<Offer>) -> Offer? { question.catalogue.offers.first { $0.id == id } }

  private var targets: [ID<Offer>?] {
    let usable = question.catalogue.upgradePaths.filter { $0.from == asked.start }.map(\.to).filter { id in
      guard let offer = offer(id) else { return false }
      return offer.source == .none
        || (offer.prices != nil && question.customer.musts.allSatisfy { $0.isSatisfied(by: offer.attributes) })
    }
    return [nil] + (asked.checkInMonth < reference.horizon ? usable : [])
  }

  /// Scenarios with the same demand through the month after the check-in.
  var groups: [[Int]] {
    var groups: [[Int]] = []
    for scenario in scenarios.indices {
      let alike = groups.firstIndex { group in
        (1...min(checkIn + 1, reference.horizon)).allSatisfy { month in
          question.customer.streams.allSatisfy {
            reference.demand(scenarios[group[0]], $0.id, month) == reference.demand(scenarios[scenario], $0.id, month)
          }
        }
      }
      if let alike { groups[alike].append(scenario) } else { groups.append([scenario]) }
    }
    return groups
  }

  func plain(_ id: ID<Offer>, _ scenario: Int) -> Double {
    offer(id).map { reference.plain($0, scenarios[scenario]).value } ?? 0
  }

  func commit(_ id: ID<Offer>) -> Double {
    scenarios.indices.reduce(0) { $0 + scenarios[$1].probability * plain(id, $1) }
  }

  func value(_ scenario: Int, _ target: ID<Offer>?) -> Double {
    guard let start = offer(asked.start) else { return 0 }
    let reference = self.reference
    guard let target, let larger = offer(target),
      let path = question.catalogue.upgradePaths.first(where: { $0.from == asked.start && $0.to == target })
    else { return reference.plain(start, scenarios[scenario]).value }
    let before = reference.months(start, scenarios[scenario], 1, checkIn)
    let after = reference.months(
      larger, scenarios[scenario], checkIn + 1, reference.horizon, counting: checkIn + 1)
    let upfront = reference.figure(start.prices?.upfront ?? Figure(0))
    return before.value + after.value - upfront - path.fee * reference.factor(checkIn)
  }

  func bestOverAllFunctions() -> Double {
    let groups = groups
    let targets = targets
    let values = scenarios.indices.map { scenario in targets.map { value(scenario, $0) } }
    var best = -Double.infinity
    var function = [Int](repeating: 0, count: groups.count)
    while true {
      var expected = 0.0
      for (group, target) in zip(groups, function) {
        for scenario in group { expected += scenarios[scenario].probability * values[scenario][target] }
      }
      best = max(best, expected)
      guard let place = function.firstIndex(where: { $0 + 1 < targets.count }) else { return best }
      function[place] += 1
      for earlier in 0..<place { function[earlier] = 0 }
    }
  }
}

import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Where the best way would turn")
struct TurningPointTests {
  @Test("just past the point another plain offer is best, just before it is not", arguments: UInt64(1)...150)
  func reanswering(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question(plans: false, startSmall: false)
    let answer = question.answer()
    guard let second = answer.ranking.dropFirst().first,
      answer.best.average.value - second.average.value > 0.05
    else { return }
    for point in question.turningPoints(of: answer) {
      let side = point.turnsAt > point.today ? 1.0 : -1.0
      let step = 0.02 * abs(point.turnsAt - point.today)
      let before = question.moving(point.figure, to: point.turnsAt - side * step).answer()
      #expect(
        before.way(answer.best.id.text).map { before.best.average.value - $0.average.value < 0.005 } == true,
        "seed \(seed), \(point)")
      let after = question.moving(point.figure, to: point.turnsAt).answer()
      guard let old = after.way(answer.best.id.text), let new = after.way(point.becomes.text) else { continue }
      #expect(abs(old.average.value - new.average.value) < 1e-4, "seed \(seed), \(point): equal at the point")
    }
  }

  @Test("a figure that can change nothing has no point")
  func nothingToTurn() {
    let want = Want(id: ID("w"), attribute: ID("a"), from: 0, to: 1, worthPerYear: 100)
    let same: Attributes = [ID("a"): .number(1)]
    let question = AdviceQuestion(
      .sample(wants: [want], scenarios: [.flat("one", 0.5, [:]), .flat("two", 0.5, [:])]),
      [
        .sample("a", upfront: 10, attributes: same), .sample("b", upfront: 20, attributes: same),
        .sample("keep", .none, upfront: 500, attributes: same),
      ])
    #expect(question.turningPoints(of: question.answer()).isEmpty)
  }

  @Test("two offers that are the same in every scenario turn nowhere")
  func twins() {
    let question = AdviceQuestion(
      .sample(scenarios: [.flat("one", 0.5, [:]), .flat("two", 0.5, [:])]),
      [.sample("a", upfront: 10), .sample("b", upfront: 10), .sample("keep", .none, upfront: 50)])
    #expect(question.turningPoints(of: question.answer()).isEmpty)
  }

  @Test("the likelihood, the worth and the cost of going short each have theirs")
  func eachKind() throws {
    let want = Want(id: ID("quiet"), attribute: ID("a"), from: 0, to: 1, worthPerYear: 10)
    let question = AdviceQuestion(
      .sample(
        streams: [.units(unmet: 1)], wants: [want],
        scenarios: [.flat("calm", 0.8, ["u": 1]), .flat("busy", 0.2, ["u": 3])]),
      [
        .sample("small", capacity: ["u": 1]), .sample("large", upfront: 12, attributes: [ID("a"): .number(0.5)]),
        .sample("keep", .none, upfront: 1000),
      ])
    let answer = question.answer()
    #expect(answer.best.id.text == "small")
    let points = question.turningPoints(of: answer)
    // small: -12 months x 2 short x 1 x p; large: 5 - 12.
    let busy = try #require(points.first { $0.figure == .probability(ID("busy")) })
    #expect(near(busy.turnsAt, 7.0 / 24) && busy.today == 0.2 && busy.becomes.text == "large")
    let worth = try #require(points.first { $0.figure == .worth(ID("quiet")) })
    #expect(near(worth.turnsAt, 14.4) && worth.becomes.text == "large")
    let unmet = try #require(points.first { $0.figure == .unmetCost(ID("u")) })
    #expect(near(unmet.turnsAt, 7.0 / 4.8) && unmet.becomes.text == "large")
  }
}

extension AdviceQuestion {
  /// The question with one figure moved.
  fileprivate func moving(_ figure: TurningPoint.Moving, to value: Double) -> AdviceQuestion {
    var scenarios = customer.scenarios
    var wants = customer.wants
    var streams = customer.streams
    switch figure {
    case .probability(let moved):
      let mass = scenarios.filter { $0.id != moved }.reduce(0) { $0 + $1.probability }
      let others = Double(scenarios.count - 1)
      scenarios = scenarios.map {
        let share = mass > 0 ? $0.probability / mass : 1 / others
        return Scenario(
          id: $0.id, probability: $0.id == moved ? value : (1 - value) * share, phases: $0.phases)
      }
    case .worth(let moved):
      wants = wants.map {
        $0.id == moved
          ? Want(id: $0.id, attribute: $0.attribute, from: $0.from, to: $0.to, worthPerYear: value) : $0
      }
    case .unmetCost(let moved):
      streams = streams.map {
        $0.id == moved ? Stream(id: $0.id, unit: $0.unit, unmetCostPerUnit: value) : $0
      }
    }
    var moved = self
    moved.customer = Customer(
      name: customer.name, horizonMonths: customer.horizonMonths, startCalendarMonth: customer.startCalendarMonth,
      discounting: customer.discounting, facts: customer.facts, streams: streams, musts: customer.musts,
      wants: wants, scenarios: scenarios)
    return moved
  }
}

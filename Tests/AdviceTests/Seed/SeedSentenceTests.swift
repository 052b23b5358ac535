import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("The seed sentences about advice")
struct SeedSentenceTests {
  private func offer(_ id: String, _ source: Source, perYear: Double, _ x: Double, _ y: Double, _ z: Double) -> Offer {
    .sample(
      id, source, monthly: perYear / 12,
      attributes: [ID("X"): .number(x), ID("Y"): .number(y), ID("Z"): .number(z)])
  }

  private func want(_ id: String, _ worth: Double) -> Want {
    Want(id: ID(id), attribute: ID(id), from: 0, to: 1, worthPerYear: worth)
  }

  @Test("m01: what covers the main need best, elsewhere, and what to say of the own one that covers it too")
  func m01() throws {
    let question = AdviceQuestion(
      .sample(wants: [want("Y", 200), want("X", 700), want("Z", 100)]),
      [
        offer("ours-y", .own, perYear: 480, 0.35, 0.95, 0.6),
        offer("their-x", .competitor, perYear: 456, 0.92, 0.4, 0.6),
        offer("ours-pro", .own, perYear: 888, 0.9, 0.95, 0.9),
      ], band: 25)
    let answer = question.answer()
    for (id, net) in [("ours-y", 15.0), ("their-x", 328), ("ours-pro", 22)] {
      #expect(near(try #require(answer.way(id)).average.value, net))
    }
    #expect(answer.headline.id.text == "their-x")
    #expect(answer.adviceClass == .elsewhereBetter)
    let also = try #require(question.alsoSay(answer))
    #expect(also.primaryWant.text == "X" && also.offer.text == "ours-pro" && also.coversPrimaryNeed)
    #expect(near(also.extraCost, 432) && near(also.extraWorth, 126) && near(also.moreThanNeeded, 306))
  }

  @Test("m01: nothing more is said where the own offer is the headline, or none covers the need")
  func nothingElseToSay() {
    let headline = AdviceQuestion(.sample(wants: [want("X", 700)]), [offer("ours", .own, perYear: 12, 1, 0, 0)])
    #expect(headline.alsoSay(headline.answer()) == nil)
    let none = AdviceQuestion(.sample(wants: [want("X", 700)]), [offer("ours", .own, perYear: 12, 0, 1, 0)])
    #expect(none.alsoSay(none.answer()) == nil)
    let noWants = AdviceQuestion(.sample(), [offer("ours", .own, perYear: 12, 0, 1, 0)])
    #expect(noWants.alsoSay(noWants.answer()) == nil)
  }

  @Test("m01: a need is covered from nine tenths on", arguments: [(0.9, true), (0.89, false)])
  func covered(share: Double, covers: Bool) throws {
    let question = AdviceQuestion(
      .sample(wants: [want("X", 700)]),
      [offer("ours", .own, perYear: 900, share, 0, 0), offer("theirs", .competitor, perYear: 0, 1, 0, 0)])
    #expect(try #require(question.alsoSay(question.answer())).coversPrimaryNeed == covers)
  }

  @Test("m02: the cheaper one that suits as well is the headline")
  func m02() {
    let question = AdviceQuestion(
      .sample(wants: [want("X", 1500)]),
      [
        .sample("a", upfront: 1200, attributes: [ID("X"): .number(1)]),
        .sample("b", upfront: 900, attributes: [ID("X"): .number(1190.0 / 1500)]),
      ], band: 25)
    let answer = question.answer()
    #expect(answer.asGoodAsBest.map(\.id.text) == ["a", "b"])
    #expect(answer.headline.id.text == "b" && answer.best.id.text == "a")
    #expect(answer.asGoodAsBest.map { ($0.average.value * 100).rounded() / 100 } == [300, 290])
    #expect(near(answer.best.average.cost - answer.headline.average.cost, 300))
  }

  private func cooling(_ supplement: Supplement, scenarios: [Scenario]? = nil) -> AdviceQuestion {
    AdviceQuestion(
      .sample(
        streams: [.units(unmet: 90)],
        scenarios: scenarios ?? [
          .seasonal("typical", 0.6, [6: 3.0, 7: 4.2, 8: 4.0]), .seasonal("hot", 0.3, [6: 3.8, 7: 5.2, 8: 5.0]),
          .seasonal("mild", 0.1, [6: 2.2, 7: 3.3, 8: 3.2]),
        ]),
      [.sample("unit", unit: ["u": 14], capacity: ["u": 3.5])], supplements: [supplement])
  }

  private let rental = Supplement(
    id: ID("rental"), text: "", stream: ID("u"), addsCapacity: 1.5,
    terms: .prebook(feePerMonth: 45, monthsAllowed: [6, 7, 8]))
  private let standby = Supplement(
    id: ID("standby"), text: "", stream: ID("u"), addsCapacity: 1.5,
    terms: .standby(retainerPerYear: 30, feePerMonthUsed: 55))

  @Test("m03: rent July and August, not June")
  func m03() throws {
    let question = cooling(rental)
    let coverage = try #require(question.coverage().first)
    #expect(coverage.monthsAtRisk.map(\.calendarMonth) == [6, 7, 8])
    for (month, probability) in zip(coverage.monthsAtRisk, [0.3, 0.9, 0.9]) {
      #expect(near(month.probability, probability))
    }
    let plans = question.answer().plans[0]
    #expect(plans.top[0].id.text == "unit+rental[7,8]")
    #expect(near(plans.top[0].value - plans.without, 33.12))
    for (month, units) in [(6, 0.09), (7, 0.87), (8, 0.75)] {
      let alone = Supplement(
        id: ID("rental"), text: "", stream: ID("u"), addsCapacity: 1.5,
        terms: .prebook(feePerMonth: 45, monthsAllowed: [month]))
      let plan = cooling(alone).answer().plans[0]
      #expect(near(plan.top[0].value - plan.without, units * 76 - 45), "month \(month)")
    }
    let helped = AdviceQuestion(
      question.customer, [.sample("helped", capacity: ["u": 5.0])]
    ).coverage()
    #expect(near(try #require(helped.first).worstCaseShortfall, 0.2))
  }

  @Test("m04: the team is called in a hot July and August only, and renting is better")
  func m04() throws {
    let plans = cooling(standby).answer().plans[0]
    #expect(near(plans.top[0].value - plans.without, 5.40))
    let question = cooling(standby)
    let answer = question.answer()
    let row = try #require(answer.way("unit+standby"))
    let calls = question.costLedger(of: row, in: answer).lines.filter { $0.part == .calls }
    #expect(near(calls.reduce(0) { $0 + $1.paid }, 0.3 * 2 * 55))
    let plain = try #require(answer.way("unit"))
    // Called nowhere in a typical or mild summer: only the retainer is paid.
    #expect(near(row.byScenario[0].cost - plain.byScenario[0].cost, 30))
    #expect(near(row.byScenario[1].cost - plain.byScenario[1].cost, 30 + 2 * (55 + 1.5 * 14)))
    #expect(near(row.byScenario[2].cost - plain.byScenario[2].cost, 30))
    let both = AdviceQuestion(
      question.customer, question.catalogue.offers, supplements: [standby, rental]
    ).answer().plans[0]
    #expect(both.top[0].id.text == "unit+rental[7,8]")
  }

  @Test("m05: start with basic, look again at month 6")
  func m05() throws {
    let question = AdviceQuestion(
      .sample(
        horizon: 24, streams: [.units(unmet: 60)],
        scenarios: [.turning("grow", 0.3, ["u": 1], at: 7, ["u": 2]), .flat("stay", 0.7, ["u": 1])]),
      [.sample("basic", monthly: 29, capacity: ["u": 1]), .sample("plus", monthly: 59)],
      paths: [UpgradePath(from: ID("basic"), to: ID("plus"), fee: 40)],
      startSmall: [
        StartSmallQuestion(
          start: ID("basic"), checkInMonth: 6, alternatives: [ID("plus")], growthScenario: ID("grow"))
      ])
    let answer = question.answer()
    let block = try #require(answer.startSmall.first)
    #expect(near(block.expected, -870))
    #expect(near(try #require(answer.way("plus")).average.value, -1416))
    #expect(near(block.expected - -1416, 546))
    #expect(near(block.expectedIfForgotten, -1020))
    #expect(near(block.expected - block.expectedIfForgotten, 150))
    #expect(near(block.valueOfBeingAbleToWait, 150))
    #expect(answer.headline.id.text == "basic>check-in@6")
  }
}

import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Rules of starting small")
struct StartSmallRuleTests {
  private let grows = Scenario.turning("grow", 0.5, ["u": 1], at: 7, ["u": 3])
  private let stays = Scenario.flat("stay", 0.5, ["u": 1])

  private func asking(_ month: Int = 6, start: String = "small", _ alternatives: [String] = ["large"])
    -> StartSmallQuestion
  {
    StartSmallQuestion(
      start: ID(start), checkInMonth: month, alternatives: alternatives.map { ID($0) }, growthScenario: ID("grow"))
  }

  private func answer(
    _ asked: [StartSmallQuestion], offers: [Offer]? = nil, paths: [UpgradePath]? = nil, horizon: Int = 12,
    scenarios: [Scenario]? = nil, musts: [Must] = [], rate: Double = 0
  ) -> AdviceAnswer {
    AdviceQuestion(
      .sample(
        horizon: horizon, rate: rate, streams: [.units(unmet: 10)], musts: musts,
        scenarios: scenarios ?? [grows, stays]),
      offers ?? [
        .sample("small", upfront: 3, monthly: 2, capacity: ["u": 1]), .sample("large", upfront: 50, monthly: 5),
      ], paths: paths ?? [UpgradePath(from: ID("small"), to: ID("large"), fee: 4)], startSmall: asked
    ).answer()
  }

  @Test("the path's fee is charged and the new offer's upfront price is not")
  func fee() throws {
    let answer = answer([asking()])
    let block = try #require(answer.startSmall.first)
    #expect(block.decisions.map(\.upgradeTo?.text) == ["large", nil])
    #expect(near(block.expected, -3 - 12 - 0.5 * (4 + 30) - 0.5 * 12))
    let row = try #require(answer.way("small>check-in@6"))
    #expect(row.source == .own && row.offer.text == "small")
  }

  @Test("the fee is discounted at the check-in")
  func discountedFee() throws {
    let paths = { (fee: Double) in [UpgradePath(from: ID("small"), to: ID("large"), fee: fee)] }
    let with = try #require(answer([asking()], paths: paths(4), rate: 0.21).startSmall.first)
    let without = try #require(answer([asking()], paths: paths(0), rate: 0.21).startSmall.first)
    #expect(near(without.expected - with.expected, 0.5 * 4 / 1.1))
  }

  @Test("the new offer's schedule counts from the month after the check-in")
  func schedule() throws {
    let rising = Offer(
      id: ID("large"), name: "large", source: .own,
      prices: Prices(
        schedule: [PriceStep(fromMonth: 1, monthly: Figure(0)), PriceStep(fromMonth: 4, monthly: Figure(10))]))
    let answer = answer([asking()], offers: [.sample("small", capacity: ["u": 1]), rising])
    // Months 7 to 9 are months 1 to 3 of the new schedule; 10 to 12 cost 10 each.
    #expect(near(answer.startSmall[0].byScenario[0].value, -34))
  }

  @Test("of equals one stays; of equal upgrades the cheaper is taken")
  func tiesAtTheCheckIn() {
    let want = Want(id: ID("w"), attribute: ID("a"), from: 0, to: 1, worthPerYear: 24)
    func decide(_ fee: Double) -> String? {
      let question = AdviceQuestion(
        .sample(streams: [.units(unmet: 10)], wants: [want], scenarios: [grows]),
        [
          .sample("small", capacity: ["u": 1]),
          .sample("fine", monthly: 4, attributes: [ID("a"): .number(1)]), .sample("plain", monthly: 2),
        ],
        paths: [
          UpgradePath(from: ID("small"), to: ID("fine"), fee: fee),
          UpgradePath(from: ID("small"), to: ID("plain"), fee: fee),
        ],
        startSmall: [
          StartSmallQuestion(start: ID("small"), checkInMonth: 6, alternatives: [], growthScenario: nil)
        ])
      return question.answer().startSmall[0].decisions[0].upgradeTo?.text
    }
    // Staying short costs 6 x 2 x 10 = 120; either upgrade costs 12 and the fee.
    #expect(decide(108) == nil)
    #expect(decide(107) == "plain")
  }

  @Test("scenarios alike through the month after the check-in get one decision")
  func lookAlike() throws {
    let late = Scenario.turning("late", 0.5, ["u": 1], at: 8, ["u": 3])
    // At month 6 growth in month 8 is not yet seen, growth in month 7 is.
    let unseen = answer([asking()], scenarios: [late, stays])
    #expect(Set(unseen.startSmall[0].decisions.map(\.upgradeTo)).count == 1)
    let seen = answer([asking(7)], scenarios: [late, stays])
    #expect(seen.startSmall[0].decisions.map(\.upgradeTo?.text) == ["large", nil])
  }

  @Test("what cannot be told apart is decided on average, a scenario of no likelihood not counting")
  func averageDecision() {
    let late = Scenario.turning("late", 0, ["u": 1], at: 8, ["u": 99])
    let answer = answer([asking()], scenarios: [late, .flat("stay", 1, ["u": 1])])
    #expect(answer.startSmall[0].decisions.allSatisfy { $0.upgradeTo == nil })
  }

  @Test("no row if no scenario upgrades; the block is there")
  func noUpgrade() {
    let answer = answer([asking()], scenarios: [.flat("grow", 0.5, ["u": 1]), stays])
    #expect(answer.startSmall.count == 1)
    #expect(answer.way("small>check-in@6") == nil)
    #expect(answer.startSmall[0].valueOfBeingAbleToWait == 0)
  }

  @Test("no row if only a scenario of no likelihood upgrades")
  func upgradeThatNeverHappens() {
    let answer = answer(
      [asking()], scenarios: [.turning("grow", 0, ["u": 1], at: 7, ["u": 3]), .flat("stay", 1, ["u": 1])])
    #expect(answer.startSmall[0].decisions[0].upgradeTo?.text == "large")
    #expect(answer.way("small>check-in@6") == nil)
  }

  @Test(
    "no row if the check-in is not before the last month",
    arguments: [(10, true), (11, true), (12, false), (30, false)])
  func lastMonth(month: Int, hasRow: Bool) {
    let answer = answer(
      [asking(month)], paths: [UpgradePath(from: ID("small"), to: ID("large"), fee: 0)])
    #expect((answer.way("small>check-in@\(month)") != nil) == hasRow)
    #expect(answer.startSmall.count == 1)
    if !hasRow { #expect(answer.startSmall[0].expected == answer.startSmall[0].expectedIfForgotten) }
  }

  @Test("paths and alternatives that fail a must or have no price are ignored")
  func ignored() {
    let must = Must(id: ID("m"), attribute: ID("ok"), comparison: .equal, value: .yesNo(true))
    let fine: Attributes = [ID("ok"): .yesNo(true)]
    let unpriced = Offer(id: ID("unpriced"), name: "", source: .own, attributes: fine, prices: nil)
    let answer = answer(
      [asking(6, ["failing", "unpriced", "large"])],
      offers: [
        .sample("small", capacity: ["u": 1], attributes: fine), .sample("failing"), unpriced,
        .sample("large", monthly: 5, attributes: fine),
      ],
      paths: ["failing", "unpriced", "large"].map { UpgradePath(from: ID("small"), to: ID($0), fee: 0) }, musts: [must])
    #expect(answer.startSmall[0].commitNow.map(\.offer.text) == ["small", "large"])
    #expect(answer.startSmall[0].breakEven.map(\.offer.text) == ["large"])
    #expect(answer.startSmall[0].decisions[0].upgradeTo?.text == "large")
  }

  @Test("a start that fails a must gives no row")
  func failingStart() {
    let must = Must(id: ID("m"), attribute: ID("ok"), comparison: .equal, value: .yesNo(true))
    let answer = answer([asking()], musts: [must])
    #expect(answer.startSmall.isEmpty)
    #expect(answer.ids == ["nothing"])
  }

  @Test("one may start with buying nothing, and the row is of that source")
  func startWithNothing() throws {
    let answer = answer(
      [asking(6, start: "keep")], offers: [.sample("keep", .none, capacity: ["u": 1]), .sample("large", monthly: 5)],
      paths: [UpgradePath(from: ID("keep"), to: ID("large"), fee: 4)])
    let row = try #require(answer.way("keep>check-in@6"))
    #expect(row.source == .none)
    #expect(answer.best.id == row.id && answer.adviceClass == .buyNothing)
    #expect(near(row.betterThanNothing, row.average.value - (answer.way("keep")?.average.value ?? 0)))
    #expect(row.betterThanNothing > 0)
  }

  @Test("several starts each have their row and block, in the order asked")
  func several() {
    let answer = answer([asking(8), asking(6)])
    #expect(answer.startSmall.map(\.way.text) == ["small>check-in@8", "small>check-in@6"])
    #expect(answer.way("small>check-in@8") != nil && answer.way("small>check-in@6") != nil)
  }

  @Test("the row states the limitations of the offer it starts with")
  func limitations() {
    let small = Offer.sample(
      "small", monthly: 2, capacity: ["u": 1],
      limitations: [
        Limitation(id: ID("peak"), text: "Short.", condition: .peakDemandOverCapacity(ID("u"))),
        Limitation(id: ID("always"), text: "Always."),
      ])
    let large = Offer.sample("large", monthly: 5, limitations: [Limitation(id: ID("other"), text: "Other.")])
    let answer = answer([asking()], offers: [small, large])
    #expect(answer.way("small>check-in@6")?.limitationsToState.map(\.text) == ["peak", "always"])
  }
}

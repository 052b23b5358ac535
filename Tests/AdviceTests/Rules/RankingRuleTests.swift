import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Rules of the ranking and of what it means")
struct RankingRuleTests {
  @Test("without an offer of buying nothing there is a row of that name: no cost, covering nothing")
  func nothingRow() throws {
    let want = Want(id: ID("w"), attribute: ID("a"), from: 1, to: 0, worthPerYear: 100)
    let question = AdviceQuestion(
      .sample(streams: [.units(unmet: 2)], wants: [want], scenarios: [.flat("only", 1, ["u": 3])]),
      [.sample("a", monthly: 4)])
    let answer = question.answer()
    let nothing = try #require(answer.way("nothing"))
    #expect(nothing.source == .none)
    #expect(nothing.average == Outcome(wants: 0, cost: 0, shortfall: 72))
    #expect(nothing.betterThanNothing == 0)
    #expect(answer.way("a")?.betterThanNothing == 24)
    #expect(answer.ids == ["a", "nothing"])
  }

  @Test("of several ways of buying nothing the best counts")
  func severalNothings() {
    let answer = AdviceQuestion(
      .sample(), [.sample("keep", .none, upfront: 30), .sample("a", upfront: 20), .sample("drop", .none, upfront: 10)]
    ).answer()
    #expect(answer.ranking.map(\.betterThanNothing) == [0, -10, -20])
    #expect(answer.ids == ["drop", "a", "keep"])
  }

  @Test("an unknown price excludes, after the musts; buying nothing without a price stays")
  func priceUnknown() {
    let must = Must(id: ID("quiet"), attribute: ID("noise"), comparison: .atMost, value: .number(40))
    let answer = AdviceQuestion(
      .sample(musts: [must]), [.unpriced("a"), .unpriced("keep", .none)]
    ).answer()
    #expect(answer.excluded.map(\.offer.text) == ["a"])
    #expect(answer.excluded[0].reasons == [.fails(ID("quiet")), .priceUnknown])
    #expect(answer.ids == ["keep"])
  }

  @Test("a must that buying nothing fails does not exclude it, and partners and competitors are held to it")
  func mustsForAllButNothing() {
    let must = Must(id: ID("quiet"), attribute: ID("noise"), comparison: .atMost, value: .number(40))
    let loud: Attributes = [ID("noise"): .number(50)]
    let answer = AdviceQuestion(
      .sample(musts: [must]),
      [
        .sample("keep", .none, attributes: loud), .sample("p", .partner, attributes: loud),
        .sample("c", .competitor, attributes: loud),
      ]
    ).answer()
    #expect(answer.ids == ["keep"])
    #expect(answer.excluded.map(\.offer.text) == ["p", "c"])
    #expect(answer.adviceClass == .buyNothing)
  }

  @Test("of equals the cheaper comes first, then not own before own, then the catalogue's order")
  func ties() {
    let want = Want(id: ID("w"), attribute: ID("a"), from: 0, to: 1, worthPerYear: 10)
    let with: Attributes = [ID("a"): .number(1)]
    let answer = AdviceQuestion(
      .sample(wants: [want]),
      [
        .sample("own-dear", upfront: 10, attributes: with), .sample("own-1"), .sample("own-2"),
        .sample("theirs", .competitor), .sample("partner", .partner), .sample("keep", .none, upfront: 5),
      ]
    ).answer()
    #expect(answer.ids == ["theirs", "partner", "own-1", "own-2", "own-dear", "keep"])
  }

  @Test("values closer than half a cent are equal, from half a cent on they are not")
  func halfACent() {
    func order(_ difference: Double) -> [String] {
      let want = Want(id: ID("w"), attribute: ID("a"), from: 0, to: 1, worthPerYear: 10)
      return AdviceQuestion(
        .sample(wants: [want]),
        [
          .sample("dear", upfront: 10 - difference, attributes: [ID("a"): .number(1)]), .sample("cheap"),
          .sample("keep", .none, upfront: 5),
        ]
      ).answer().ids
    }
    #expect(order(0.0049) == ["cheap", "dear", "keep"])
    #expect(order(0.0051) == ["dear", "cheap", "keep"])
  }

  @Test("the headline is the cheapest of those as good as the best; of equally cheap the higher one")
  func headline() {
    let want = Want(id: ID("w"), attribute: ID("a"), from: 0, to: 1, worthPerYear: 100)
    func offer(_ id: String, _ price: Double, _ share: Double) -> Offer {
      .sample(id, upfront: price, attributes: [ID("a"): .number(share)])
    }
    let offers = [
      offer("best", 20, 1), offer("near", 10, 0.85), offer("near-too", 10, 0.84), offer("far", 0, 0.5),
      Offer.sample("keep", .none, upfront: 90),
    ]
    let answer = AdviceQuestion(.sample(wants: [want]), offers, band: 10).answer()
    #expect(answer.asGoodAsBest.map(\.id.text) == ["best", "near", "near-too"])
    #expect(answer.headline.id.text == "near")
    #expect(answer.best.id.text == "best")
  }

  @Test("the cost of going short is not part of the cost the headline is chosen by")
  func headlineWithoutShortfall() {
    let answer = AdviceQuestion(
      .sample(streams: [.units(unmet: 1)], scenarios: [.flat("only", 1, ["u": 10])]),
      [
        .sample("covers", upfront: 115), .sample("short", capacity: ["u": 0]),
        .sample("keep", .none, upfront: 900),
      ], band: 5
    ).answer()
    #expect(answer.best.id.text == "covers")
    #expect(answer.headline.id.text == "short")
  }

  @Test("what is best is always as good as the best, also when it is first only by the tie rule")
  func bestIsInItsOwnBand() {
    let want = Want(id: ID("w"), attribute: ID("a"), from: 0, to: 1, worthPerYear: 10)
    let with: Attributes = [ID("a"): .number(1)]
    let answer = AdviceQuestion(
      .sample(wants: [want]),
      [
        .sample("first", upfront: 0.003), .sample("second", .competitor, upfront: 10, attributes: with),
        .sample("third", .competitor, upfront: 10.004, attributes: with), .sample("keep", .none, upfront: 5),
      ], band: 0
    ).answer()
    #expect(answer.ids == ["first", "second", "third", "keep"])
    #expect(answer.best.id.text == "first")
    #expect(answer.asGoodAsBest.map(\.id.text) == ["first", "second"])
    #expect(answer.headline.id.text == "first")
    #expect(answer.adviceClass == .oursFits)
  }

  @Test(
    "the class is judged from the best and not from the headline",
    arguments: [
      ("own", 0.0, AdviceClass.oursFits), ("competitor", 0, .elsewhereBetter), ("competitor", 10, .aboutEqual),
      ("partner", 0, .elsewhereBetter), ("none", 0, .buyNothing), ("none", 10, .aboutEqual),
    ])
  func adviceClass(source: String, band: Double, expected: AdviceClass) throws {
    let best = Offer.sample("best", try #require(Source(rawValue: source)), upfront: 10)
    let answer = AdviceQuestion(
      .sample(), [best, .sample("ours", upfront: 15), .sample("keep", .none, upfront: 50)], band: band
    ).answer()
    #expect(answer.adviceClass == expected)
  }

  @Test("regret leaves out what cannot happen and counts buying nothing")
  func regret() {
    let answer = AdviceQuestion(
      .sample(
        streams: [.units(unmet: 1)],
        scenarios: [.flat("calm", 0.75, [:]), .flat("busy", 0.25, ["u": 2]), .flat("never", 0, ["u": 99])]),
      [.sample("cover", upfront: 4), .sample("keep", .none, capacity: ["u": 0])]
    ).answer()
    #expect(answer.ids == ["cover", "keep"])
    #expect(answer.maxRegret == [4, 20])
  }

  @Test("a scenario of no likelihood moves no row, no limitation and no worst case")
  func zeroProbability() {
    let peak = Limitation(id: ID("peak"), text: "Short.", condition: .peakDemandOverCapacity(ID("u")))
    let offers = [Offer.sample("a", capacity: ["u": 2], limitations: [peak]), .sample("keep", .none)]
    let with = AdviceQuestion(
      .sample(
        streams: [.units(unmet: 5)], scenarios: [.flat("likely", 1, ["u": 1]), .flat("never", 0, ["u": 9])]), offers
    ).answer()
    let without = AdviceQuestion(
      .sample(streams: [.units(unmet: 5)], scenarios: [.flat("likely", 1, ["u": 1])]), offers
    ).answer()
    #expect(with.ranking.map(\.average) == without.ranking.map(\.average))
    #expect(with.ranking[0].limitationsToState.isEmpty && with.ranking[1].limitationsToState.isEmpty)
    #expect(with.maxRegret == without.maxRegret)
  }
}

import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Rules of plans")
struct PlanRuleTests {
  private func rental(_ id: String = "rental", adds: Double = 1, fee: Double, _ months: [Int]) -> Supplement {
    Supplement(
      id: ID(id), text: id, stream: ID("u"), addsCapacity: adds,
      terms: .prebook(feePerMonth: fee, monthsAllowed: months))
  }

  private func standby(_ id: String = "team", adds: Double = 1, retainer: Double, fee: Double) -> Supplement {
    Supplement(
      id: ID(id), text: id, stream: ID("u"), addsCapacity: adds,
      terms: .standby(retainerPerYear: retainer, feePerMonthUsed: fee))
  }

  private func answer(
    _ supplements: [Supplement], demand: [Int: Double] = [7: 3], offers: [Offer]? = nil, unmet: Double = 10,
    horizon: Int = 12, start: Int = 1, rate: Double = 0
  ) -> AdviceAnswer {
    AdviceQuestion(
      .sample(
        horizon: horizon, start: start, rate: rate, streams: [.units(unmet: unmet)],
        scenarios: [.seasonal("only", 1, demand)]),
      offers ?? [.sample("a", unit: ["u": 1], capacity: ["u": 2])], supplements: supplements
    ).answer()
  }

  @Test("of equally good plans the one with fewer months is taken")
  func fewerMonths() throws {
    let answer = answer([rental(fee: 0, [7, 8])])
    #expect(answer.plans[0].top.map(\.id.text) == ["a+rental[7]", "a+rental[7,8]", "a+rental[8]"])
  }

  @Test("a month whose rental only just pays for itself is not rented")
  func justPaying() {
    let answer = answer([rental(fee: 9, [7])])
    #expect(answer.plans[0].top.map(\.value) == [-12])
    #expect(answer.plans[0].without == -12)
    #expect(!answer.plans[0].worthHaving)
    #expect(answer.ids == ["a", "nothing"])
  }

  @Test("the fee is due in each chosen month, also where nothing is short")
  func feeWithoutNeed() {
    let answer = answer([rental(fee: 2, [6, 7])])
    #expect(answer.plans[0].top.map(\.id.text) == ["a+rental[7]", "a+rental[6,7]", "a+rental[6]"])
    #expect(answer.plans[0].top.map(\.value) == [-5, -7, -14])
  }

  @Test("several rentals are named in the catalogue's order, a team on call last")
  func severalRentals() {
    let supplements = [
      standby(adds: 9, retainer: 1, fee: 2), rental("second", fee: 1, [7]), rental("first", fee: 1, [7, 8]),
    ]
    let answer = answer(supplements, demand: [7: 14, 8: 3])
    #expect(answer.plans[0].top[0].id.text == "a+second[7]+first[7,8]+team")
  }

  @Test("a team is called only where what it covers is worth more than its fee, after any rental")
  func called() throws {
    // 4 short of which the rental covers 1; a call covers 3 x (10 - 1) = 27.
    let cheap = answer([rental(fee: 5, [7]), standby(adds: 9, retainer: 2, fee: 26)], demand: [7: 6])
    #expect(cheap.plans[0].top[0].id.text == "a+team")
    let both = try #require(cheap.plans[0].top.first { $0.id.text == "a+rental[7]+team" })
    #expect(near(both.value, -(6 + 5 + 2 + 26)))
    let dear = answer([rental(fee: 5, [7]), standby(adds: 9, retainer: 2, fee: 27)], demand: [7: 6])
    let uncalled = try #require(dear.plans[0].top.first { $0.id.text == "a+rental[7]+team" })
    #expect(near(uncalled.value, -(3 + 5 + 2 + 30)))
  }

  @Test("a team whose fee is just what it saves is not called")
  func notCalledForNothing() throws {
    let question = AdviceQuestion(
      .sample(streams: [.units(unmet: 10)], scenarios: [.seasonal("only", 1, [7: 6, 8: 5])]),
      [.sample("a", unit: ["u": 1], capacity: ["u": 2])],
      supplements: [standby(adds: 9, retainer: 2, fee: 27)])
    let answer = question.answer()
    let row = try #require(answer.way("a+team"))
    // 4 short in July save 36, 3 short in August just the fee.
    #expect(question.costLedger(of: row, in: answer).lines.first { $0.part == .calls }?.paid == 27)
    #expect(row.average.shortfall == 30)
  }

  @Test("a begun year has its full retainer, discounted at its start")
  func retainerOfABegunYear() throws {
    let answer = answer([standby(retainer: 4, fee: 0)], demand: [7: 3], horizon: 13, rate: 0.21)
    let without = answer.plans[0].without
    let gain = 9 * Discounting(annualRate: 0.21).factor(month: 7)
    #expect(near(answer.plans[0].top[0].value, without + gain - 4 - 4 / 1.21))
  }

  @Test("a whole number of years has one retainer a year", arguments: [(1, 1), (12, 1), (13, 2), (24, 2), (25, 3)])
  func retainers(horizon: Int, years: Int) throws {
    let answer = answer([standby(retainer: 4, fee: 0)], demand: [:], horizon: horizon)
    #expect(answer.plans[0].top[0].value == Double(-4 * years))
  }

  @Test("rented units are served even where a unit costs more than going short")
  func servedAtALoss() {
    let answer = answer([rental(fee: 0, [7])], unmet: 0.5)
    #expect(near(answer.plans[0].top[0].value, answer.plans[0].without - 0.5))
  }

  @Test("an unlimited capacity needs no help, and its plans only cost")
  func unlimited() {
    let answer = answer([rental(fee: 2, [7])], offers: [.sample("a", unit: ["u": 1])])
    #expect(answer.plans[0].top.map(\.value) == [-5])
    #expect(!answer.plans[0].worthHaving)
  }

  @Test("only own offers that pass have plans, in the catalogue's order")
  func ownOnly() {
    let limited = ["u": 1.0]
    let answer = answer(
      [rental(fee: 1, [7])],
      offers: [
        .sample("b", capacity: limited), .sample("p", .partner, capacity: limited), .unpriced("x"),
        .sample("c", .competitor, capacity: limited), .sample("a", capacity: limited),
      ])
    #expect(answer.plans.map(\.offer.text) == ["b", "a"])
  }

  @Test("without supplements there are no plans")
  func noSupplements() { #expect(answer([]).plans.isEmpty) }

  @Test("plans and starting small stand side by side and are never combined")
  func neverCombined() {
    let question = AdviceQuestion(
      .sample(
        streams: [.units(unmet: 10)],
        scenarios: [.turning("grow", 0.5, ["u": 1], at: 3, ["u": 4]), .flat("stay", 0.5, ["u": 1])]),
      [.sample("small", capacity: ["u": 1]), .sample("large", monthly: 16)],
      supplements: [rental(fee: 2, [5, 6])], paths: [UpgradePath(from: ID("small"), to: ID("large"), fee: 1)],
      startSmall: [
        StartSmallQuestion(start: ID("small"), checkInMonth: 2, alternatives: [ID("large")], growthScenario: nil)
      ])
    let ids = question.answer().ids
    #expect(Set(ids) == ["small", "large", "small+rental[5,6]", "small>check-in@2", "nothing"])
  }
}

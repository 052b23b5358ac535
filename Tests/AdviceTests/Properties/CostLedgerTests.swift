import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("The cost ledger")
struct CostLedgerTests {
  @Test("lines add up to the row's total cost, months to what is paid", arguments: UInt64(1)...120)
  func sums(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question()
    let answer = question.answer()
    for way in answer.ranking {
      let ledger = question.costLedger(of: way, in: answer)
      #expect(near(ledger.lines.reduce(0) { $0 + $1.presentValue }, way.average.cost), "seed \(seed), \(way.id)")
      #expect(ledger.months.count == question.customer.horizonMonths + 1)
      #expect(
        near(ledger.months.reduce(0, +), ledger.lines.reduce(0) { $0 + $1.paid }), "seed \(seed), \(way.id): paid")
      let discounted = ledger.months.enumerated().reduce(0) {
        $0 + question.customer.discounting.factor(month: $1.offset) * $1.element
      }
      #expect(near(discounted, way.average.cost), "seed \(seed), \(way.id): months discounted")
      if way.kind == .plain, let offer = question.catalogue.offers.first(where: { $0.id == way.offer }) {
        let reference = Reference(question: question)
        let paid = reference.average { reference.plain(offer, $0) }.paid
        #expect(near(ledger.months.reduce(0, +), paid), "seed \(seed), \(way.id): against counting")
      }
    }
  }

  @Test("the parts stand in the order a person asks for them")
  func order() throws {
    let rental = Supplement(
      id: ID("rental"), text: "A unit", stream: ID("u"), addsCapacity: 1,
      terms: .prebook(feePerMonth: 5, monthsAllowed: [7]))
    let standby = Supplement(
      id: ID("team"), text: "A team", stream: ID("u"), addsCapacity: 3,
      terms: .standby(retainerPerYear: 2, feePerMonthUsed: 3))
    let question = AdviceQuestion(
      .sample(streams: [.units(unmet: 50)], scenarios: [.seasonal("only", 1, [7: 5])]),
      [.sample("a", upfront: 10, monthly: 1, unit: ["u": 2], capacity: ["u": 1])], supplements: [rental, standby])
    let answer = question.answer()
    let way = try #require(answer.way("a+rental[7]+team"))
    let ledger = question.costLedger(of: way, in: answer)
    #expect(
      ledger.lines.map(\.part) == [
        .upfront, .monthly, .units(ID("u")), .rental(ID("rental")), .retainer, .calls,
      ])
    #expect(ledger.lines.map(\.paid) == [10, 12, 10, 5, 2, 3])
    #expect(ledger.months[0] == 12)
    #expect(ledger.months[7] == 19)
  }
}

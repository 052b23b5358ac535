import Advice
import Catalogue
import Disclosure
import Money
import Needs
import Testing

@Suite("What the rep earns on help and upgrades")
struct HelpInterestTests {
  private let rental = Supplement(
    id: ID("rental"), text: "rental", stream: ID("u"), addsCapacity: 1,
    terms: .prebook(feePerMonth: 1, monthsAllowed: [7, 8]))

  private func question(_ startSmall: [StartSmallQuestion] = []) -> AdviceQuestion {
    let year = [Double](repeating: 2, count: 12)
    return AdviceQuestion(
      customer: Customer(
        name: "A", horizonMonths: 24, startCalendarMonth: 1, discounting: Discounting(annualRate: 0),
        streams: [Stream(id: ID("u"), unit: "u", unmetCostPerUnit: 10)],
        scenarios: [Scenario(id: ID("s"), probability: 1, phases: [Phase(fromMonth: 1, demand: [ID("u"): year])])]),
      catalogue: OfferCatalogue(
        offers: [
          Offer(id: ID("a"), name: "A", source: .own, capacity: [ID("u"): Figure(1)], prices: Prices()),
          Offer(id: ID("b"), name: "B", source: .own, prices: Prices(upfront: Figure(500))),
        ], supplements: [rental], upgradePaths: [UpgradePath(from: ID("a"), to: ID("b"), fee: 3)]),
      tieBand: 0, startSmall: startSmall)
  }

  @Test("a rental earns once, and in each month it is reserved")
  func rentals() throws {
    var drawer = HelpDrawer()
    drawer.supplements[ID("rental")] = Contribution(upfront: 5, monthly: 2)
    let question = question()
    let rows = HelpInterest.rows(in: question.answer(), to: question, drawer: drawer)
    // July and August of two years.
    #expect(rows.first?.way == ID("a+rental[7,8]"))
    #expect(rows.first?.presentValue == 5 + 4 * 2.0)
  }

  @Test("an upgrade earns at the check-in, where it comes to one")
  func upgrades() throws {
    var drawer = HelpDrawer()
    drawer.upgrades[UpgradePath(from: ID("a"), to: ID("b"), fee: 3)] = Contribution(upfront: 30, monthly: 0)
    let question = question([
      StartSmallQuestion(start: ID("a"), checkInMonth: 2, alternatives: [], growthScenario: nil)
    ])
    let rows = HelpInterest.rows(in: question.answer(), to: question, drawer: drawer)
    #expect(rows.map(\.way) == [ID("a>check-in@2")])
    #expect(rows.first?.presentValue == 30)
  }

  @Test("it moves no row of the ranking, and nothing known is nothing said")
  func nothing() {
    let question = question()
    #expect(HelpInterest.rows(in: question.answer(), to: question, drawer: HelpDrawer()).isEmpty)
  }
}

import Advice
import Catalogue
import Disclosure
import Money
import Needs

/// One own offer with a peak gap and other limitations, help over the peak, and a larger offer to grow into.
struct Salon {
  static let peak = Limitation(
    id: ID("peak"), text: "It may be full in July.", condition: .peakDemandOverCapacity(ID("u")))
  static let night = Limitation(
    id: ID("night"), text: "It may be full at night.", condition: .peakDemandOverCapacity(ID("n")))
  static let dust = Limitation(
    id: ID("dust"), text: "Clean the filter.", condition: .fact(ID("dusty"), .equal, .yesNo(true)))
  static let always = Limitation(id: ID("always"), text: "It binds for a year.")

  var facts: [ID<Fact>: Trait] = [ID("dusty"): .yesNo(true)]
  var limitations = [Salon.peak, Salon.dust, Salon.always]
  var streams = [Stream(id: ID("u"), unit: "visits", unmetCostPerUnit: 10)]
  var capacity: [ID<DemandStream>: Figure] = [ID("u"): Figure(2)]
  var demand: [ID<DemandStream>: [Double]] = [ID("u"): [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0]]
  var supplements = [
    Supplement(
      id: ID("rental"), text: "A unit", stream: ID("u"), addsCapacity: 2,
      terms: .prebook(feePerMonth: 4, monthsAllowed: [7]))
  ]

  var question: AdviceQuestion {
    let grown = Phase(fromMonth: 9, demand: [ID("u"): [Double](repeating: 8, count: 12)])
    return AdviceQuestion(
      customer: Customer(
        name: "Marta", horizonMonths: 12, startCalendarMonth: 1, discounting: Discounting(annualRate: 0), facts: facts,
        streams: streams,
        scenarios: [
          Scenario(id: ID("stay"), probability: 0.5, phases: [Phase(fromMonth: 1, demand: demand)]),
          Scenario(id: ID("grow"), probability: 0.5, phases: [Phase(fromMonth: 1, demand: demand), grown]),
        ]),
      catalogue: OfferCatalogue(
        offers: [
          Offer(
            id: ID("small"), name: "Small", source: .own, capacity: capacity, prices: Prices(),
            limitations: limitations),
          Offer(
            id: ID("large"), name: "Large", source: .own,
            prices: Prices(schedule: [PriceStep(fromMonth: 1, monthly: Figure(20))])),
        ], supplements: supplements,
        upgradePaths: [UpgradePath(from: ID("small"), to: ID("large"), fee: 1)]), tieBand: 0,
      startSmall: [
        StartSmallQuestion(start: ID("small"), checkInMonth: 8, alternatives: [ID("large")], growthScenario: nil)
      ])
  }

  func sheet(_ way: String, told: [Told] = []) -> Sheet? {
    let answer = question.answer()
    return answer.ranking.first { $0.id.text == way }.map { Sheet($0, in: answer, to: question, told: told) }
  }
}

import Care
import Money
import RealModule

/// An option lived month by month, the slow and obvious way: for every month look up what holds, multiply from scratch.
struct Simulation {
  var customerValue: Double
  var sellerFuture: Double
  var sellerValue: Double
  var sellerCash: Double
  var firstUnaffordableMonth: Int?

  init(_ option: CareOption, in careCase: CareCase) {
    customerValue = option.customerOneOff
    sellerFuture = option.sellerOneOff
    sellerCash = option.sellerOneOff
    for month in 1...careCase.horizonMonths {
      let terms = Simulation.terms(of: option, in: month)
      let survival = month == 1 ? 1 : (2...month).map { Simulation.terms(of: option, in: $0).retention }.reduce(1, *)
      let today = Double.exp(-Double(month) / 12 * Double.log(1 + careCase.discounting.annualRate))
      customerValue += today * survival * (terms.benefit - terms.pay)
      sellerFuture += today * survival * (terms.pay - terms.cost)
      if month <= 6 { sellerCash += survival * (terms.pay - terms.cost) }
      var due = terms.pay
      if month == 1, option.customerOneOff < 0 { due -= option.customerOneOff }
      if let step = careCase.affordablePayment.last(where: { $0.fromMonth <= month }), due > step.max + 0.000_000_9,
        firstUnaffordableMonth == nil
      {
        firstUnaffordableMonth = month
      }
    }
    sellerValue = sellerFuture + option.returnProbability * option.returnContributionPV
    if let talk = careCase.wordOfMouth {
      let good = option.pGlad * talk.tellsIfGlad * talk.shiftUp
      let bad = option.pUpset * talk.tellsIfUpset * talk.shiftDown
      sellerValue += talk.valueOfNewCustomer * talk.listenerInMarket * (good - bad)
    }
  }

  private static func terms(of option: CareOption, in month: Int) -> CareTerms {
    guard let segment = option.segments.last(where: { $0.fromMonth <= month }), case .runs(let terms) = segment.course
    else { return CareTerms() }
    return terms
  }
}

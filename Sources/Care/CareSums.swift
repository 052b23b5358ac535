import Money

/// An option's amounts before it is compared with holding on.
struct CareSums {
  let option: CareOption
  let months: [CareMonth]
  let customer: CustomerParts
  let seller: SellerParts
  let cashFirstSixMonths: Double
  let firstUnaffordable: UnaffordablePayment?

  /// Works through the option's months; `factors[m]` discounts month m.
  init(of option: CareOption, in careCase: CareCase, factors: [Double]) {
    self.option = option
    months = option.months(through: careCase.horizonMonths)
    var enjoyed = 0.0
    var paid = 0.0
    var spent = 0.0
    var cash = option.sellerOneOff
    for month in months {
      let weight = month.survival * factors[month.month]
      enjoyed += weight * month.benefit
      paid += weight * month.pay
      spent += weight * month.cost
      if month.month <= CareCase.cashMonths { cash += month.survival * (month.pay - month.cost) }
    }
    customer = CustomerParts(oneOff: option.customerOneOff, enjoyed: enjoyed, paid: paid)
    seller = SellerParts(
      oneOff: option.sellerOneOff, received: paid, spent: spent,
      comesBack: option.returnProbability * option.returnContributionPV,
      talk: careCase.wordOfMouth?.talk(about: option) ?? Talk(good: 0, bad: 0))
    cashFirstSixMonths = cash
    firstUnaffordable = CareSums.firstUnaffordable(months, within: careCase.affordablePayment)
  }

  /// What the option means beside holding her to the agreement.
  func breakdown(beside hold: CareSums, in careCase: CareCase) -> CareBreakdown {
    let forbidden = careCase.essentialService && option.stopsService
    let withinBudget = Closeness.atLeast(cashFirstSixMonths, -careCase.maxOutOfPocketSixMonths)
    let customerNoWorse = Closeness.atLeast(customer.value, hold.customer.value)
    let sellerNoWorse = Closeness.atLeast(seller.value, hold.seller.value)
    return CareBreakdown(
      id: option.id, forbidden: forbidden, firstUnaffordable: firstUnaffordable, customer: customer, seller: seller,
      sellerCashFirstSixMonths: cashFirstSixMonths, withinBudget: withinBudget,
      betterForCustomerThanHolding: customerNoWorse, betterForSellerThanHolding: sellerNoWorse,
      winWin: !forbidden && firstUnaffordable == nil && withinBudget && customerNoWorse && sellerNoWorse
        && option.id != careCase.holdOption,
      months: months)
  }

  private static func firstUnaffordable(
    _ months: [CareMonth], within steps: [AffordablePayment]
  ) -> UnaffordablePayment? {
    var next = 0
    var limit: Double?
    for month in months {
      while next < steps.count, steps[next].fromMonth <= month.month {
        limit = steps[next].max
        next += 1
      }
      if let limit, Closeness.more(month.payment, than: limit) {
        return UnaffordablePayment(month: month.month, payment: month.payment, limit: limit)
      }
    }
    return nil
  }
}

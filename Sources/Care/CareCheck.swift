import Money

/// Goes through a case and writes down everything that is wrong, so that a person can mend it in one go.
struct CareCheck {
  private(set) var faults: [CareFault] = []

  /// Everything wrong with the case.
  static func faults(in careCase: CareCase) -> [CareFault] {
    var check = CareCheck()
    check.frame(careCase)
    check.affordablePayment(careCase.affordablePayment)
    if let wordOfMouth = careCase.wordOfMouth { check.wordOfMouth(wordOfMouth) }
    check.options(careCase)
    return check.faults
  }

  mutating func found(_ fault: CareFault) { faults.append(fault) }

  mutating func amount(_ value: Double, _ field: CareField) {
    if !value.isFinite {
      faults.append(.notFinite(field))
    } else if abs(value) > CareCase.largestAmount {
      faults.append(.tooLarge(field, value: value))
    }
  }

  mutating func amountNotNegative(_ value: Double, _ field: CareField) {
    if value.isFinite && value < 0 { faults.append(.negative(field, value: value)) } else { amount(value, field) }
  }

  mutating func probability(_ value: Double, _ field: CareField) {
    if !value.isFinite {
      faults.append(.notFinite(field))
    } else if !(0...1).contains(value) {
      faults.append(.notAProbability(field, value: value))
    }
  }

  /// Whether a list is within its limit, so that its entries are looked at.
  mutating func size(_ count: Int, limit: Int, _ field: CareField) -> Bool {
    if count > limit { faults.append(.tooMany(field, count: count, limit: limit)) }
    return count <= limit
  }

  /// Each name that occurs more than once, in the order in which it does so.
  mutating func duplicates(among ids: [ID<CareOption>]) {
    var seen: Set<ID<CareOption>> = []
    var named: Set<ID<CareOption>> = []
    for id in ids where !seen.insert(id).inserted && named.insert(id).inserted {
      faults.append(.duplicateOption(id))
    }
  }

  private mutating func frame(_ careCase: CareCase) {
    let rate = careCase.discounting.annualRate
    if !rate.isFinite {
      faults.append(.notFinite(CareField(.careCase, .discountRateAnnual)))
    } else if rate < CareCase.lowestDiscountRate {
      faults.append(.discountRateTooLow(rate))
    }
    if !(1...CareCase.mostMonths).contains(careCase.horizonMonths) {
      faults.append(.horizonOutOfRange(months: careCase.horizonMonths))
    }
    amount(careCase.maxOutOfPocketSixMonths, CareField(.careCase, .maxOutOfPocketSixMonths))
  }

  private mutating func affordablePayment(_ steps: [AffordablePayment]) {
    guard size(steps.count, limit: CareCase.mostSegments, CareField(.careCase, .affordablePayment)) else { return }
    for (index, step) in steps.enumerated() {
      let place = CareField.Place.affordablePayment(index)
      month(step.fromMonth, after: index == 0 ? nil : steps[index - 1].fromMonth, CareField(place, .fromMonth))
      amountNotNegative(step.max, CareField(place, .max))
    }
  }

  private mutating func wordOfMouth(_ talk: WordOfMouth) {
    amount(talk.valueOfNewCustomer, CareField(.wordOfMouth, .valueOfNewCustomer))
    probability(talk.listenerInMarket, CareField(.wordOfMouth, .listenerInMarket))
    amountNotNegative(talk.tellsIfGlad, CareField(.wordOfMouth, .tellsIfGlad))
    amountNotNegative(talk.tellsIfUpset, CareField(.wordOfMouth, .tellsIfUpset))
    probability(talk.shiftUp, CareField(.wordOfMouth, .shiftUp))
    probability(talk.shiftDown, CareField(.wordOfMouth, .shiftDown))
  }

  private mutating func options(_ careCase: CareCase) {
    let options = careCase.options
    guard size(options.count, limit: CareCase.mostOptions, CareField(.careCase, .options)) else { return }
    if !options.contains(where: { $0.id == careCase.holdOption }) {
      faults.append(.unknownHoldOption(careCase.holdOption))
    }
    duplicates(among: options.map(\.id))
    for option in options { self.option(option) }
  }

  private mutating func option(_ option: CareOption) {
    let place = CareField.Place.option(option.id)
    probability(option.pGlad, CareField(place, .pGlad))
    probability(option.pUpset, CareField(place, .pUpset))
    amount(option.sellerOneOff, CareField(place, .sellerOneOff))
    amount(option.customerOneOff, CareField(place, .customerOneOff))
    probability(option.returnProbability, CareField(place, .returnProbability))
    amount(option.returnContributionPV, CareField(place, .returnContributionPV))
    guard size(option.segments.count, limit: CareCase.mostSegments, CareField(place, .segments)) else { return }
    var ended = false
    for (index, segment) in option.segments.enumerated() {
      let field = CareField(.segment(option.id, index), .fromMonth)
      month(segment.fromMonth, after: index == 0 ? nil : option.segments[index - 1].fromMonth, field)
      if ended { faults.append(.afterEnd(field, month: segment.fromMonth)) }
      if case .runs(let terms) = segment.course { self.terms(terms, .segment(option.id, index)) }
      ended = ended || segment.ends
    }
  }

  private mutating func terms(_ terms: CareTerms, _ place: CareField.Place) {
    amount(terms.pay, CareField(place, .pay))
    amount(terms.cost, CareField(place, .cost))
    amount(terms.benefit, CareField(place, .benefit))
    probability(terms.retention, CareField(place, .retention))
  }

  private mutating func month(_ month: Int, after previous: Int?, _ field: CareField) {
    if month < 1 { faults.append(.beforeMonthOne(field, month: month)) }
    if let previous, month <= previous { faults.append(.outOfOrder(field, month: month, previous: previous)) }
  }
}

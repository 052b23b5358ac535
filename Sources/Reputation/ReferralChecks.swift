import Money

extension ReferralLedger {
  /// Where each person stands in the list.
  func placesOfPeople() throws(ReferralRefusal) -> [ID<Person>: Int] {
    guard people.count <= Self.mostPeople else { throw .tooManyPeople(people.count) }
    guard referrals.count <= Self.mostReferrals else { throw .tooManyReferrals(referrals.count) }
    var places: [ID<Person>: Int] = [:]
    for (place, person) in people.enumerated() {
      guard places.updateValue(place, forKey: person) == nil else { throw .personListedTwice(person) }
    }
    return places
  }

  /// Refuses a rate, horizon or saving outside its range.
  func checkSettings() throws(ReferralRefusal) {
    guard Self.discountRates.contains(discountRate) else {
      throw .settingOutOfRange(field: "discountRate", value: discountRate)
    }
    guard (0...Self.longestHorizon).contains(horizonMonths) else {
      throw .settingOutOfRange(field: "horizonMonths", value: Double(horizonMonths))
    }
    guard abs(acquisitionCostSaved) <= Self.largestAmount else {
      throw .settingOutOfRange(field: "acquisitionCostSaved", value: acquisitionCostSaved)
    }
  }

  /// Refuses a referral of oneself, of or by a stranger, or with a figure outside its range; consent is no matter here.
  func check(_ referral: Referral, at index: Int, places: [ID<Person>: Int]) throws(ReferralRefusal) {
    for person in [referral.from, referral.to] where places[person] == nil {
      throw .unknownPerson(index: index, person: person)
    }
    guard referral.from != referral.to else { throw .selfReferral(index: index, person: referral.from) }
    let amounts = -Self.largestAmount...Self.largestAmount
    let figures: [(field: String, value: Double, range: ClosedRange<Double>)] = [
      ("month", Double(referral.month), 0...Double(Self.latestMonth)),
      ("pWouldNotHaveBought", referral.pWouldNotHaveBought, 0...1),
      ("firstSaleContribution", referral.firstSaleContribution, amounts),
      ("monthlyContribution", referral.monthlyContribution, amounts),
      ("monthlyRetention", referral.monthlyRetention, 0...1),
      ("rewardPaid", referral.rewardPaid, 0...Self.largestAmount),
    ]
    for figure in figures where !figure.range.contains(figure.value) {
      throw .figureOutOfRange(index: index, field: figure.field, value: figure.value)
    }
  }
}

import Money

/// Which rules let a customer undo a contract, and until when.
public enum RightsToUndo {
  /// To be shown wherever an answer is shown.
  public static let notLegalAdvice =
    "This is not legal advice. Dates come from a table of rules with their sources; where unsure, the longer period is taken."

  /// Which regimes apply to the contract, which do not and why, and until when each lets the customer undo it.
  ///
  /// Refuses contracts whose days, price or holidays are out of bounds. A place or a subject that is not in the table
  /// is no refusal: the answer then says that the rule is not known.
  public static func applicable(to contract: Contract) throws(RightsProblem) -> Answer {
    try validate(contract)
    if let subject = contract.subject, subject != .ordinary { return .unknown(.subjectNotInTable(subject)) }
    guard let place = contract.place, !place.country.isEmpty else { return .unknown(.placeNotRecorded) }
    let regimes = Regime.all.filter { $0.place.covers(place) }
    if regimes.isEmpty { return .unknown(whyUnknown(place)) }
    var applying: [Deadline] = []
    var notApplying: [Findings.Excluded] = []
    for regime in regimes {
      let screening = Screening(of: contract, under: regime)
      if screening.reasons.isEmpty {
        let notes = notes(on: regime, for: contract, at: place)
        applying.append(try regime.deadline(for: contract, assuming: screening.assumptions + notes))
      } else {
        notApplying.append(Findings.Excluded(regime: regime, reasons: screening.reasons))
      }
    }
    return .known(Findings(applying: applying, notApplying: notApplying))
  }

  /// The deadline under one regime, whether or not it is for this contract: for a rep who knows which rule applies.
  ///
  /// Refuses contracts whose days, price or holidays are out of bounds.
  public static func deadline(under regime: Regime, for contract: Contract) throws(RightsProblem) -> Deadline {
    try validate(contract)
    return try regime.deadline(for: contract, assuming: [])
  }

  private static func validate(_ contract: Contract) throws(RightsProblem) {
    guard contract.holidays.count <= Contract.maximumHolidays else {
      throw .tooManyHolidays(count: contract.holidays.count, limit: Contract.maximumHolidays)
    }
    let days = [
      ("signed", contract.signed), ("copyDelivered", contract.copyDelivered), ("lastDelivery", contract.lastDelivery),
    ]
    for (field, day) in days + contract.holidays.map({ ("holidays", $0) }) {
      if let day, !Counting.supportedDayNumbers.contains(day.number) {
        throw .dayOutOfRange(field: field, number: day.number)
      }
    }
    guard let price = contract.price else { return }
    if price.amountMinor < 0 { throw .negativePrice(price) }
    let letters = price.currency.utf8
    guard letters.count == 3, letters.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
      throw .notACurrency(price.currency)
    }
  }

  private static func whyUnknown(_ place: Place) -> Unknown {
    let regions = Regime.all.filter { $0.place.country == place.country }.compactMap(\.place.region)
    guard place.region == nil, !regions.isEmpty else { return .placeNotInTable(place) }
    return .regionNotRecorded(country: place.country, regionsKnown: regions)
  }

  /// What a reader of the answer must know besides.
  private static func notes(on regime: Regime, for contract: Contract, at place: Place) -> [Assumption] {
    if regime.id == Regime.unitedStatesFederal.id, place.region != Regime.california.place.region {
      return [.regionMayHaveOwnRule(place)]
    }
    if regime.place.country == "EU", let price = contract.price, price.currency == "EUR", price.amountMinor <= 50_00 {
      return [.smallContractMayBeExempt(price)]
    }
    return []
  }
}

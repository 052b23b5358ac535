/// What was taken for granted because a fact is not recorded or a rule not certain: always the longer reading.
public enum Assumption: Sendable, Hashable, CustomStringConvertible {
  case placeKindNotRecorded
  case buyerNotRecorded
  case subjectNotRecorded
  case supplyNotRecorded
  case priceNotRecorded
  /// The price is in another currency than the limit, so the two cannot be compared.
  case priceInOtherCurrency(Price, Threshold)
  /// Who started the contact, or whether the visit was asked for.
  case approachNotRecorded
  case excursionNotRecorded
  /// Cases without a right of which it is not recorded that this contract is one.
  case exceptionsNotRecorded([Exception])
  /// The exception is recorded, but covers only a part of what was sold, as far as is known.
  case exceptionForPartOnly(Exception)
  /// The case for a longer period is not recorded, so its days are taken.
  case longerPeriodNotRuledOut(LongerPeriod)
  case copyTakenAsGivenAtSigning
  case signingNotRecorded
  case informingNotRecorded
  case languageNotRecorded
  /// Only some of the holidays are known; `nil` where none is known but those given.
  case onlySomeHolidaysKnown(KnownHolidays?)
  /// It is not certain which days count, or that a closed last day moves on.
  case countingNotCertain
  /// The state or region may have a rule of its own, which is not in the table, or is not known to be the right one.
  case regionMayHaveOwnRule(Place)
  /// The contract is so small that some states exempt it.
  case smallContractMayBeExempt(Price)

  /// As a sentence that says what was taken, and what to record.
  public var description: String {
    switch self {
    case .placeKindNotRecorded: "Where it was agreed is not recorded: taken as a place the rule covers."
    case .buyerNotRecorded: "Whether the buyer is a consumer is not recorded: taken as one."
    case .subjectNotRecorded: "Taken as no insurance, finance or real estate, which have rules of their own."
    case .supplyNotRecorded: "Whether goods are part of it is not recorded: the later start is taken."
    case .priceNotRecorded: "The price is not recorded: taken as high enough."
    case .priceInOtherCurrency(let price, let threshold):
      "\(price) cannot be compared with the limit (\(threshold)): taken as high enough."
    case .approachNotRecorded: "Whether the customer asked for the visit is not recorded: taken as not asked for."
    case .excursionNotRecorded: "Whether it was on an excursion is not recorded: taken as one."
    case .exceptionsNotRecorded(let exceptions):
      "Not recorded, and taken as not so: " + exceptions.map(\.words).joined(separator: "; ") + "."
    case .exceptionForPartOnly(let exception):
      "It is \(exception.words), but perhaps not all of it: the right is taken to stand."
    case .longerPeriodNotRuledOut(let longer): longer.notRuledOut
    case .copyTakenAsGivenAtSigning:
      "The day the copy was given is not recorded: taken as the day of signing. If it came later, count from then."
    case .signingNotRecorded: "The day of signing is not recorded: taken as no later than the day that is."
    case .informingNotRecorded:
      "Whether the customer was told of the right is not recorded: the longer last day stands until it is."
    case .languageNotRecorded: "The language of the talk is not recorded: the form must be in it."
    case .onlySomeHolidaysKnown(let list):
      list == nil
        ? "Only the holidays given were used: add others near the last day."
        : "Only the holidays given and the common national ones were used: add regional ones near the last day."
    case .countingNotCertain: "How the last day is counted is not certain here: the longer reading is taken."
    case .regionMayHaveOwnRule(let place):
      place.region == nil
        ? "The state or region is not recorded; it may have a longer rule of its own: record it."
        : "\(place) may have a longer rule of its own. I do not know it: ask for it with its source."
    case .smallContractMayBeExempt(let price):
      "Some states exempt a contract of \(price): the right is shown all the same."
    }
  }
}

extension LongerPeriod {
  fileprivate var notRuledOut: String {
    switch when {
    case .aged65OrMore: "The customer has not said whether they are 65 or older: the \(days) days for it are taken."
    case .disasterRepair: "Whether it repairs a disaster's damage is not recorded: the \(days) days for it are taken."
    }
  }
}

public import Money

/// One thing that is wrong with a case.
public enum CareFault: Hashable, Sendable {
  /// The hold option is not among the options.
  case unknownHoldOption(ID<CareOption>)

  /// Two options or more have this name.
  case duplicateOption(ID<CareOption>)

  /// The field holds infinity or no number.
  case notFinite(CareField)

  /// The field holds an amount beyond `CareCase.largestAmount`, either sign.
  case tooLarge(CareField, value: Double)

  /// The field holds a chance below 0 or above 1.
  case notAProbability(CareField, value: Double)

  /// The field holds something below 0 that cannot be.
  case negative(CareField, value: Double)

  /// The yearly rate is below `CareCase.lowestDiscountRate`.
  case discountRateTooLow(Double)

  /// The horizon is not 1 to `CareCase.mostMonths`.
  case horizonOutOfRange(months: Int)

  /// The stretch begins before month 1.
  case beforeMonthOne(CareField, month: Int)

  /// The stretch does not begin after the one listed before it.
  case outOfOrder(CareField, month: Int, previous: Int)

  /// The stretch begins after the option has ended.
  case afterEnd(CareField, month: Int)

  /// The list is longer than its limit; its entries were not looked at.
  case tooMany(CareField, count: Int, limit: Int)
}

extension CareFault: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unknownHoldOption(let id):
      "hold_option: there is no option \(id). Name the option that keeps the agreement as it is."
    case .duplicateOption(let id):
      "options: two have the name \(id). Give each its own."
    case .notFinite(let field):
      "\(field): this is not a number. Write an amount or a chance."
    case .tooLarge(let field, let value):
      "\(field): \(value) is too large. Amounts reach from \(-CareCase.largestAmount) to \(CareCase.largestAmount)."
    case .notAProbability(let field, let value):
      "\(field): \(value) is no chance. Write a number from 0 to 1."
    case .negative(let field, let value):
      "\(field): \(value) is below 0. Write 0 or more."
    case .discountRateTooLow(let rate):
      "discount_rate_annual: \(rate) is too low. Write \(CareCase.lowestDiscountRate) or more, such as 0.05."
    case .horizonOutOfRange(let months):
      "horizon_months: \(months) is out of range. Write 1 to \(CareCase.mostMonths)."
    case .beforeMonthOne(let field, let month):
      "\(field): there is no month \(month). Month 1 is the next payment."
    case .outOfOrder(let field, let month, let previous):
      "\(field): month \(month) does not come after month \(previous). List the months in rising order."
    case .afterEnd(let field, let month):
      "\(field): the option has already ended before month \(month). Remove this entry or the end."
    case .tooMany(let field, let count, let limit):
      "\(field): there are \(count), the most is \(limit)."
    }
  }
}

/// A case that cannot be worked out, with everything that is wrong with it; nothing was computed and nothing changed.
public struct CareRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// Every fault, in the order of the fields; at least one.
  public let faults: [CareFault]

  /// The faults, one a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

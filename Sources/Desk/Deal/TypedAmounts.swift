package import Money

/// Amounts of money as somebody types them into the forms of a deal, and what is wrong with them by field.
package struct TypedAmounts {
  let currency: Currency
  /// What is wrong, by field.
  package private(set) var faults: [String: FieldFault] = [:]

  /// Amounts in that currency.
  package init(currency: Currency) { self.currency = currency }

  /// The amount in minor units; `nil` where nothing is typed or what is typed cannot be kept, which the faults then say.
  package mutating func minor(
    _ field: String, _ text: String, least: Double = -CatalogueLimits.figure, isRequired: Bool = true
  ) -> Int64? {
    let typed = text.trimmed
    if typed.isEmpty {
      if isRequired { faults[field] = .empty }
      return nil
    }
    if AmountText.isAmbiguous(typed) {
      faults[field] = .thousands
      return nil
    }
    guard let number = Plain.number(in: typed) else {
      faults[field] = .notANumber
      return nil
    }
    guard number >= least, number <= CatalogueLimits.figure, let money = try? Money.rounding(number, in: currency)
    else {
      faults[field] = .outside(low: least, high: CatalogueLimits.figure)
      return nil
    }
    return money.minor
  }
}

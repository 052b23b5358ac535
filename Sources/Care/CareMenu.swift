public import Money

/// What can be done now that a customer's circumstances have changed: every option weighed for both sides, and the ones
/// that are good for both.
public struct CareMenu: Hashable, Sendable {
  /// Every option, in the order of the case, with what it means to both.
  public let options: [CareBreakdown]

  /// The options that are good for both, in the order of the case.
  public let winWin: [ID<CareOption>]

  /// The win-win options that no other one beats for one side without hurting the other.
  public let efficient: [ID<CareOption>]

  /// The win-win option best for the customer; on a tie the one better for the seller, then the first. `nil` if none.
  public let suggested: ID<CareOption>?

  /// The options shown whatever the numbers say; a forbidden one is never among them.
  public let alwaysShown: [ID<CareOption>]

  /// All that is put before the customer, in the order of the case: the win-win options and those always shown.
  public var offered: [ID<CareOption>] {
    let shown = Set(winWin).union(alwaysShown)
    return options.map(\.id).filter(shown.contains)
  }

  /// What one option means; `nil` where the case has no option of that name.
  public subscript(_ id: ID<CareOption>) -> CareBreakdown? { options.first { $0.id == id } }

  /// Weighs every option of a case.
  ///
  /// Seller value = one-off + discounted survival × (pay - cost) + chance of return × what that brings + talk.
  /// Customer value = one-off + discounted survival × (benefit - pay). Amounts closer than `Closeness.amount` are equal.
  /// - Throws: `CareRefusal` with everything that is wrong with the case.
  public init(for careCase: CareCase) throws(CareRefusal) {
    let faults = CareCheck.faults(in: careCase)
    guard faults.isEmpty else { throw CareRefusal(faults: faults) }
    let factors = careCase.discounting.factors(through: careCase.horizonMonths)
    let sums = careCase.options.map { CareSums(of: $0, in: careCase, factors: factors) }
    guard let hold = sums.first(where: { $0.option.id == careCase.holdOption }) else {
      throw CareRefusal(faults: [.unknownHoldOption(careCase.holdOption)])
    }
    options = sums.map { $0.breakdown(beside: hold, in: careCase) }
    let good = options.filter(\.winWin)
    winWin = good.map(\.id)
    efficient = good.filter { option in !good.contains { $0.beats(option) } }.map(\.id)
    suggested = CareMenu.best(of: good)?.id
    alwaysShown = zip(careCase.options, options).filter { $0.alwaysOffered && !$1.forbidden }.map(\.0.id)
  }

  private static func best(of good: [CareBreakdown]) -> CareBreakdown? {
    guard let most = good.map(\.customerValue).max() else { return nil }
    let forCustomer = good.filter { Closeness.same($0.customerValue, most) }
    guard let mostForSeller = forCustomer.map(\.sellerValue).max() else { return nil }
    return forCustomer.first { Closeness.same($0.sellerValue, mostForSeller) }
  }
}

extension CareBreakdown {
  /// Whether this is better for one side and no worse for the other.
  fileprivate func beats(_ other: CareBreakdown) -> Bool {
    Closeness.atLeast(customerValue, other.customerValue) && Closeness.atLeast(sellerValue, other.sellerValue)
      && (Closeness.more(customerValue, than: other.customerValue)
        || Closeness.more(sellerValue, than: other.sellerValue))
  }
}

public import Money

/// What one option means to both sides, part by part. Amounts are in currency units, worth today unless said otherwise.
public struct CareBreakdown: Hashable, Sendable {
  /// The option.
  public let id: ID<CareOption>

  /// Whether it would stop an essential service, so that it must not be offered.
  public let forbidden: Bool

  /// The first payment that is more than she can manage; `nil` where there is none.
  public let firstUnaffordable: UnaffordablePayment?

  /// What it gives and takes from the customer.
  public let customer: CustomerParts

  /// What it gives and takes from the seller.
  public let seller: SellerParts

  /// The seller's cash over the first six months (fewer if the horizon is shorter), one-off included, not discounted.
  public let sellerCashFirstSixMonths: Double

  /// Whether that cash is within what the seller can be out of pocket.
  public let withinBudget: Bool

  /// Whether she is at least as well off as if held to the agreement.
  public let betterForCustomerThanHolding: Bool

  /// Whether the seller is at least as well off as when holding her to the agreement.
  public let betterForSellerThanHolding: Bool

  /// Whether it is good for both: not forbidden, affordable, within the budget, at least as good as holding for both,
  /// and not holding itself.
  public let winWin: Bool

  /// The horizon month by month.
  public let months: [CareMonth]

  /// Whether she can manage every payment.
  public var affordable: Bool { firstUnaffordable == nil }

  /// What the option is worth to the customer.
  public var customerValue: Double { customer.value }

  /// What the seller earns from the agreement itself: one-off and monthly.
  public var sellerFuture: Double { seller.future }

  /// What the seller may expect from her coming back.
  public var comesBack: Double { seller.comesBack }

  /// What people's talk about it is worth to the seller.
  public var talk: Double { seller.talk.total }

  /// What the option is worth to the seller, all in.
  public var sellerValue: Double { seller.value }
}

/// The customer's side of an option, worth today.
public struct CustomerParts: Hashable, Sendable {
  /// What she gets once, or pays once where negative.
  public let oneOff: Double

  /// What the months are worth to her, each by the chance that she is still there.
  public let enjoyed: Double

  /// What she pays by the month, each by the chance that she is still there.
  public let paid: Double

  /// All together.
  public var value: Double { oneOff + enjoyed - paid }
}

/// The seller's side of an option, worth today.
public struct SellerParts: Hashable, Sendable {
  /// What the seller gets once, or spends once where negative.
  public let oneOff: Double

  /// What she pays by the month, each by the chance that she is still there.
  public let received: Double

  /// What serving her costs, each month by the chance that she is still there.
  public let spent: Double

  /// The chance that she comes back times what that brings.
  public let comesBack: Double

  /// What people's talk is worth.
  public let talk: Talk

  /// What the agreement itself brings.
  public var future: Double { oneOff + received - spent }

  /// All together.
  public var value: Double { future + comesBack + talk.total }
}

/// An extra (half a year of support) held against a price cut that was asked for.
public struct ExtraInsteadOfCut: Hashable, Sendable {
  /// What the cut gives the customer and takes from the seller, in units.
  public let cut: ExactFraction
  /// What the extra is worth in the customer's own words, never its list price, in units.
  public let worthToCustomer: Int64
  /// What the extra costs the seller, in units.
  public let costToSeller: Int64
  /// How much better the customer is off with the extra than with the cut, in units; may be negative.
  public let customerBetterBy: ExactFraction
  /// How much better the seller is off with the extra than with the cut, in units; may be negative.
  public let sellerBetterBy: ExactFraction
  /// Whether to suggest the extra alone: worth at least the cut to the customer, and better for the seller.
  public let isSuggested: Bool
  /// A smaller cut together with the extra; `nil` if the extra alone is worth the cut, or is worth nothing to the customer.
  public let mixed: SmallerCutWithExtra?

  /// The comparison, price and amounts in units; throws if the price is not above 0.
  public init(
    price: Int64, askedDiscount asked: Percent, worthToCustomer: Int64, costToSeller: Int64
  ) throws(PriceFault) {
    guard price > 0 else { throw .priceNotAboveZero(price) }
    // In ten-thousandths of a unit every cut is a whole number.
    let cut = Int128(price) * Int128(asked.basisPoints)
    let worth = Int128(worthToCustomer) * 10_000
    let cost = Int128(costToSeller) * 10_000
    self.cut = ExactFraction(cut, over: 10_000)
    self.worthToCustomer = worthToCustomer
    self.costToSeller = costToSeller
    customerBetterBy = ExactFraction(worth - cut, over: 10_000)
    sellerBetterBy = ExactFraction(cut - cost, over: 10_000)
    isSuggested = worth >= cut && cut > cost
    guard worth > 0, worth < cut else {
      mixed = nil
      return
    }
    let onePercent = Int128(price) * 100
    let whole = (cut - worth + onePercent - 1) / onePercent
    let smaller = whole * onePercent
    mixed = SmallerCutWithExtra(
      percent: Int(whole),
      customer: ExactFraction(smaller + worth, over: 10_000),
      seller: ExactFraction(-smaller - cost, over: 10_000),
      customerBetterBy: ExactFraction(smaller + worth - cut, over: 10_000),
      sellerBetterBy: ExactFraction(cut - smaller - cost, over: 10_000))
  }
}

/// The smallest whole-per-cent cut that, with the extra, is worth as much to the customer as the cut asked for.
public struct SmallerCutWithExtra: Hashable, Sendable {
  /// The cut, in whole per cent of the price, 1...100.
  public let percent: Int
  /// What both together give the customer, in units.
  public let customer: ExactFraction
  /// What both together give the seller, in units: negative, a cost.
  public let seller: ExactFraction
  /// How much better the customer is off than with the cut asked for, in units; never negative.
  public let customerBetterBy: ExactFraction
  /// How much better the seller is off than with the cut asked for, in units. Not above 0: better to give the cut.
  public let sellerBetterBy: ExactFraction
}

/// Why a cut cannot be worked out.
public enum PriceFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// A discount in per cent needs a price above 0.
  case priceNotAboveZero(Int64)

  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .priceNotAboveZero(let price): "A discount needs a price above 0; this one is \(price)."
    }
  }
}

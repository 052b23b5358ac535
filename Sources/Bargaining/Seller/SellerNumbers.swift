/// The figures a seller's limit on discounts rests on, in units; shown to nobody by themselves.
public struct SellerNumbers: Hashable, Sendable {
  /// The price before any discount; `nil` if there is none.
  public let listPrice: Int64?
  /// What the thing itself costs the seller.
  public let directCost: Int64
  /// What is put aside to serve the customer afterwards.
  public let serviceReserve: Int64

  /// The three figures, in units.
  public init(listPrice: Int64?, directCost: Int64, serviceReserve: Int64) {
    self.listPrice = listPrice
    self.directCost = directCost
    self.serviceReserve = serviceReserve
  }

  /// The largest discount that leaves the service reserve whole, as a share of the list price, not below 0.
  ///
  /// (list price - direct cost - service reserve) / list price; `nil` if the list price is missing or not above 0.
  public var largestHonestDiscount: ExactFraction? {
    guard let listPrice, listPrice > 0 else { return nil }
    let left = Int128(listPrice) - Int128(directCost) - Int128(serviceReserve)
    return ExactFraction(max(0, left), over: Int128(listPrice))
  }

  /// What a discount would take from the service reserve; `nil` if the list price is missing or not above 0.
  ///
  /// `hourCost` is what an hour of service costs, in units; without it, or if it is not above 0, no hours are worked out.
  public func reserve(after discount: Percent, hourCost: Int64? = nil) -> ReserveShortfall? {
    guard let listPrice, listPrice > 0 else { return nil }
    let paid = Int128(listPrice) * Int128(10_000 - discount.basisPoints)
    let needed = (Int128(directCost) + Int128(serviceReserve)) * 10_000
    let short = max(0, needed - paid)
    let hours = hourCost.flatMap { $0 > 0 ? ExactFraction(short, over: Int128($0) * 10_000) : nil }
    return ReserveShortfall(discount: discount, amount: ExactFraction(short, over: 10_000), serviceHours: hours)
  }
}

/// What a discount takes from the service reserve.
public struct ReserveShortfall: Hashable, Sendable {
  /// The discount.
  public let discount: Percent
  /// How much of the reserve would be missing, in units; 0 if none.
  public let amount: ExactFraction
  /// How many hours of service that is; `nil` if the cost of an hour is not known.
  public let serviceHours: ExactFraction?
}

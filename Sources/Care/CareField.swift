public import Money

/// Where in a case a fault lies, named as in the case file: `options.pause_4.segments[0].retention`.
public struct CareField: Hashable, Sendable, CustomStringConvertible {
  /// The part of the case.
  public enum Place: Hashable, Sendable {
    /// The case itself.
    case careCase

    /// The assumptions about talk.
    case wordOfMouth

    /// The entry at that position, from 0, of what she can pay.
    case affordablePayment(Int)

    /// An option.
    case option(ID<CareOption>)

    /// The segment at that position, from 0, of an option.
    case segment(ID<CareOption>, Int)
  }

  /// The field in that part.
  public enum Name: String, Hashable, Sendable {
    case discountRateAnnual = "discount_rate_annual"
    case horizonMonths = "horizon_months"
    case maxOutOfPocketSixMonths = "max_out_of_pocket_6_months"
    case affordablePayment = "affordable_payment"
    case options
    case segments
    case fromMonth = "from_month"
    case max
    case pay
    case cost
    case benefit
    case retention
    case pGlad = "p_glad"
    case pUpset = "p_upset"
    case sellerOneOff = "seller_one_off"
    case customerOneOff = "customer_one_off"
    case returnProbability = "return_probability"
    case returnContributionPV = "return_contribution_pv"
    case valueOfNewCustomer = "value_of_new_customer"
    case listenerInMarket = "listener_in_market"
    case tellsIfGlad = "tells_if_glad"
    case tellsIfUpset = "tells_if_upset"
    case shiftUp = "shift_up"
    case shiftDown = "shift_down"
    case canPay = "can_pay"
  }

  /// The part of the case.
  public let place: Place

  /// The field in that part.
  public let name: Name

  /// That field there.
  public init(_ place: Place, _ name: Name) {
    self.place = place
    self.name = name
  }

  /// The path in the case file.
  public var description: String {
    switch place {
    case .careCase: name.rawValue
    case .wordOfMouth: "word_of_mouth.\(name.rawValue)"
    case .affordablePayment(let index): "affordable_payment[\(index)].\(name.rawValue)"
    case .option(let id): "options.\(id).\(name.rawValue)"
    case .segment(let id, let index): "options.\(id).segments[\(index)].\(name.rawValue)"
    }
  }
}

public import Money

/// What is recorded of the relationship and the offer a message is about; `nil` where nothing is at hand.
public struct MessageFacts: Hashable, Sendable {
  /// The day it is.
  public var today: Day?
  /// Through which day the offer stands.
  public var offerValidUntil: Day?
  /// How many there are.
  public var stock: Int?
  /// The lowest price of the last thirty days.
  public var lowestPriceLast30Days: Double?
  /// The largest discount that leaves what is kept for service whole, in per cent.
  public var largestDiscountPercent: Double?
  /// Days in which the customer may still undo the contract.
  public var coolingOffDaysLeft: Int?
  /// Whether a deposit is given back.
  public var isDepositRefundable: Bool?
  /// Who agreed to being named, in small letters.
  public var consents: Set<String>?
  /// How many on the street are customers and agreed to being counted.
  public var customersWithConsent: Int?
  /// What can be shown for what is said; empty where it was looked for and there is none.
  public var evidence: [String]?

  /// Nothing at hand.
  public init() {}

  /// Whether something is recorded that says whether such a finding is so.
  public func tell(of label: Finding.Label) -> Bool {
    switch label {
    case .falseScarcity: stock != nil
    case .falseUrgency: offerValidUntil != nil
    case .fakeSocialProof: evidence != nil || consents != nil || customersWithConsent != nil
    case .misstatedRight: coolingOffDaysLeft != nil || isDepositRefundable != nil
    case .referencePrice: lowestPriceLast30Days != nil
    case .constraintClaim: largestDiscountPercent != nil
    default: false
    }
  }
}

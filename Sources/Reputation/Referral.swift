public import Money

/// Someone a rep knows by name: a customer, or a neighbour who sent one.
public enum Person {}

/// What the two people of a referral have said to its being recorded.
public struct ReferralConsent: Sendable, Hashable {
  /// The one who recommended agreed to be named.
  public let referrerAgreed: Bool
  /// The one who came said so of their own accord: nobody guessed it.
  public let referredStated: Bool

  /// What both have said.
  public init(referrerAgreed: Bool, referredStated: Bool) {
    self.referrerAgreed = referrerAgreed
    self.referredStated = referredStated
  }

  /// Both agreed; without it the referral is not used for anything.
  public var isComplete: Bool { referrerAgreed && referredStated }
}

/// One person sent another, who bought.
public struct Referral: Sendable, Hashable {
  /// Who recommended.
  public let from: ID<Person>
  /// Who came.
  public let to: ID<Person>
  /// Month of the sale, counted from today; 0 to `ReferralLedger.latestMonth`.
  public let month: Int
  /// How likely it is that the sale would not have happened otherwise; 0 to 1.
  public let pWouldNotHaveBought: Double
  /// What the first sale leaves the rep, in currency units.
  public let firstSaleContribution: Double
  /// What each month after it leaves while the customer stays, in currency units.
  public let monthlyContribution: Double
  /// Chance of staying from one month to the next; 0 to 1.
  public let monthlyRetention: Double
  /// What the referrer was given for it, in currency units; not negative.
  public let rewardPaid: Double
  /// What both people have said to its being recorded.
  public let consent: ReferralConsent

  /// A referral; nothing is checked until the ledger is worked out.
  public init(
    from: ID<Person>,
    to: ID<Person>,
    month: Int,
    pWouldNotHaveBought: Double,
    firstSaleContribution: Double,
    monthlyContribution: Double = 0,
    monthlyRetention: Double = 1,
    rewardPaid: Double = 0,
    consent: ReferralConsent
  ) {
    self.from = from
    self.to = to
    self.month = month
    self.pWouldNotHaveBought = pWouldNotHaveBought
    self.firstSaleContribution = firstSaleContribution
    self.monthlyContribution = monthlyContribution
    self.monthlyRetention = monthlyRetention
    self.rewardPaid = rewardPaid
    self.consent = consent
  }
}

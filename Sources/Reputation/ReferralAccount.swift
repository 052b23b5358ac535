public import Money

/// One referral that counts, and what it is worth part by part. Currency units, unrounded.
public struct CountedReferral: Sendable, Hashable {
  /// Its place in the ledger's list, counted from 0.
  public let index: Int
  /// Who came.
  public let referred: ID<Person>
  /// Among how many referrals of the same person in the same month contribution and saving are shared; 1 if alone.
  public let sharedAmong: Int
  /// What the new customer leaves over the horizon, seen from the day of the sale; the whole of it, before sharing.
  public let contribution: Double
  /// The part credited here: chance that the sale would not have happened, times contribution, shared.
  public let contributionCredited: Double
  /// The part of the saved cost of finding a customer.
  public let saving: Double
  /// What the referrer was given; never shared.
  public let reward: Double
  /// What money in the month of the sale is worth today.
  public let discountFactor: Double

  /// Contribution and saving less the reward, as of today; negative if the reward cost more than the referral brought.
  public var value: Double { (contributionCredited + saving - reward) * discountFactor }
}

/// What one person's own, direct referrals are worth to the rep.
public struct ReferrerValue: Sendable, Hashable {
  /// Who recommended.
  public let referrer: ID<Person>
  /// Their referrals that count, in the ledger's order.
  public let referrals: [CountedReferral]

  /// Referral value in currency units of today; negative values are shown as they are.
  public var value: Double { referrals.reduce(0) { $0 + $1.value } }
}

/// What someone who was referred leaves the rep.
public struct ReferredContribution: Sendable, Hashable {
  /// Who came.
  public let person: ID<Person>
  /// First sale and the months after it, discounted to the sale, in currency units.
  public let presentValue: Double
  /// The referral it is taken from: the one that counts, the first listed if several share the month.
  public let index: Int
}

/// How many customers someone's recommendations lead to, over any number of hands.
///
/// For the rep's own view only. It is a count of people and never a base for pay: only direct referrals have a value.
public struct ReferralChain: Sendable, Hashable {
  /// Who recommended first.
  public let referrer: ID<Person>
  /// Everyone reached, each once, the referrer never.
  public let customersTracedTo: Int
}

/// People whose recommendations lead back to themselves. No error: everyone in it counts once in each other's chain.
public struct ReferralCircle: Sendable, Hashable {
  /// Who is in it, starting with whoever comes first in the list of people and following the recommendations.
  public let people: [ID<Person>]
}

/// A referral that was left out, and why.
public struct UncountedReferral: Sendable, Hashable {
  /// Why a referral does not count.
  public enum Reason: Sendable, Hashable {
    /// One of the two, or both, did not agree to its being recorded.
    case withoutConsent(ReferralConsent)
    /// The same person had been referred in an earlier month, by the referral at that index.
    case referredEarlier(index: Int)
  }

  /// Its place in the ledger's list, counted from 0.
  public let index: Int
  /// Why it was left out.
  public let reason: Reason
}

/// What a ledger of referrals comes to.
public struct ReferralAccount: Sendable, Hashable {
  /// Everyone with a referral that counts, in the order of the list of people.
  public let referrers: [ReferrerValue]
  /// What each referred person leaves, in the order of the list of people.
  public let contributions: [ReferredContribution]
  /// How far each referrer's recommendations went, in the same order as `referrers`; never for pay.
  public let chains: [ReferralChain]
  /// Circles among the referrals that count.
  public let circles: [ReferralCircle]
  /// Referrals left out, in the ledger's order.
  public let uncounted: [UncountedReferral]
}

public import Money

/// Referrals both people agreed to have recorded, and what they are worth to the rep.
///
/// Only direct referrals have a value. Each is credited with
/// `pWouldNotHaveBought * contribution + acquisitionCostSaved - rewardPaid`, discounted to its month, where
/// `contribution` is the first sale plus `monthlyContribution * retention^(m-1)` for the months 1 to `horizonMonths`
/// after the sale, discounted to the sale. If a person was referred more than once the earliest referral counts;
/// referrals of one person in one month share contribution and saving equally, each with its own figures.
public struct ReferralLedger: Sendable, Hashable {
  /// The most people one ledger takes.
  public static let mostPeople = 10_000
  /// The most referrals one ledger takes.
  public static let mostReferrals = 20_000
  /// The last month a referral can lie in.
  public static let latestMonth = 1200
  /// The longest horizon, in months.
  public static let longestHorizon = 600
  /// The largest amount, in currency units, either way.
  public static let largestAmount = 1e12
  /// Yearly discount rates that can be used.
  public static let discountRates = -0.5...10.0

  /// Everyone concerned; results come in this order.
  public let people: [ID<Person>]
  /// What was recorded, with and without consent.
  public let referrals: [Referral]
  /// Yearly discount rate as a fraction.
  public let discountRate: Double
  /// How many months after a sale are counted.
  public let horizonMonths: Int
  /// What finding a customer otherwise costs, in currency units.
  public let acquisitionCostSaved: Double

  /// A ledger; nothing is checked until it is worked out.
  public init(
    people: [ID<Person>],
    referrals: [Referral],
    discountRate: Double,
    horizonMonths: Int,
    acquisitionCostSaved: Double
  ) {
    self.people = people
    self.referrals = referrals
    self.discountRate = discountRate
    self.horizonMonths = horizonMonths
    self.acquisitionCostSaved = acquisitionCostSaved
  }

  /// What the referrals are worth, to whom each customer is traced, and what was left out.
  ///
  /// Throws if the ledger names people it does not list, has a self-referral, or holds figures outside their range.
  public func account() throws(ReferralRefusal) -> ReferralAccount {
    let places = try placesOfPeople()
    try checkSettings()
    for (index, referral) in referrals.enumerated() { try check(referral, at: index, places: places) }

    let sorted = countingReferrals()
    let discounting = Discounting(annualRate: discountRate)
    let factors = discounting.factors(through: horizonMonths)
    var countedOf: [ID<Person>: [CountedReferral]] = [:]
    for index in sorted.counting.values.joined().sorted() {
      let referral = referrals[index]
      let sharers = sorted.counting[referral.to]?.count ?? 1
      let contribution = Self.contribution(of: referral, factors: factors)
      countedOf[referral.from, default: []].append(
        CountedReferral(
          index: index,
          referred: referral.to,
          sharedAmong: sharers,
          contribution: contribution,
          contributionCredited: referral.pWouldNotHaveBought * contribution / Double(sharers),
          saving: acquisitionCostSaved / Double(sharers),
          reward: referral.rewardPaid,
          discountFactor: discounting.factor(month: referral.month)
        )
      )
    }

    let referrers = people.compactMap { person in
      countedOf[person].map { ReferrerValue(referrer: person, referrals: $0) }
    }
    let contributions = people.compactMap { person -> ReferredContribution? in
      guard let index = sorted.counting[person]?.first else { return nil }
      let value = Self.contribution(of: referrals[index], factors: factors)
      return ReferredContribution(person: person, presentValue: value, index: index)
    }
    let graph = ReferralGraph(
      size: people.count,
      edges: referrers.flatMap { referrer in
        referrer.referrals.compactMap { edge in
          guard let from = places[referrer.referrer], let to = places[edge.referred] else { return nil }
          return (from: from, to: to)
        }
      }
    )
    let traced = graph.chains()
    return ReferralAccount(
      referrers: referrers,
      contributions: contributions,
      chains: referrers.map { referrer in
        let count = places[referrer.referrer].map { traced[$0] } ?? 0
        return ReferralChain(referrer: referrer.referrer, customersTracedTo: count)
      },
      circles: graph.circles().map { circle in ReferralCircle(people: circle.map { people[$0] }) },
      uncounted: sorted.uncounted
    )
  }

  /// The referrals that count, by the person referred and in list order, and those that do not.
  private func countingReferrals() -> (counting: [ID<Person>: [Int]], uncounted: [UncountedReferral]) {
    var counting: [ID<Person>: [Int]] = [:]
    for (index, referral) in referrals.enumerated() where referral.consent.isComplete {
      let earliest = counting[referral.to]?.first.map { referrals[$0].month }
      if let earliest, earliest < referral.month { continue }
      if earliest == referral.month {
        counting[referral.to, default: []].append(index)
      } else {
        counting[referral.to] = [index]
      }
    }
    var uncounted: [UncountedReferral] = []
    for (index, referral) in referrals.enumerated() {
      if !referral.consent.isComplete {
        uncounted.append(UncountedReferral(index: index, reason: .withoutConsent(referral.consent)))
      } else if let first = counting[referral.to]?.first, referrals[first].month < referral.month {
        uncounted.append(UncountedReferral(index: index, reason: .referredEarlier(index: first)))
      }
    }
    return (counting, uncounted)
  }

  /// What the referred customer leaves, discounted to the sale; `factors[m]` is the discount factor of month `m`.
  private static func contribution(of referral: Referral, factors: [Double]) -> Double {
    var total = referral.firstSaleContribution
    var staying = 1.0
    for factor in factors.dropFirst() {
      total += referral.monthlyContribution * staying * factor
      staying *= referral.monthlyRetention
    }
    return total
  }
}

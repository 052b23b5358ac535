import Money
import Reputation
import Testing

/// The three worked examples.
@Suite("Referral value of the worked examples")
struct ReferralExampleTests {
  static let agreed = ReferralConsent(referrerAgreed: true, referredStated: true)

  static func edge(
    _ from: String, _ to: String, _ month: Int, _ chance: Double, _ first: Double, _ monthly: Double,
    _ retention: Double,
    reward: Double = 0
  ) -> Referral {
    Referral(
      from: ID(from), to: ID(to), month: month, pWouldNotHaveBought: chance, firstSaleContribution: first,
      monthlyContribution: monthly, monthlyRetention: retention, rewardPaid: reward, consent: agreed
    )
  }

  static func expect(
    _ account: ReferralAccount, values: [(String, Double)], chains: [Int], contributions: [(String, Double)],
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(account.referrers.map(\.referrer.text) == values.map(\.0), sourceLocation: location)
    for (referrer, expected) in zip(account.referrers, values) {
      #expect(abs(referrer.value - expected.1) <= 0.02, "\(expected.0): \(referrer.value)", sourceLocation: location)
    }
    #expect(account.chains.map(\.referrer.text) == values.map(\.0), sourceLocation: location)
    #expect(account.chains.map(\.customersTracedTo) == chains, sourceLocation: location)
    let found = account.contributions.sorted { $0.index < $1.index }
    #expect(found.map(\.person.text) == contributions.map(\.0), sourceLocation: location)
    for (contribution, expected) in zip(found, contributions) {
      #expect(abs(contribution.presentValue - expected.1) <= 0.02, "\(expected.0)", sourceLocation: location)
    }
    #expect(account.circles.isEmpty && account.uncounted.isEmpty, sourceLocation: location)
  }

  @Test("01 home cooling")
  func cooling() throws {
    let ledger = ReferralLedger(
      people: ["rosa", "lucia", "ana", "pedro", "omar", "nuria", "jon"].map { ID($0) },
      referrals: [
        Self.edge("rosa", "lucia", 3, 0.7, 470, 3, 0.985, reward: 25),
        Self.edge("rosa", "ana", 8, 0.4, 470, 3, 0.985, reward: 25),
        Self.edge("lucia", "pedro", 10, 1, 860, 4, 0.985),
        Self.edge("pedro", "omar", 14, 0, 470, 3, 0.985),
        Self.edge("nuria", "jon", 2, 0.5, 160, 2, 0.98),
      ],
      discountRate: 0.05, horizonMonths: 36, acquisitionCostSaved: 55
    )
    Self.expect(
      try ledger.account(),
      values: [("rosa", 650.27), ("lucia", 978.95), ("pedro", 51.96), ("nuria", 157.91)],
      chains: [4, 2, 1, 1],
      contributions: [("lucia", 548.43), ("ana", 548.43), ("pedro", 964.57), ("omar", 548.43), ("jon", 208.4)]
    )
  }

  @Test("02 salon booking")
  func salon() throws {
    let ledger = ReferralLedger(
      people: ["marta", "barber-nils", "studio-eva", "spa-kim", "nails-oona"].map { ID($0) },
      referrals: [
        Self.edge("marta", "barber-nils", 5, 0.6, 20, 11, 0.97),
        Self.edge("marta", "studio-eva", 9, 0.8, 30, 27, 0.97, reward: 29),
        Self.edge("barber-nils", "spa-kim", 12, 0.5, 150, 45, 0.975),
        Self.edge("spa-kim", "nails-oona", 18, 0.3, 20, 11, 0.97),
      ],
      discountRate: 0.08, horizonMonths: 24, acquisitionCostSaved: 70
    )
    Self.expect(
      try ledger.account(),
      values: [("marta", 572.42), ("barber-nils", 487.55), ("spa-kim", 115.11)],
      chains: [4, 2, 1],
      contributions: [("barber-nils", 197.3), ("studio-eva", 465.2), ("spa-kim", 913.11), ("nails-oona", 197.3)]
    )
  }

  @Test("03 energy plan")
  func energy() throws {
    let ledger = ReferralLedger(
      people: ["ingrid", "bo", "carla", "dev", "elif"].map { ID($0) },
      referrals: [
        Self.edge("ingrid", "bo", 6, 0.9, 85, 2.5, 0.985),
        Self.edge("ingrid", "carla", 7, 0.7, 120, 3.5, 0.985, reward: 20),
        Self.edge("bo", "dev", 15, 0.2, 85, 2.5, 0.985),
      ],
      discountRate: 0.04, horizonMonths: 24, acquisitionCostSaved: 40
    )
    Self.expect(
      try ledger.account(),
      values: [("ingrid", 305.70), ("bo", 63.57)],
      chains: [3, 1],
      contributions: [("bo", 133.8), ("carla", 188.32), ("dev", 133.8)]
    )
  }
}

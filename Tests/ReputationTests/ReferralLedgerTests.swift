import Money
import Testing

@testable import Reputation

@Suite("Referral ledger")
struct ReferralLedgerTests {
  static let agreed = ReferralConsent(referrerAgreed: true, referredStated: true)

  static func edge(
    _ from: String, _ to: String, month: Int = 0, chance: Double = 0.5, first: Double = 100, reward: Double = 0,
    retention: Double = 1, consent: ReferralConsent = agreed
  ) -> Referral {
    Referral(
      from: ID(from), to: ID(to), month: month, pWouldNotHaveBought: chance, firstSaleContribution: first,
      monthlyRetention: retention, rewardPaid: reward, consent: consent
    )
  }

  static func ledger(_ people: [String], _ referrals: [Referral], rate: Double = 0, saved: Double = 40)
    -> ReferralLedger
  {
    ReferralLedger(
      people: people.map { ID($0) }, referrals: referrals, discountRate: rate, horizonMonths: 12,
      acquisitionCostSaved: saved
    )
  }

  @Test("the earliest referral of a person counts, wherever it is listed, and the others are listed as left out")
  func earliest() throws {
    let account = try Self.ledger(
      ["a", "b", "c"],
      [Self.edge("a", "c", month: 5), Self.edge("b", "c", month: 2), Self.edge("a", "c", month: 3)]
    ).account()
    #expect(account.referrers.map(\.referrer) == [ID("b")])
    #expect(account.chains.map(\.customersTracedTo) == [1])
    #expect(
      account.uncounted == [
        UncountedReferral(index: 0, reason: .referredEarlier(index: 1)),
        UncountedReferral(index: 2, reason: .referredEarlier(index: 1)),
      ])
  }

  @Test("referrals of one person in one month share contribution and saving, each with its own figures and reward")
  func shared() throws {
    let account = try Self.ledger(
      ["a", "b", "c"],
      [Self.edge("b", "c", month: 2, chance: 1, first: 60, reward: 10), Self.edge("a", "c", month: 2)]
    ).account()
    #expect(account.referrers.map(\.referrer.text) == ["a", "b"])
    #expect(account.referrers.map(\.value) == [45, 40])
    #expect(account.referrers.flatMap(\.referrals).map(\.sharedAmong) == [2, 2])
    #expect(account.contributions == [ReferredContribution(person: ID("c"), presentValue: 60, index: 0)])
  }

  @Test("a breakdown's parts add up to its value, discounted to the month of the sale")
  func parts() throws {
    let account = try Self.ledger(["a", "b"], [Self.edge("a", "b", month: 12, reward: 15)], rate: 0.25).account()
    let referral = try #require(account.referrers.first?.referrals.first)
    #expect(referral.contributionCredited == 50)
    #expect(referral.saving == 40)
    #expect(referral.reward == 15)
    #expect(abs(referral.discountFactor - 0.8) < 1e-12)
    #expect(abs(referral.value - 60) < 1e-12)
  }

  @Test("a reward dearer than the referral leaves a negative value, shown as it is")
  func negative() throws {
    let account = try Self.ledger(["a", "b"], [Self.edge("a", "b", chance: 0, reward: 70)]).account()
    #expect(account.referrers.map(\.value) == [-30])
  }

  @Test(
    "without both consents a referral is used for nothing",
    arguments: [(false, true), (true, false), (false, false)]
  )
  func consent(referrer: Bool, referred: Bool) throws {
    let partial = ReferralConsent(referrerAgreed: referrer, referredStated: referred)
    let account = try Self.ledger(
      ["a", "b", "c"], [Self.edge("a", "c", month: 1, consent: partial), Self.edge("b", "c", month: 4)]
    ).account()
    #expect(account.referrers.map(\.referrer.text) == ["b"])
    #expect(account.uncounted == [UncountedReferral(index: 0, reason: .withoutConsent(partial))])
  }

  @Test("a circle counts everyone once, nobody in their own chain, and is reported")
  func circle() throws {
    let account = try Self.ledger(
      ["d", "a", "b", "c"],
      [Self.edge("b", "c"), Self.edge("c", "a"), Self.edge("a", "b"), Self.edge("c", "d")]
    ).account()
    #expect(account.chains.map(\.referrer.text) == ["a", "b", "c"])
    #expect(account.chains.map(\.customersTracedTo) == [3, 3, 3])
    #expect(account.circles.map { $0.people.map(\.text) } == [["a", "b", "c"]])
  }

  @Test("an empty ledger is an empty account")
  func empty() throws {
    let account = try Self.ledger([], []).account()
    #expect(account.referrers.isEmpty && account.contributions.isEmpty && account.chains.isEmpty)
  }

  @Test("a circle of as many people as a ledger takes is followed all round")
  func largestCircle() throws {
    let names = (0..<ReferralLedger.mostPeople).map { "p\($0)" }
    let edges = names.indices.map { Self.edge(names[$0], names[($0 + 1) % names.count]) }
    let account = try Self.ledger(names, edges).account()
    #expect(account.chains.allSatisfy { $0.customersTracedTo == names.count - 1 })
    #expect(account.circles.map { $0.people.map(\.text) } == [names])
  }

  @Test("a self-referral is refused, consented or not")
  func selfReferral() {
    let none = ReferralConsent(referrerAgreed: false, referredStated: false)
    #expect(throws: ReferralRefusal.selfReferral(index: 1, person: ID("b"))) {
      try Self.ledger(["a", "b"], [Self.edge("a", "b"), Self.edge("b", "b", consent: none)]).account()
    }
  }

  @Test("strangers and people listed twice are refused")
  func people() {
    #expect(throws: ReferralRefusal.unknownPerson(index: 0, person: ID("x"))) {
      try Self.ledger(["a", "b"], [Self.edge("a", "x")]).account()
    }
    #expect(throws: ReferralRefusal.personListedTwice(ID("a"))) { try Self.ledger(["a", "b", "a"], []).account() }
    let crowd = (0...ReferralLedger.mostPeople).map { "p\($0)" }
    #expect(throws: ReferralRefusal.tooManyPeople(crowd.count)) { try Self.ledger(crowd, []).account() }
    let many = Array(repeating: Self.edge("a", "b"), count: ReferralLedger.mostReferrals + 1)
    #expect(throws: ReferralRefusal.tooManyReferrals(many.count)) { try Self.ledger(["a", "b"], many).account() }
  }

  @Test("figures outside their range are refused by name")
  func figures() {
    let wrong: [(String, Double, Referral)] = [
      ("month", -1, Self.edge("a", "b", month: -1)),
      ("pWouldNotHaveBought", 1.5, Self.edge("a", "b", chance: 1.5)),
      ("firstSaleContribution", .infinity, Self.edge("a", "b", first: .infinity)),
      ("monthlyRetention", 1.01, Self.edge("a", "b", retention: 1.01)),
      ("rewardPaid", -5, Self.edge("a", "b", reward: -5)),
    ]
    for (field, value, referral) in wrong {
      #expect(throws: ReferralRefusal.figureOutOfRange(index: 0, field: field, value: value)) {
        try Self.ledger(["a", "b"], [referral]).account()
      }
    }
    #expect(throws: ReferralRefusal.settingOutOfRange(field: "discountRate", value: -1)) {
      try Self.ledger([], [], rate: -1).account()
    }
    #expect(throws: ReferralRefusal.settingOutOfRange(field: "acquisitionCostSaved", value: .infinity)) {
      try Self.ledger([], [], saved: .infinity).account()
    }
    #expect(throws: ReferralRefusal.settingOutOfRange(field: "horizonMonths", value: 601)) {
      try ReferralLedger(people: [], referrals: [], discountRate: 0, horizonMonths: 601, acquisitionCostSaved: 0)
        .account()
    }
    #expect(throws: ReferralRefusal.self) {
      try Self.ledger(["a", "b"], [Self.edge("a", "b", chance: .nan)]).account()
    }
  }

  @Test("every refusal says what is wrong and that nothing was worked out")
  func words() {
    let refusals: [ReferralRefusal] = [
      .selfReferral(index: 0, person: ID("a")), .unknownPerson(index: 0, person: ID("a")), .personListedTwice(ID("a")),
      .figureOutOfRange(index: 0, field: "month", value: -1), .settingOutOfRange(field: "discountRate", value: -1),
      .tooManyPeople(1), .tooManyReferrals(1),
    ]
    #expect(refusals.allSatisfy { $0.description.contains("Nothing was worked out") })
  }
}

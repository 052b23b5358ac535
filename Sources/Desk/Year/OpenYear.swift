package import Money
import Reputation

extension World {
  /// So many households are counted anew in one go.
  static let countedAtOnce = 100
  /// So many are counted anew before a page is answered; the rest with the next one.
  static let countedBeforeAnswer = 2_000
  /// Whole years over which contracts are followed; only those begun long enough ago are, so that none is cut short.
  static let contractYears = 3
  /// Introductions that are looked at, at most.
  static let mostIntroductions = 5_000
  /// The chance that somebody introduced would not have come otherwise.
  package static let wouldNotHaveCome = 0.5

  /// A rep's year; the running one for `nil`.
  package func year(_ asked: Int?, of account: Account) async throws -> YearView {
    let isUnfinished = try await countAnew(account)
    let today = clock.today()
    let (thisYear, month, _) = today.civil
    let year = asked ?? thisYear
    let (goal, repeatModels) = (account.profile.monthlyGoal, repeatModels)
    return try await store.read { records in
      let years = try records.yearsCounted(of: account.id)
      let introduced = try records.introducedEarnings(of: account.id, limit: World.mostIntroductions)
      return YearView(
        year: year, years: Set(years.filter { $0 <= thisYear } + [thisYear]).sorted(by: >),
        sums: try records.yearSums(of: account.id, in: year),
        overdue: try records.openPromises(of: account.id, dueBefore: today), monthlyGoal: goal,
        months: year < thisYear ? 12 : month,
        repeats: try repeatModels.repeats(of: account.id, today: today, records),
        contracts: try World.contracts(of: account.id, begunBy: thisYear - World.contractYears - 1, years, records),
        introductions: World.cohorts(introduced), wouldNotHaveCome: World.wouldNotHaveCome, isUnfinished: isUnfinished)
    }
  }

  /// Keeps what a rep wants to book in a month, as typed; nothing for none.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `goal`.
  package func setGoal(_ typed: String, of account: Account) async throws {
    var amounts = TypedAmounts(currency: Currency(code: account.profile.currency) ?? .euro)
    let goal = typed.trimmed.isEmpty ? nil : amounts.minor("goal", typed, least: 0)
    guard amounts.faults.isEmpty else { throw DeskRefusal.invalid(amounts.faults) }
    var profile = account.profile
    profile.monthlyGoal = goal
    let kept = profile
    try await store.write { try $0.update(account.id, profile: kept) }
  }

  /// Counts anew what changed since the last time; whether some is left.
  func countAnew(_ account: Account) async throws -> Bool {
    let clock = clock
    var counted = 0
    while counted < World.countedBeforeAnswer {
      let stale = try await store.read { try $0.uncounted(of: account.id, limit: World.countedAtOnce) }
      if stale.isEmpty { return false }
      try await store.write { records in
        for id in stale {
          guard let household = try records.household(id) else { continue }
          let found = try FactsOfHousehold(household, records) { clock.day(of: $0) }
          try records.keep(found.facts, found.purchases, of: household)
        }
      }
      counted += stale.count
    }
    return true
  }

  /// Contracts begun by a year, and how many still ran after each.
  private static func contracts(
    of owner: ID<Account>, begunBy last: Int, _ years: [Int], _ records: any Records
  ) throws -> YearView.Contracts {
    var running = [Int](repeating: 0, count: contractYears + 1)
    for year in years where year <= last {
      let sums = try records.yearSums(of: owner, in: year)
      var left = Int(sums[.contract]?.count ?? 0)
      running[0] += left
      let ends: [YearFact.Kind] = [.contractEndedFirst, .contractEndedSecond, .contractEndedThird]
      for (place, kind) in ends.enumerated() {
        left -= Int(sums[kind]?.count ?? 0)
        running[place + 1] += left
      }
    }
    return YearView.Contracts(running: running)
  }

  /// What introductions are worth, by the year they came in: `wouldNotHaveCome` of what each left, direct ones only.
  private static func cohorts(_ introduced: [IntroducedEarning]) -> [YearView.Cohort] {
    Dictionary(grouping: introduced, by: \.year).sorted { $0.key > $1.key }.map { year, all in
      YearView.Cohort(year: year, count: all.count, bought: all.count { $0.hasBought }, value: worth(of: all))
    }
  }

  /// What introductions are worth to the rep so far, in minor units.
  static func worth(of introduced: [IntroducedEarning]) -> Int64 {
    let referrals = introduced.map { each in
      Referral(
        from: ID(each.introducer.text), to: ID(each.introduced.text), month: 0,
        pWouldNotHaveBought: wouldNotHaveCome, firstSaleContribution: Double(each.earned),
        rewardPaid: Double(each.thanks), consent: ReferralConsent(referrerAgreed: true, referredStated: true))
    }
    let people = Set(referrals.flatMap { [$0.from, $0.to] }).sorted()
    let ledger = ReferralLedger(
      people: people, referrals: referrals, discountRate: 0, horizonMonths: 0, acquisitionCostSaved: 0)
    let value = (try? ledger.account())?.referrers.reduce(0) { $0 + $1.value } ?? 0
    return Int64(value.rounded())
  }
}

/// What somebody who was introduced left the rep so far.
package struct IntroducedEarning: Hashable, Sendable {
  /// Who introduced.
  package let introducer: ID<Household>
  /// Who was introduced.
  package let introduced: ID<Household>
  /// The year they came.
  package let year: Int
  /// What they left, in minor units.
  package let earned: Int64
  /// What the introducer was told to be given, in minor units; counted where they bought.
  package let thanks: Int64
  /// Whether they agreed on anything.
  package let hasBought: Bool

  /// An introduction of these.
  package init(
    introducer: ID<Household>, introduced: ID<Household>, year: Int, earned: Int64, thanks: Int64, hasBought: Bool
  ) {
    self.introducer = introducer
    self.introduced = introduced
    self.year = year
    self.earned = earned
    self.thanks = thanks
    self.hasBought = hasBought
  }
}

extension IntroducedEarning {
  /// What a household left so far; `nil` unless it was introduced with both consents.
  init?(_ household: Household, _ records: any Records, day: @escaping (Instant) -> Day) throws {
    guard let introducer = household.about.introducedBy, let introduction = household.about.introduction else {
      return nil
    }
    let counted = try FactsOfHousehold(household, records, day: day)
    let hasBought = counted.purchases != nil
    self.init(
      introducer: introducer, introduced: household.id, year: day(household.since).civil.year,
      earned: counted.facts.reduce(0) { $1.kind == .earned ? $0 + $1.amount : $0 },
      thanks: hasBought ? introduction.thanks : 0, hasBought: hasBought)
  }
}

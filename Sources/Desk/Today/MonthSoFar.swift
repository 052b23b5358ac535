import Money

/// A rep's month so far: what she wanted, what was agreed, and for how many it worked out.
package struct MonthSoFar: Hashable, Sendable {
  /// What she wants to book in a month, in minor units; `nil` unless she said so.
  package let goal: Int64?
  /// What the month's agreements leave her, in minor units.
  package let booked: Int64
  /// How many agreements that comes from.
  package let agreements: Int
  /// Customers who said this month how it went.
  package let asked: Int
  /// Those of them for whom it worked out.
  package let workedOut: Int

  /// So many days before it is accepted an agreement can have been laid.
  private static let daysToAccept = 180
  /// Households looked at, at most.
  private static let mostHouseholds = 500

  init(of account: Account, _ today: Day, _ records: any Records, day: (Instant) -> Day) throws {
    let first = today.adding(days: 1 - today.civil.day)
    let laidSince = Instant(milliseconds: Int64(first.number - MonthSoFar.daysToAccept) * 86_400_000)
    var (booked, agreements): (Int64, Int) = (0, 0)
    for household in try records.householdsAgreed(of: account.id, since: laidSince, limit: MonthSoFar.mostHouseholds) {
      for agreement in try records.agreements(of: household.id) where agreement.countsToGoal(from: first) {
        agreements += 1
        let version = try records.version(agreement.document.version, of: household.id)
        booked += try records.earned(agreement, of: household, version) ?? 0
      }
    }
    // A day has twenty-four hours and up to fourteen more, wherever one lives.
    let answeredSince = Instant(milliseconds: Int64(first.number - 1) * 86_400_000)
    let answers = try records.outcomesAnswered(of: account.id, since: answeredSince)
      .filter { outcome in outcome.answered.map { day($0) >= first } ?? false }
    let newest = Dictionary(grouping: answers, by: \.household).values.compactMap { outcomes in
      outcomes.max { ($0.answered?.milliseconds ?? 0) < ($1.answered?.milliseconds ?? 0) }
    }
    (goal, self.booked, self.agreements) = (account.profile.monthlyGoal, booked, agreements)
    (asked, workedOut) = (newest.count, newest.count { $0.workedOut })
  }
}

extension Agreement {
  /// Whether it was accepted on that day or later, is no change of an older one, and stands.
  fileprivate func countsToGoal(from first: Day) -> Bool {
    guard let acceptance, withdrawal == nil, document.amendment == nil else { return false }
    return acceptance.day >= first
  }
}

import Money
import Promises
import Reputation

/// A rep's year from her own history, each figure with its number of cases and its range.
package struct YearView: Sendable {
  /// Which year.
  package let year: Int
  /// Years there is something of, the newest first.
  package let years: [Int]
  /// Sums of the year, by kind.
  package let sums: [YearFact.Kind: YearSum]
  /// Open promises of the rep's that are past their day.
  package let overdue: Int
  /// What she wants to book in a month, in minor units; `nil` until she said so.
  package let monthlyGoal: Int64?
  /// Months of the year that have begun.
  package let months: Int
  /// Who bought again, over all years.
  package let repeats: Repeats
  /// How long contracts run, of those begun at least three years ago.
  package let contracts: Contracts
  /// Introductions by the year they came in, the newest first.
  package let introductions: [Cohort]
  /// The chance that somebody who was introduced would not have come otherwise: an assumption.
  package let wouldNotHaveCome: Double
  /// Whether some households are still to be counted.
  package let isUnfinished: Bool

  /// Fewer cases than this say little.
  package static let fewCases = 30
  /// From so many customers on repeat purchases are foreseen by a model.
  package static let modelCustomers = 100

  /// What somebody who was introduced left the rep.
  package struct Cohort: Sendable, Hashable {
    /// The year they came.
    package let year: Int
    /// How many.
    package let count: Int
    /// How many of them agreed on something.
    package let bought: Int
    /// What they are worth beside what would have come anyway, in minor units.
    package let value: Int64
  }

  /// How long contracts run.
  package struct Contracts: Sendable, Hashable {
    /// How many began, and how many still ran after one, two and three years.
    package let running: [Int]
    /// The share of those still there that is expected to stay another year, by sBG; `nil` with too few, or where all or none stayed.
    package let stay: Double?

    /// Contracts of which so many began, and so many still ran after each year.
    package init(running: [Int]) {
      self.running = running
      let isEnough = (running.first ?? 0) >= YearView.fewCases
      stay = isEnough ? (try? ShiftedBetaGeometric.fit(survivors: running))?.model.retention(afterRenewals: 3) : nil
    }

    /// How many still ran after three years, of those that began.
    package var afterThree: Share { Share(running.last ?? 0, of: running.first ?? 0) }
  }

  /// Who bought again.
  package struct Repeats: Sendable, Hashable {
    /// How many bought more than once, of all who bought.
    package let again: Share
    /// What the next year brings by the BG/NBD model; `nil` with too few customers, or where nobody bought again.
    package let outlook: Outlook?

    /// What a model foresees for all together.
    package struct Outlook: Sendable, Hashable {
      /// How many are expected to be still customers.
      package let active: Double
      /// How many purchases are expected in a year.
      package let purchases: Double
    }
  }

  /// A share of the year's sums.
  package func share(_ part: YearFact.Kind, of whole: YearFact.Kind...) -> Share {
    Share(
      Int(sums[part]?.count ?? 0), of: whole.reduce(0) { $0 + Int(sums[$1]?.count ?? 0) })
  }

  /// A mean of the year's figures.
  package func mean(_ kind: YearFact.Kind) -> Mean? { sums[kind].flatMap(Mean.init) }
}

/// So many of so many, with the range the true share lies in by nineteen chances of twenty (Jeffreys' interval).
package struct Share: Sendable, Hashable {
  /// How many.
  package let part: Int
  /// Of how many.
  package let whole: Int
  /// The lower end, 0 to 1.
  package let low: Double
  /// The upper end.
  package let high: Double

  /// So many of so many; a part larger than its whole is cut to it.
  package init(_ part: Int, of whole: Int) {
    self.whole = max(0, whole)
    self.part = min(max(0, part), self.whole)
    let range = BetaDistribution(alpha: Double(self.part) + 0.5, beta: Double(self.whole - self.part) + 0.5)
    low = self.part == 0 ? 0 : range?.quantile(0.025) ?? 0
    high = self.part == self.whole ? 1 : range?.quantile(0.975) ?? 1
  }

  /// Whether the cases are too few to say anything.
  package var isTooFew: Bool { whole < YearView.fewCases }
}

/// A mean of figures, with the range it lies in by nineteen chances of twenty.
package struct Mean: Sendable, Hashable {
  /// The mean.
  package let mean: Double
  /// How far it may be off either way; `nil` for one case.
  package let offBy: Double?
  /// How many cases.
  package let cases: Int

  /// The mean of what is added up; `nil` for nothing.
  package init?(_ sum: YearSum) {
    guard sum.count > 0 else { return nil }
    let count = Double(sum.count)
    mean = Double(sum.amount) / count
    cases = Int(sum.count)
    let spread = max(0, sum.squares / count - mean * mean)
    offBy = cases > 1 ? 1.96 * (spread / (count - 1)).squareRoot() : nil
  }

  /// Whether the cases are too few to say anything.
  package var isTooFew: Bool { cases < YearView.fewCases }
}

extension YearView.Repeats {
  /// Who bought again, of these groups.
  init(_ groups: [PurchaseGroup]) {
    let customers = groups.reduce(0) { $0 + $1.customers }
    again = Share(groups.reduce(0) { $0 + ($1.times > 1 ? $1.customers : 0) }, of: customers)
    guard customers >= YearView.modelCustomers, again.part > 0 else {
      outlook = nil
      return
    }
    let known = groups.compactMap { group -> (history: PurchaseHistory, customers: Int)? in
      let history = try? PurchaseHistory(
        frequency: Double(group.times - 1), recency: group.times > 1 ? Double(group.recency) : 0,
        age: max(Double(group.age), 0.5))
      return history.map { ($0, group.customers) }
    }
    let all = known.flatMap { [PurchaseHistory](repeating: $0.history, count: $0.customers) }
    guard let model = try? RepeatBuying.fit(all).model else {
      outlook = nil
      return
    }
    var (active, purchases) = (0.0, 0.0)
    for (history, customers) in known {
      active += model.pAlive(history) * Double(customers)
      purchases += ((try? model.expectedPurchases(over: 12, history)) ?? 0) * Double(customers)
    }
    outlook = Outlook(active: active, purchases: purchases)
  }
}

package import Money

/// Something about a household that counts in a year: a kind, how often, and a figure that belongs to it. It says nothing
/// that is not elsewhere, and is worked out anew whenever something happens with the household.
package struct YearFact: Hashable, Sendable {
  /// Which year.
  package let year: Int
  /// What.
  package let kind: Kind
  /// How often.
  package let count: Int64
  /// The figure that belongs to it, by its kind.
  package let amount: Int64

  /// A fact of these.
  package init(_ kind: Kind, in year: Int, count: Int64 = 1, amount: Int64 = 0) {
    (self.year, self.kind, self.count, self.amount) = (year, kind, count, amount)
  }

  /// What can count.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An agreement; the price in minor units.
    case agreed
    /// What an agreement leaves the rep, in minor units.
    case earned
    /// An agreement the customer withdrew from.
    case withdrawn
    /// An agreement beside which somebody else's offer was known.
    case comparable
    /// One of those that cost more than another way to go.
    case dearer
    /// An agreement's cut in thousandths of the price, with a household that is new.
    case cutNew
    /// The same with one known for less than a year.
    case cutFirstYear
    /// The same with one known for one to three years.
    case cutThirdYear
    /// The same with one known for longer.
    case cutLater
    /// A household that said how it went.
    case asked
    /// One of those for whom it worked out.
    case workedOut
    /// A need that was met.
    case needMet
    /// A need met in part.
    case needPartly
    /// A need not met because something was not said.
    case needNotTold
    /// A need not met although it was said.
    case needTold
    /// A need not met because things changed.
    case needChanged
    /// A promise of the rep's kept on its day or before.
    case keptOnTime
    /// One kept later.
    case keptLate
    /// One broken.
    case broken
    /// One that is open; its day, counted as ``Day/number``.
    case promiseOpen
    /// A household that was advised to go elsewhere.
    case elsewhere
    /// One that was advised to buy nothing.
    case nothing
    /// One of either that agreed on something later.
    case cameBack
    /// An agreement that is paid by the month, by the year it began.
    case contract
    /// One of those that ended in its first year.
    case contractEndedFirst
    /// One that ended in its second year.
    case contractEndedSecond
    /// One that ended in its third year.
    case contractEndedThird
    /// A household that was introduced, with the consent of both.
    case introduced
    /// A promise kept on its day to a household that lets it be counted in public.
    case publicKept
    /// One kept later or broken.
    case publicNotKept
    /// A household that said how it went and lets it be counted in public.
    case publicAsked
    /// One of those for whom it worked out.
    case publicWorkedOut
    /// A household that was advised and lets it be counted in public.
    case publicAdvised
    /// One of those that was advised to go elsewhere or to buy nothing.
    case publicSentAway
  }

  /// The kind of an end by how long the contract ran; `nil` for a later one.
  static func end(afterDays days: Int) -> Kind? {
    switch days {
    case ..<366: .contractEndedFirst
    case ..<731: .contractEndedSecond
    case ..<1_096: .contractEndedThird
    default: nil
    }
  }

  /// The kind of a cut by how long the household was known then.
  static func cut(afterDays days: Int) -> Kind {
    switch days {
    case ..<31: .cutNew
    case ..<366: .cutFirstYear
    case ..<1_096: .cutThirdYear
    default: .cutLater
    }
  }
}

/// When a household bought: the first time, the last time, and how often. What was withdrawn from is not counted.
package struct PurchaseDays: Hashable, Sendable {
  /// The first day.
  package let first: Day
  /// The last day.
  package let last: Day
  /// How often.
  package let times: Int

  /// Purchases of these days; `nil` for none.
  package init?(_ days: [Day]) {
    guard let first = days.min(), let last = days.max() else { return nil }
    (self.first, self.last, times) = (first, last, days.count)
  }
}

/// A sum over a rep's households.
package struct YearSum: Hashable, Sendable {
  /// Households with such a fact.
  package var households = 0
  /// How often, in all.
  package var count: Int64 = 0
  /// The figures added up.
  package var amount: Int64 = 0
  /// The squares of the figures added up.
  package var squares: Double = 0

  /// A sum of these.
  package init(households: Int = 0, count: Int64 = 0, amount: Int64 = 0, squares: Double = 0) {
    (self.households, self.count, self.amount, self.squares) = (households, count, amount, squares)
  }
}

/// So many customers who bought as often, in the same months of thirty days.
package struct PurchaseGroup: Hashable, Sendable {
  /// How often they bought.
  package let times: Int
  /// Months from the first to the last time.
  package let recency: Int
  /// Months since the first time.
  package let age: Int
  /// How many customers.
  package let customers: Int

  /// A group of these.
  package init(times: Int, recency: Int, age: Int, customers: Int) {
    (self.times, self.recency, self.age, self.customers) = (times, recency, age, customers)
  }
}

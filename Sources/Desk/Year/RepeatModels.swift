import Money
import Synchronization

/// What is foreseen of repeat purchases, kept until a customer buys or another day begins: it takes longer than the rest of
/// the page.
package final class RepeatModels: Sendable {
  private struct Known {
    let purchases: PurchaseCount
    let today: Day
    let repeats: YearView.Repeats
  }

  private let known = Mutex<[ID<Account>: Known]>([:])

  init() {}

  /// What is foreseen for a rep's customers.
  func repeats(of owner: ID<Account>, today: Day, _ records: any Records) throws -> YearView.Repeats {
    let purchases = try records.purchaseCount(of: owner)
    if let found = known.withLock({ $0[owner] }), found.purchases == purchases, found.today == today {
      return found.repeats
    }
    let repeats = YearView.Repeats(try records.purchaseGroups(of: owner, today: today))
    known.withLock { $0[owner] = Known(purchases: purchases, today: today, repeats: repeats) }
    return repeats
  }
}

/// How many customers bought, how often, and on which days: the same for the same purchases.
package struct PurchaseCount: Hashable, Sendable {
  /// How many customers bought.
  package let customers: Int
  /// How often in all.
  package let times: Int64
  /// Their first and last days added up.
  package let days: Int64

  /// A count of these.
  package init(customers: Int, times: Int64, days: Int64) {
    (self.customers, self.times, self.days) = (customers, times, days)
  }
}

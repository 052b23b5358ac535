import Money
import Synchronization

/// What is foreseen of repeat purchases, kept until a customer buys or another month begins: it takes longer than the rest of
/// the page.
package final class RepeatModels: Sendable {
  private struct Known {
    let groups: [PurchaseGroup]
    let repeats: YearView.Repeats
  }

  private let known = Mutex<[ID<Account>: Known]>([:])

  init() {}

  /// What is foreseen for a rep's customers.
  func repeats(of owner: ID<Account>, today: Day, _ records: any Records) throws -> YearView.Repeats {
    let groups = try records.purchaseGroups(of: owner, today: today)
    if let found = known.withLock({ $0[owner] }), found.groups == groups { return found.repeats }
    let repeats = YearView.Repeats(groups)
    known.withLock { $0[owner] = Known(groups: groups, repeats: repeats) }
    return repeats
  }
}

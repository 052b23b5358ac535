package import Money

/// What lies on the kitchen table of a household.
package struct KitchenView: Sendable {
  /// Whose.
  package let household: Household
  /// What was found out; `nil` where no talk was begun.
  package let discovery: Discovery?
  /// How often it was changed.
  package let revision: Int
  /// The trade the talk is about.
  package let trade: Trade?
  /// The rep's trades.
  package let trades: [Trade]
  /// What is missing before anything may be proposed.
  package let missing: [Missing]
  /// Whether the Table shows something else than what was found out.
  package let hasDraft: Bool

  /// A view of these.
  package init(
    household: Household, discovery: Discovery?, revision: Int, trade: Trade?, trades: [Trade], missing: [Missing],
    hasDraft: Bool
  ) {
    self.household = household
    self.discovery = discovery
    self.revision = revision
    self.trade = trade
    self.trades = trades
    self.missing = missing
    self.hasDraft = hasDraft
  }
}

extension World {
  /// Opens the kitchen table; that the rep looked is written down for the customer to see.
  package func openKitchen(of id: ID<Household>, by account: Account) async throws -> KitchenView {
    let view = try await kitchen(of: id, by: account)
    if view.discovery != nil { try await looked(.discovery, at: id, by: account) }
    return view
  }

  /// The same after something was kept, which is no new look.
  package func kitchen(of id: ID<Household>, by account: Account) async throws -> KitchenView {
    try await store.read { records in
      let household = try records.own(id, of: account)
      let found = try records.discovery(id)
      let trade = try found.flatMap { try records.trade($0.discovery.trade, of: account.id) }
      let missing = try found.map { try records.draft($0.discovery, of: account).missing } ?? [.noWords]
      return KitchenView(
        household: household, discovery: found?.discovery, revision: found?.revision ?? 0, trade: trade,
        trades: try records.trades(of: account.id), missing: missing,
        hasDraft: try records.hasDraft(found?.discovery, version: try records.latestVersion(of: id), of: account))
    }
  }
}

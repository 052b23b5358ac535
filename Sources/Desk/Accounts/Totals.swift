import Money

/// What the administrator of a hosted desk sees: how many, never who and never what.
package struct DeskTotals: Sendable, Hashable {
  /// Reps with the number of their households, by name.
  package let reps: [Rep]
  /// Households of all reps.
  package var households: Int { reps.reduce(0) { $0 + $1.households } }

  /// One rep.
  package struct Rep: Sendable, Hashable {
    /// Her name.
    package let name: String
    /// How many households she has.
    package let households: Int
  }
}

extension World {
  /// Totals of a hosted desk.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for whoever does not look after it.
  package func totals(by account: Account) async throws -> DeskTotals {
    guard account.role == .administrator else { throw DeskRefusal.notFound }
    return try await store.read { records in
      var counts: [ID<Account>: Int] = [:]
      for (owner, count) in try records.householdTotals() { counts[owner] = count }
      let reps = try records.accounts().filter { $0.role != .administrator }
      return DeskTotals(reps: reps.map { DeskTotals.Rep(name: $0.profile.name, households: counts[$0.id] ?? 0) })
    }
  }

  /// Invites a rep to a hosted desk; the answer is the secret of the address where she makes her account.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for whoever does not look after it.
  package func inviteRep(by account: Account) async throws -> String {
    guard account.role == .administrator else { throw DeskRefusal.notFound }
    return try await invite(.rep)
  }
}

package import Money

/// What a customer lets be counted on her rep's public page, without her name.
package enum PublicItem: String, Hashable, Sendable, Codable, CaseIterable {
  /// Whether the rep's promises to her were kept.
  case promises
  /// How it went for her.
  case outcome
  /// What she was advised.
  case advice
}

/// A rep's public page of facts: counts of what customers let be counted, all of them or none, never chosen by the rep.
package struct PublicFacts: Sendable {
  /// The rep.
  package let rep: Profile
  /// Promises kept on their day, of those settled.
  package let onTime: Share
  /// Customers for whom it worked out, of those who said.
  package let workedOut: Share
  /// Customers who were advised to go elsewhere or to buy nothing, of those who were advised.
  package let sentAway: Share
  /// The first and the last year there is anything of; `nil` while there is nothing.
  package let years: ClosedRange<Int>?

  /// Kinds of facts on the page.
  static let kinds: [YearFact.Kind] = [
    .publicKept, .publicNotKept, .publicAsked, .publicWorkedOut, .publicAdvised, .publicSentAway,
  ]
}

extension World {
  /// A rep's public page.
  ///
  /// - Throws: ``DeskRefusal/notFound`` where there is no such rep, or she has switched it off.
  package func publicFacts(of id: ID<Account>) async throws -> PublicFacts {
    guard let account = try await store.read({ try $0.account(id) }), account.profile.hasPublicPage ?? false else {
      throw DeskRefusal.notFound
    }
    _ = try await countAnew(account)
    return try await store.read { records in
      var sums: [YearFact.Kind: Int] = [:]
      var years: [Int] = []
      for year in try records.yearsCounted(of: id) {
        let found = try records.yearSums(of: id, in: year)
        for kind in PublicFacts.kinds {
          guard let sum = found[kind] else { continue }
          sums[kind, default: 0] += Int(sum.count)
          years.append(year)
        }
      }
      func share(_ part: YearFact.Kind, _ whole: Int) -> Share { Share(sums[part] ?? 0, of: whole) }
      return PublicFacts(
        rep: account.profile,
        onTime: share(.publicKept, (sums[.publicKept] ?? 0) + (sums[.publicNotKept] ?? 0)),
        workedOut: share(.publicWorkedOut, sums[.publicAsked] ?? 0),
        sentAway: share(.publicSentAway, sums[.publicAdvised] ?? 0),
        years: years.min().flatMap { low in years.max().map { low...$0 } })
    }
  }

  /// The customer says what may be counted on her rep's public page; what is not named may not be.
  package func letCount(_ items: Set<PublicItem>, link secret: String) async throws {
    let hash = locks.digest(secret)
    try await store.write { records in
      var household = try records.household(behind: hash)
      household.about.counted = items.isEmpty ? nil : items
      try records.update(household)
    }
  }
}

package import Money

/// A page of a rep's people.
package struct PeoplePage: Sendable {
  /// The households, the last touched first, or by name where something was searched.
  package let households: [Household]
  /// The last of them where there may be more.
  package let more: ID<Household>?
  /// How many the rep has in all, counted up to ``World/mostCounted``.
  package let count: Int
}

extension World {
  /// So many households stand on a page.
  package static let peopleOnPage = 30
  /// So many households are counted; whoever has more sees "more than".
  package static let mostCounted = 1000
  /// So many words of a search are looked for; more narrow it no further.
  package static let searchedWords = 8

  /// One of a rep's people.
  ///
  /// - Throws: ``DeskRefusal/notFound``.
  package func person(_ id: ID<Household>, of account: Account) async throws -> Household {
    try await store.read { try $0.own(id, of: account) }
  }

  /// A rep's people, all of them page by page or those a search finds.
  package func people(
    of account: Account, matching search: String, after: ID<Household>?
  ) async throws -> PeoplePage {
    let words = Array(Folding.words(search).prefix(World.searchedWords))
    let limit = World.peopleOnPage
    return try await store.read { records in
      let count = try records.householdCount(of: account.id, upTo: World.mostCounted + 1)
      if !words.isEmpty {
        let found = try records.households(of: account.id, matching: words, limit: limit)
        return PeoplePage(households: found, more: nil, count: count)
      }
      let last = try after.map { try records.own($0, of: account) }
      let page = try records.households(of: account.id, after: last, limit: limit + 1)
      let shown = Array(page.prefix(limit))
      return PeoplePage(households: shown, more: page.count > limit ? shown.last?.id : nil, count: count)
    }
  }
}

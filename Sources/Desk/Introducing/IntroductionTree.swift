import Money

/// Who introduced whom, as far as both agreed to its being written down: trees, the oldest beginnings first.
package struct IntroductionTree: Sendable {
  /// Somebody who introduced others and was introduced by nobody that is written down, or whoever comes first in a circle.
  package let roots: [Branch]
  /// How many introductions there are in it.
  package let count: Int
  /// Whether there are more than are shown.
  package let hasMore: Bool

  /// Somebody with whom she introduced.
  package struct Branch: Sendable {
    /// Who.
    package let household: Household
    /// Whom she introduced, in the order they came.
    package let introduced: [Branch]
  }

  /// So many introductions are shown at most.
  package static let most = 500
  /// So deep a tree is drawn; deeper ones end there.
  package static let deepest = 12

  /// The tree of households that were introduced and of those who introduced them.
  package init(introduced: [Household], introducers: [Household], hasMore: Bool = false) {
    let known = Dictionary((introducers + introduced).map { ($0.id, $0) }) { one, _ in one }
    var below: [ID<Household>: [Household]] = [:]
    for household in introduced {
      guard let by = household.about.introducedBy, known[by] != nil else { continue }
      below[by, default: []].append(household)
    }
    func order(_ households: [Household]) -> [Household] {
      households.sorted { ($0.since, $0.id.text) < ($1.since, $1.id.text) }
    }
    var seen: Set<ID<Household>> = []
    func branch(_ household: Household, _ depth: Int) -> Branch {
      seen.insert(household.id)
      let next = depth < IntroductionTree.deepest ? order(below[household.id] ?? []) : []
      return Branch(
        household: household,
        introduced: next.compactMap { seen.contains($0.id) ? nil : branch($0, depth + 1) })
    }
    let isIntroduced = Set(below.values.joined().map(\.id))
    let starts = order(below.keys.compactMap { known[$0] })
    var roots = starts.filter { !isIntroduced.contains($0.id) }.map { branch($0, 1) }
    // What is left leads back to itself.
    for start in starts where !seen.contains(start.id) { roots.append(branch(start, 1)) }
    self.roots = roots
    count = below.values.reduce(0) { $0 + $1.count }
    self.hasMore = hasMore
  }
}

extension World {
  /// A rep's tree of introductions.
  package func introductions(of account: Account) async throws -> IntroductionTree {
    try await store.read { records in
      let found = try records.introductions(of: account.id, limit: IntroductionTree.most + 1)
      let introduced = found.prefix(IntroductionTree.most).filter { $0.about.introduction != nil }
      let introducers = try Set(introduced.compactMap(\.about.introducedBy)).compactMap { try records.household($0) }
      return IntroductionTree(
        introduced: Array(introduced), introducers: introducers, hasMore: found.count > IntroductionTree.most)
    }
  }
}

extension Records {
  /// Whether writing down that one introduced the other would lead back to where it began.
  func leadsBack(_ introducer: ID<Household>, introducing id: ID<Household>) throws -> Bool {
    var (at, steps): (ID<Household>?, Int) = (introducer, 0)
    while let now = at {
      if now == id { return true }
      steps += 1
      if steps > 10_000 { return true }
      at = try household(now)?.about.introducedBy
    }
    return false
  }
}

package import Money

/// Two entries that may be the same person.
package struct Doubles: Sendable {
  /// The one who was here first.
  package let first: Household
  /// The other.
  package let second: Household
  /// What speaks for it.
  package let likeness: [Likeness]
}

/// What was found when looking for the same person twice.
package struct FoundDoubles: Sendable {
  /// Pairs, those with most in common first.
  package let pairs: [Doubles]
  /// Whether there are more.
  package let hasMore: Bool
}

extension World {
  /// So many pairs are shown at once.
  package static let mostDoubles = 50
  /// A number or a name that more than so many share tells nothing: a firm's switchboard, a wrong import.
  static let mostSharing = 8

  /// Pairs of a rep's people who may be the same; those of whom she said that they are not, are left out.
  package func doubles(of account: Account) async throws -> FoundDoubles {
    let (people, distinct) = try await store.read { records in
      (try records.allHouseholds(of: account.id), try records.distinctPairs(of: account.id))
    }
    return await Task.detached { FoundDoubles(among: people, but: distinct) }.value
  }

  /// Notes that two are not the same.
  ///
  /// - Throws: ``DeskRefusal/notFound``.
  package func areDistinct(_ one: ID<Household>, _ other: ID<Household>, by account: Account) async throws {
    try await store.write { records in
      _ = try (records.own(one, of: account), records.own(other, of: account))
      try records.insert(distinct: HouseholdPair(one, other))
    }
  }
}

/// Two households in no order.
package struct HouseholdPair: Hashable, Sendable {
  /// The one whose name in the store comes first.
  package let first: ID<Household>
  /// The other.
  package let second: ID<Household>

  /// Those two.
  package init(_ one: ID<Household>, _ other: ID<Household>) {
    (first, second) = one.text < other.text ? (one, other) : (other, one)
  }
}

extension FoundDoubles {
  init(among people: [Household], but distinct: Set<HouseholdPair>) {
    let sorted = people.sorted { ($0.since, $0.id.text) < ($1.since, $1.id.text) }
    let keys = sorted.map(PersonKeys.init)
    var byName: [String: [Int]] = [:]
    var byWay: [PersonKeys.Way: [Int]] = [:]
    for (place, key) in keys.enumerated() {
      if !key.name.isEmpty { byName[key.name, default: []].append(place) }
      for way in key.ways { byWay[way, default: []].append(place) }
    }
    var seen: Set<[Int]> = []
    var found: [(pair: Doubles, weight: Int, order: Int)] = []
    for places in Array(byWay.values) + Array(byName.values) where (2...World.mostSharing).contains(places.count) {
      for (index, first) in places.enumerated() {
        for second in places[(index + 1)...] where seen.insert([first, second]).inserted {
          let (one, other) = (sorted[first], sorted[second])
          if distinct.contains(HouseholdPair(one.id, other.id)) { continue }
          let likeness = PeopleIndex.likeness(keys[second], (one, keys[first]))
          found.append((Doubles(first: one, second: other, likeness: likeness), likeness.weight, first))
        }
      }
    }
    found.sort { ($1.weight, $0.order, $0.pair.second.id.text) < ($0.weight, $1.order, $1.pair.second.id.text) }
    pairs = found.prefix(World.mostDoubles).map(\.pair)
    hasMore = found.count > World.mostDoubles
  }
}

extension [Likeness] {
  /// A way to reach them tells most, then the name, then the place.
  fileprivate var weight: Int {
    reduce(0) { sum, like in
      switch like {
      case .broughtBefore: sum + 8
      case .way: sum + 4
      case .name: sum + 2
      case .place: sum + 1
      }
    }
  }
}

import Money

/// Why somebody is thought to be the same as somebody else.
package enum Likeness: Hashable, Sendable {
  /// An earlier import brought the very same entry.
  case broughtBefore
  /// The names are the same.
  case name
  /// The same way to reach them, as written here.
  case way(String)
  /// The same place.
  case place(String)
}

/// Somebody who is here, and what speaks for it being the same person.
package struct LikePerson: Hashable, Sendable {
  /// Who.
  package let household: Household
  /// The line of the same file she stands on; `nil` where she was here before.
  package let line: Int?
  /// What speaks for it.
  package let likeness: [Likeness]
}

/// Finds among a rep's people who is the same as somebody, quickly.
struct PeopleIndex {
  private(set) var people: [(household: Household, keys: PersonKeys, line: Int?)] = []
  private var byName: [String: [Int]] = [:]
  private var byWay: [PersonKeys.Way: [Int]] = [:]
  private var byMark: [[UInt8]: Int] = [:]

  /// What was found.
  enum Found {
    /// The same person, for sure: the same entry as before, or the same name and the same way to reach her.
    case same(LikePerson)
    /// Nobody for sure; those share something.
    case nobody(like: [LikePerson])
  }

  /// So many who only share something are named.
  static let mostLike = 3

  /// - Parameter marks: the households by the marks of rows that earlier imports brought.
  init(_ households: [Household], marks: [[UInt8]: ID<Household>] = [:]) {
    people.reserveCapacity(households.count)
    for household in households { add(household, PersonKeys(household), line: nil, mark: nil) }
    guard !marks.isEmpty else { return }
    var places: [ID<Household>: Int] = [:]
    for (place, person) in people.enumerated() { places[person.household.id] = place }
    byMark = marks.compactMapValues { places[$0] }
  }

  /// Adds somebody; the line is that of the file she comes from.
  mutating func add(_ household: Household, _ keys: PersonKeys, line: Int?, mark: [UInt8]?) {
    let place = people.count
    people.append((household, keys, line))
    byName[keys.name, default: []].append(place)
    for way in keys.ways { byWay[way, default: []].append(place) }
    if let mark { byMark[mark] = place }
  }

  /// Puts in somebody's place how she is now.
  mutating func replace(_ household: Household) {
    guard
      let place = byName[PersonKeys.folded(household.name)]?.first(where: { people[$0].household.id == household.id })
    else { return }
    people[place].household = household
  }

  /// Remembers that a row brought somebody who is here.
  mutating func remember(_ mark: [UInt8], as id: ID<Household>, named name: String) {
    byMark[mark] = byName[PersonKeys.folded(name)]?.first { people[$0].household.id == id }
  }

  /// Who it is.
  func find(_ household: Household, _ keys: PersonKeys, mark: [UInt8]) -> Found {
    if let place = byMark[mark] {
      return .same(like(place, [.broughtBefore] + likeness(keys, household, place)))
    }
    var candidates: [Int] = []
    for way in keys.ways { candidates += byWay[way] ?? [] }
    if let same = candidates.filter({ people[$0].keys.name == keys.name }).min() {
      return .same(like(same, likeness(keys, household, same)))
    }
    let named = byName[keys.name] ?? []
    // Without a number or an e-mail address, the same name at the same place is the same person.
    if keys.ways.isEmpty,
      let same = named.first(where: { !people[$0].keys.places.isDisjoint(with: keys.places) })
    {
      return .same(like(same, likeness(keys, household, same)))
    }
    var seen: Set<Int> = []
    let others = (candidates + named).filter { seen.insert($0).inserted }.sorted().prefix(PeopleIndex.mostLike)
    return .nobody(like: others.map { like($0, likeness(keys, household, $0)) })
  }

  private func like(_ place: Int, _ likeness: [Likeness]) -> LikePerson {
    LikePerson(household: people[place].household, line: people[place].line, likeness: likeness)
  }

  private func likeness(_ keys: PersonKeys, _ household: Household, _ place: Int) -> [Likeness] {
    PeopleIndex.likeness(keys, (people[place].household, people[place].keys))
  }

  /// What two have in common; ways as the second has them written.
  static func likeness(_ keys: PersonKeys, _ other: (household: Household, keys: PersonKeys)) -> [Likeness] {
    var found: [Likeness] = keys.name == other.keys.name ? [.name] : []
    let shared = keys.ways.intersection(other.keys.ways)
    if !shared.isEmpty {
      found += other.household.about.reach.filter { PersonKeys.Way($0).map(shared.contains) ?? false }.map(Likeness.way)
    }
    if !keys.places.isDisjoint(with: other.keys.places), !other.household.place.isEmpty {
      found.append(.place(other.household.place))
    }
    return found
  }
}

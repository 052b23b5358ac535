/// Efficient pairs of gains over some of the issues, from the customer's best to the seller's best, each with where it came from.
///
/// Packages are not stored: a pair knows the pairs it was added up from, so that its package can be written out when it is
/// looked at.
package final class GainList<Amount: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// The customer's gains, falling.
  let customer: [Amount]
  /// The seller's gains, rising.
  let seller: [Amount]
  /// Where the pairs came from.
  let source: Source
  /// The issues settled in the pairs, one bit for each.
  let issues: UInt64
  /// How much more the customer could gain, the seller gaining no less, than by a pair of the list: 0 unless it was thinned.
  package let slack: Amount

  /// Where pairs come from. A place in one list and a place in another are kept in the halves of one number.
  enum Source: Sendable {
    /// Nothing is settled: one pair.
    case nothing
    /// A level of one issue, by its number, and how many levels have these amounts.
    case levels(issue: Int, numbers: [Int], alike: [Int])
    /// A pair of each of two lists over different issues.
    case sum(GainList, GainList, places: [UInt64])
    /// A pair of one of several lists over the same issues, each moved by an amount of its own.
    case choice([GainList], changes: [GainPair<Amount>], places: [UInt64])
    /// A way through the layers of a table.
    case table(DenseLayers<Amount>)
  }

  init(customer: [Amount], seller: [Amount], source: Source, issues: UInt64, slack: Amount = 0) {
    self.customer = customer
    self.seller = seller
    self.source = source
    self.issues = issues
    self.slack = slack
  }

  /// One pair, with nothing settled.
  convenience init(nothing gains: GainPair<Amount>) {
    self.init(customer: [gains.customer], seller: [gains.seller], source: .nothing, issues: 0)
  }

  /// The levels of an issue with these numbers that none of the others betters; of equal ones the first.
  convenience init(levels numbers: some Sequence<Int>, of issue: [GainPair<Amount>], at place: Int) {
    let sorted = numbers.map { (number: $0, gains: issue[$0]) }.sorted { first, second in
      if first.gains.customer != second.gains.customer { return first.gains.customer > second.gains.customer }
      if first.gains.seller != second.gains.seller { return first.gains.seller > second.gains.seller }
      return first.number < second.number
    }
    var kept: [(number: Int, gains: GainPair<Amount>)] = []
    for level in sorted where kept.last.map({ level.gains.seller > $0.gains.seller }) ?? true { kept.append(level) }
    let alike = kept.map { one in sorted.count { $0.gains == one.gains } }
    self.init(
      customer: kept.map(\.gains.customer), seller: kept.map(\.gains.seller),
      source: .levels(issue: place, numbers: kept.map(\.number), alike: alike), issues: 1 << UInt64(place))
  }

  /// How many pairs there are.
  package var count: Int { customer.count }

  /// Whether there is none.
  var isEmpty: Bool { customer.isEmpty }

  /// The pair at a place.
  package func gains(at place: Int) -> GainPair<Amount> { GainPair(customer: customer[place], seller: seller[place]) }

  /// The place of a pair; `nil` if it is not in the list.
  func place(of gains: GainPair<Amount>) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if customer[middle] > gains.customer { low = middle + 1 } else { high = middle }
    }
    guard low < count, customer[low] == gains.customer, seller[low] == gains.seller else { return nil }
    return low
  }

  /// Writes the levels behind a pair into a package's levels; other issues are left as they are.
  func settle(_ place: Int, in levels: inout [Int]) {
    switch source {
    case .nothing: break
    case .levels(let issue, let numbers, _): levels[issue] = numbers[place]
    case .sum(let first, let second, let places):
      let (left, right) = PackedPlaces.parts(of: places[place])
      first.settle(left, in: &levels)
      second.settle(right, in: &levels)
    case .choice(let lists, _, let places):
      let (which, there) = PackedPlaces.parts(of: places[place])
      lists[which].settle(there, in: &levels)
    case .table(let layers): layers.settle(gains(at: place), in: &levels)
    }
  }
}

extension GainList {
  /// The best among some of the pairs and its levels; of equally good ones the first in the list of packages.
  func best(
    among places: Range<Int>, issues: Int, by beats: (GainPair<Amount>, GainPair<Amount>) -> Bool
  ) -> (place: Int, levels: [Int])? {
    guard var leader = places.first else { return nil }
    var equals: [Int] = []
    for place in places.dropFirst() {
      let (mine, theirs) = (gains(at: place), gains(at: leader))
      if beats(mine, theirs) {
        leader = place
        equals = []
      } else if !beats(theirs, mine) {
        equals.append(place)
      }
    }
    var best = (place: leader, levels: levels(at: leader, of: issues))
    for place in equals {
      let levels = levels(at: place, of: issues)
      if levels.lexicographicallyPrecedes(best.levels) { best = (place, levels) }
    }
    return best
  }

  /// The levels of the package behind a pair.
  package func levels(at place: Int, of issues: Int) -> [Int] {
    var levels = [Int](repeating: 0, count: issues)
    settle(place, in: &levels)
    return levels
  }
}

/// Two places kept in one number.
enum PackedPlaces {
  /// Two places in one number.
  @inline(__always)
  static func packed(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: first) << 32 | UInt64(truncatingIfNeeded: second)
  }

  /// The two places in a number.
  @inline(__always)
  static func parts(of packed: UInt64) -> (first: Int, second: Int) {
    (Int(packed >> 32), Int(packed & 0xFFFF_FFFF))
  }
}

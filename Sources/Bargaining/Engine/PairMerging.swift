/// Adds up and puts together lists of efficient pairs, within limits.
///
/// Adding a list of few pairs to a long one makes a moved copy of the long one for each of the few; the copies are merged
/// two by two, and what is bettered falls out on the way (Nemhauser and Ullmann 1969).
struct PairMerging<Amount: FixedWidthInteger & SignedInteger & Sendable> {
  private let issueCount: Int
  private let limits: EngineLimits
  private(set) var steps = 0

  init(issueCount: Int, limits: EngineLimits) {
    self.issueCount = issueCount
    self.limits = limits
  }

  /// The efficient sums of a pair of each list; the lists settle different issues.
  ///
  /// - Parameter isWanted: leaves out sums that cannot become part of what is looked for.
  mutating func sum(
    _ one: GainList<Amount>, _ other: GainList<Amount>, where isWanted: ((GainPair<Amount>) -> Bool)? = nil
  ) throws(MethodRefusal) -> GainList<Amount> {
    let (few, many) = one.count <= other.count ? (one, other) : (other, one)
    // Lists that settle nothing move the others without becoming part of them.
    if few.issues == 0 { return moved(many, by: few.gains(at: 0)) }
    let isEarlier = order(of: few, and: many)
    let copies = copies(of: many, moved: few, isEarlier)
    var run = try merged(copies, isEarlier)
    if let isWanted { run = run.only(isWanted) }
    return keep(run, .sum(few, many, places: []), few.issues | many.issues, slack: few.slack + many.slack)
  }

  /// The efficient pairs of several lists over the same issues, each moved by an amount of its own.
  mutating func choice(_ lists: [(list: GainList<Amount>, change: GainPair<Amount>)]) throws(MethodRefusal) -> GainList<
    Amount
  >? {
    guard let first = lists.first else { return nil }
    if lists.count == 1 { return moved(first.list, by: first.change) }
    let sources = lists.map(\.list)
    let issues = issueCount
    let isEarlier = { (mine: UInt64, theirs: UInt64) -> Bool in
      Self.comesEarlier(
        issues,
        { (place: UInt64, levels: inout [Int]) in
          let (which, there) = PackedPlaces.parts(of: place)
          sources[which].settle(there, in: &levels)
        }, mine, theirs)
    }
    let runs = lists.indices.map { copy(of: lists[$0].list, moved: lists[$0].change, choice: $0) }
    let run = try merged(runs, isEarlier)
    let slack = sources.reduce(0) { max($0, $1.slack) }
    return keep(run, .choice(sources, changes: lists.map(\.change), places: []), first.list.issues, slack: slack)
  }

  private func moved(_ list: GainList<Amount>, by change: GainPair<Amount>) -> GainList<Amount> {
    if change == .zero { return list }
    return GainList(
      customer: list.customer.map { $0 + change.customer }, seller: list.seller.map { $0 + change.seller },
      source: .choice([list], changes: [change], places: (0..<list.count).map { PackedPlaces.packed(0, $0) }),
      issues: list.issues, slack: list.slack)
  }
}

// MARK: - Order of packages with equal gains

extension PairMerging {
  /// Which of two places of a sum comes first in the list of packages.
  private func order(of few: GainList<Amount>, and many: GainList<Amount>) -> (UInt64, UInt64) -> Bool {
    if case .levels(_, let numbers, _) = few.source, few.issues.trailingZeroBitCount < many.issues.trailingZeroBitCount
    {
      // The issue comes before all others, and with one level of it two different pairs of the rest give different sums.
      return { numbers[PackedPlaces.parts(of: $0).first] < numbers[PackedPlaces.parts(of: $1).first] }
    }
    let issues = issueCount
    return { mine, theirs in
      Self.comesEarlier(
        issues,
        { (place: UInt64, levels: inout [Int]) in
          let (left, right) = PackedPlaces.parts(of: place)
          few.settle(left, in: &levels)
          many.settle(right, in: &levels)
        }, mine, theirs)
    }
  }

  private static func comesEarlier(
    _ issues: Int, _ settle: (UInt64, inout [Int]) -> Void, _ mine: UInt64, _ theirs: UInt64
  ) -> Bool {
    var first = [Int](repeating: 0, count: issues)
    var second = first
    settle(mine, &first)
    settle(theirs, &second)
    return first.lexicographicallyPrecedes(second)
  }
}

// MARK: - Merging

extension PairMerging {
  /// The moved copies of a list, two of them merged at a time.
  private mutating func copies(
    of many: GainList<Amount>, moved few: GainList<Amount>, _ isEarlier: (UInt64, UInt64) -> Bool
  ) -> [PairRun<Amount>] {
    steps += few.count * many.count
    return many.customer.withUnsafeBufferPointer { customers in
      many.seller.withUnsafeBufferPointer { sellers in
        func copy(_ choice: Int) -> MovedPairs<Amount> {
          MovedPairs(customers: customers, sellers: sellers, change: few.gains(at: choice), choice: choice)
        }
        return stride(from: 0, to: few.count, by: 2).map { choice in
          choice + 1 < few.count
            ? PairRun.merged(copy(choice), copy(choice + 1), isEarlier: isEarlier)
            : PairRun.merged(copy(choice), NoPairs(), isEarlier: isEarlier)
        }
      }
    }
  }

  private mutating func copy(of list: GainList<Amount>, moved change: GainPair<Amount>, choice: Int) -> PairRun<Amount>
  {
    steps += list.count
    return list.customer.withUnsafeBufferPointer { customers in
      list.seller.withUnsafeBufferPointer { sellers in
        PairRun.merged(
          MovedPairs(customers: customers, sellers: sellers, change: change, choice: choice), NoPairs(),
          isEarlier: { _, _ in false })
      }
    }
  }

  private mutating func merged(
    _ runs: [PairRun<Amount>], _ isEarlier: (UInt64, UInt64) -> Bool
  ) throws(MethodRefusal) -> PairRun<Amount> {
    var runs = runs
    while runs.count > 1 {
      if limits.isCancelled() { throw .cancelled }
      var next: [PairRun<Amount>] = []
      for place in stride(from: 0, to: runs.count, by: 2) {
        guard place + 1 < runs.count else {
          next.append(runs[place])
          continue
        }
        steps += runs[place].customer.count + runs[place + 1].customer.count
        next.append(PairRun.merged(runs[place], runs[place + 1], isEarlier: isEarlier))
      }
      runs = next
    }
    if limits.isCancelled() { throw .cancelled }
    return runs[0]
  }

  private func keep(_ run: PairRun<Amount>, _ source: GainList<Amount>.Source, _ issues: UInt64, slack: Amount)
    -> GainList<Amount>
  {
    let most = steps > limits.steps ? min(limits.pairs, EngineLimits.pairsWhenTired) : limits.pairs
    guard run.customer.count > most else {
      return GainList(
        customer: run.customer, seller: run.seller, source: source.with(run.origin), issues: issues, slack: slack)
    }
    let (thin, loss) = run.thinned(to: most)
    return GainList(
      customer: thin.customer, seller: thin.seller, source: source.with(thin.origin), issues: issues,
      slack: slack + loss)
  }
}

extension GainList.Source {
  fileprivate func with(_ origins: [UInt64]) -> GainList.Source {
    switch self {
    case .sum(let first, let second, _): .sum(first, second, places: origins)
    case .choice(let lists, let changes, _): .choice(lists, changes: changes, places: origins)
    case .nothing, .levels, .table: self
    }
  }
}

extension PairRun {
  /// The pairs that are wanted.
  fileprivate func only(_ isWanted: (GainPair<Amount>) -> Bool) -> PairRun {
    let kept = customer.indices.filter { isWanted(GainPair(customer: customer[$0], seller: seller[$0])) }
    return PairRun(
      customer: kept.map { customer[$0] }, seller: kept.map { seller[$0] }, origin: kept.map { origin[$0] })
  }

  /// Fewer pairs, and by how much at most the customer could gain more, the seller gaining no less, with those left out.
  ///
  /// The smallest loss for which a walk from one end to the other leaves no more than half of what is allowed.
  fileprivate func thinned(to most: Int) -> (run: PairRun, loss: Amount) {
    var low: Amount = 0
    var high = customer[0] - customer[customer.count - 1]
    while low < high {
      let middle = low + (high - low) / 2
      if places(losing: middle).count <= max(2, most / 2) { high = middle } else { low = middle + 1 }
    }
    let kept = places(losing: low)
    return (
      PairRun(customer: kept.map { customer[$0] }, seller: kept.map { seller[$0] }, origin: kept.map { origin[$0] }),
      low
    )
  }

  private func places(losing loss: Amount) -> [Int] {
    var kept = [0]
    var start = 1
    while start < customer.count {
      var last = start
      while last + 1 < customer.count, customer[start] - customer[last + 1] <= loss { last += 1 }
      kept.append(last)
      start = last + 1
    }
    return kept
  }
}

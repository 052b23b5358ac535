/// All packages of a problem as pairs of halves (Horowitz and Sahni 1974): the issues are split in two, each half is listed
/// whole, and what is asked of all packages is asked of pairs of lists that are sorted once.
///
/// It counts and lists packages by their gains where there are far too many to look at: two lists of a million stand for a
/// million million packages.
struct HalfSums {
  let problem: BargainingProblem
  private let wishes: PackageWishes
  private let pairs: [Pair]
  /// How many ways the second half has: by so many places of the list of packages one way of the first half moves.
  private let stride: Int

  /// Ways of both halves in which the same interactions hold, and what those add that hold across the halves.
  private struct Pair {
    let first: Group
    let second: Group
    let change: Gains
  }

  /// Ways of one half of which the same interactions across the halves are half fulfilled, and which have as many of the
  /// levels somebody would rather have.
  private struct Group {
    let holds: [Bool]
    let likes: Int
    /// Rising by the seller's gain, then by place.
    let ways: [Way]
  }

  private struct Way {
    let place: Int
    let gains: Gains
  }

  /// Lists both halves; refuses if one of them has more ways than ``BargainingLimits/halfPackages``.
  ///
  /// - Parameter wishes: leaves out packages without a level that is needed, and counts levels that are preferred.
  init(_ problem: BargainingProblem, wishes: PackageWishes = PackageWishes()) throws(MethodRefusal) {
    self.problem = problem
    self.wishes = wishes
    let split = Self.split(problem)
    let ranges = [0..<split, split..<problem.issues.count]
    let sizes = ranges.map { $0.reduce(1) { Self.product($0, problem.issues[$1].levels.count) } }
    if let most = sizes.max(), most > BargainingLimits.halfPackages {
      throw .tooManyPackages(count: problem.packageCountInFull)
    }
    func isAcross(_ conditions: [PlacedInteraction.Condition]) -> Bool {
      ranges.allSatisfy { range in conditions.contains { range.contains($0.issue) } }
    }
    let terms = problem.placedInteractions.filter { isAcross($0.conditions) }
    let barred = problem.placedConstraints.filter { isAcross($0.conditions) }
    let across = terms.map(\.conditions) + barred.map(\.conditions)
    let halves = ranges.enumerated().map { half, range in
      Self.groups(of: problem, range, atBase: half == 0 ? problem.surplusAtBase : .zero, across, wishes)
    }
    stride = sizes[1]
    pairs = halves[0].flatMap { first in
      halves[1].compactMap { second in
        let holds = zip(first.holds, second.holds).map { $0 && $1 }
        if holds[terms.count...].contains(true) { return nil }
        let change = zip(terms, holds).reduce(Gains.zero) { sum, term in term.1 ? sum + term.0.gains : sum }
        return Pair(first: first, second: second, change: change)
      }
    }
  }

  /// The halves of a problem; `nil` if it has too many packages to count.
  static func ifCountable(_ problem: BargainingProblem) -> HalfSums? {
    do { return try HalfSums(problem) } catch { return nil }
  }

  /// The first issue of the second half, for which the larger half is smallest.
  private static func split(_ problem: BargainingProblem) -> Int {
    let counts = problem.issues.map(\.levels.count)
    return (0...counts.count).min { one, other in
      let sizes = [one, other].map { place in
        max(counts[..<place].reduce(1, product), counts[place...].reduce(1, product))
      }
      return sizes[0] < sizes[1]
    } ?? 0
  }

  private static func product(_ first: Int, _ second: Int) -> Int {
    let (product, overflow) = first.multipliedReportingOverflow(by: second)
    return overflow ? .max : product
  }

  private static func groups(
    of problem: BargainingProblem, _ range: Range<Int>, atBase: Gains, _ across: [[PlacedInteraction.Condition]],
    _ wishes: PackageWishes
  ) -> [Group] {
    let part = problem.part(range, atBase: atBase)
    let customer = part.listGains(of: .customer)
    let seller = part.listGains(of: .seller)
    var ways: [[Bool]: [Int: [Way]]] = [:]
    var levels = [Int](repeating: 0, count: part.issues.count)
    for place in customer.indices {
      defer { part.advance(&levels) }
      guard wishes.allow(levels, from: range.lowerBound), part.allows(levels) else { continue }
      let holds = across.map { conditions in
        conditions.allSatisfy { !range.contains($0.issue) || levels[$0.issue - range.lowerBound] == $0.level }
      }
      let likes = wishes.likes(levels, from: range.lowerBound)
      let gains = Gains(customer: customer[place], seller: seller[place])
      ways[holds, default: [:]][likes, default: []].append(Way(place: place, gains: gains))
    }
    return ways.flatMap { holds, byLikes in
      byLikes.map { likes, ways in
        let sorted = ways.sorted { first, second in
          let (mine, theirs) = (first.gains.seller, second.gains.seller)
          return mine != theirs ? mine < theirs : first.place < second.place
        }
        return Group(holds: holds, likes: likes, ways: sorted)
      }
    }
  }
}

// MARK: - Packages that leave the seller within a range

extension HalfSums {
  /// How many packages leave the seller within a range, with at least so many preferred levels.
  func count(seller range: ClosedRange<Int64>, likes least: Int = 0) -> Int {
    var count = 0
    eachRun(seller: range, likes: least) { count += $0.upperBound - $0.lowerBound }
    return count
  }

  /// Whether a package with these levels is among those looked at, with at least so many preferred levels.
  func has(_ levels: [Int], likes least: Int) -> Bool {
    wishes.allow(levels, from: 0) && wishes.likes(levels, from: 0) >= least
  }

  /// The most preferred levels that a package within a range has; `nil` if there is none.
  func mostLikes(seller range: ClosedRange<Int64>) -> Int? {
    for likes in Set(pairs.map { $0.first.likes + $0.second.likes }).sorted(by: >)
    where count(seller: range, likes: likes) > 0 { return likes }
    return nil
  }

  /// Where packages stand that leave the seller within a range, in list order: all of them if there are not more than a
  /// limit, otherwise about as many as the limit, spread over all.
  func places(seller range: ClosedRange<Int64>, likes least: Int = 0, most: Int) -> [Int] {
    let all = count(seller: range, likes: least)
    let step = max(1, (all + most - 1) / most)
    var places: [Int] = []
    var seen = 0
    eachPlacedRun(seller: range, likes: least) { pair, first, run in
      var place = run.lowerBound + (step - seen % step) % step
      while place < run.upperBound {
        places.append(pair.first.ways[first].place * stride + pair.second.ways[place].place)
        place += step
      }
      seen += run.count
    }
    return places.sorted()
  }

  /// The seller's gain nearest to a target that some package gives her, not below a floor; of two as near the smaller.
  func nearest(to target: Int64, notBelow floor: Int64) -> (gain: Int64, place: Int)? {
    var best: (gain: Int64, place: Int)?
    for pair in pairs {
      for way in pair.first.ways {
        let fixed = way.gains.seller + pair.change.seller
        let after = pair.second.ways.firstPlace { $0.gains.seller + fixed >= max(target, floor) }
        for place in [after - 1, after] where pair.second.ways.indices.contains(place) {
          let found = (
            gain: pair.second.ways[place].gains.seller + fixed,
            place: way.place * stride + pair.second.ways[place].place
          )
          guard found.gain >= floor else { continue }
          if let leader = best {
            let (mine, theirs) = (abs(found.gain - target), abs(leader.gain - target))
            if mine > theirs || (mine == theirs && (found.gain, found.place) >= leader) { continue }
          }
          best = found
        }
      }
    }
    return best
  }

  private func eachRun(seller range: ClosedRange<Int64>, likes least: Int, _ body: (Range<Int>) -> Void) {
    eachPlacedRun(seller: range, likes: least) { _, _, run in body(run) }
  }

  /// For every way of the first half, the run of ways of the second with which it lands in the range.
  private func eachPlacedRun(
    seller range: ClosedRange<Int64>, likes least: Int, _ body: (Pair, Int, Range<Int>) -> Void
  ) {
    for pair in pairs where pair.first.likes + pair.second.likes >= least {
      let second = pair.second.ways
      // The more the first half gives, the less the second may.
      var (from, upTo) = (second.count, second.count)
      for (place, way) in pair.first.ways.enumerated() {
        let fixed = way.gains.seller + pair.change.seller
        while from > 0, second[from - 1].gains.seller + fixed >= range.lowerBound { from -= 1 }
        while upTo > 0, second[upTo - 1].gains.seller + fixed > range.upperBound { upTo -= 1 }
        if from < upTo { body(pair, place, from..<upTo) }
      }
    }
  }
}

// MARK: - Packages with at least so much for both

extension HalfSums {
  /// How many packages leave each side at least so much.
  func count(atLeast least: Gains) -> Int {
    pairs.reduce(0) { $0 + count($1, atLeast: least - $1.change) }
  }

  /// Ways of the second half are taken up in falling order of the customer's gain, as many as the next way of the first half
  /// leaves room for, and counted by the seller's gain in a tree of sums (Fenwick 1994).
  private func count(_ pair: Pair, atLeast least: Gains) -> Int {
    let second = pair.second.ways
    let byCustomer = second.indices.sorted { second[$0].gains.customer > second[$1].gains.customer }
    var sums = [Int](repeating: 0, count: second.count + 1)
    var taken = 0
    var count = 0
    for way in pair.first.ways.sorted(by: { $0.gains.customer < $1.gains.customer }) {
      while taken < second.count,
        second[byCustomer[taken]].gains.customer + way.gains.customer >= least.customer
      {
        // Counted from the seller's largest gain, so that a sum from the start counts those with at least as much.
        var place = second.count - byCustomer[taken]
        while place <= second.count {
          sums[place] += 1
          place += place & -place
        }
        taken += 1
      }
      let enough = second.firstPlace { $0.gains.seller + way.gains.seller >= least.seller }
      var place = second.count - enough
      while place > 0 {
        count += sums[place]
        place -= place & -place
      }
    }
    return count
  }
}

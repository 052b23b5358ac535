/// Finds the efficient pairs by settling one issue after another for good (bucket elimination, Dechter 1999), with lists of
/// efficient pairs where the method has numbers.
///
/// An issue that no interaction names is simply added. One that takes part in interactions is settled for every combination
/// of classes (``LevelClasses``) of the issues it is tied to; those become the scope of a new list of lists. The next issue
/// is always the one that needs the fewest combinations.
struct Elimination<Amount: FixedWidthInteger & SignedInteger & Sendable> {
  private let problem: EngineProblem<Amount>
  private let limits: EngineLimits
  private let classes: [LevelClasses]
  private var merging: PairMerging<Amount>
  /// For some issues still to be settled, the efficient pairs of those settled already, combination by combination.
  private var lists: [Settled] = []
  private var terms: [EngineProblem<Amount>.Term]
  private var forbidden: [[PlacedInteraction.Condition]]
  /// One bit for each issue still to be settled.
  private var open: UInt64

  private struct Settled {
    let scope: [Int]
    /// By combination of classes of the scope, its last issue changing fastest.
    /// `nil` where constraints leave nothing.
    let table: [GainList<Amount>?]
  }

  init(_ problem: EngineProblem<Amount>, limits: EngineLimits) {
    self.problem = problem
    self.limits = limits
    var named = [Set<Int>](repeating: [], count: problem.issues.count)
    for conditions in problem.terms.map(\.conditions) + problem.forbidden {
      for condition in conditions { named[condition.issue].insert(condition.level) }
    }
    classes = problem.issues.indices.map { LevelClasses(count: problem.issues[$0].count, named: named[$0]) }
    merging = PairMerging(issueCount: problem.issues.count, limits: limits)
    terms = problem.terms
    forbidden = problem.forbidden
    open = problem.issues.isEmpty ? 0 : UInt64.max >> UInt64(64 - problem.issues.count)
  }

  /// The efficient pairs over all issues; `nil` where constraints leave no package.
  mutating func run() throws(MethodRefusal) -> GainList<Amount>? {
    while let issue = try nextTied() { try settle(issue) }
    var whole = GainList(nothing: problem.atBase)
    let done = lists.compactMap { $0.table[0] }
    guard done.count == lists.count else { return nil }
    for list in done.sorted(by: { $0.count < $1.count }) { whole = try merging.sum(list, whole) }
    let rest = problem.issues.indices.reversed().filter { isOpen($0) }
    let parts = rest.map { GainList(levels: problem.issues[$0].indices, of: problem.issues[$0], at: $0) }
    for (place, part) in parts.enumerated() {
      if let plan = plan(from: whole, adding: Array(parts[place...])) {
        return try DenseLayers(
          plan, from: whole, adding: Array(parts[place...]), isCancelled: limits.isCancelled
        ).frontier()
      }
      whole = try merging.sum(part, whole)
    }
    return whole
  }

  /// A table for the rest of the issues, if it takes less time than lists.
  ///
  /// A place of a table costs about a tenth of a pair of a list. A table gives the first of equal packages only where its
  /// issues come before those added up already.
  private func plan(from whole: GainList<Amount>, adding parts: [GainList<Amount>]) -> DenseLayers<Amount>.Plan? {
    guard whole.count > 64, let next = parts.first,
      next.issues.trailingZeroBitCount < whole.issues.trailingZeroBitCount,
      let plan = DenseLayers.plan(from: whole, adding: parts, places: limits.places)
    else { return nil }
    return whole.count * 10 > plan.spans[1] ? plan : nil
  }

  private func isOpen(_ issue: Int) -> Bool { open >> UInt64(issue) & 1 == 1 }
}

// MARK: - Issues that interactions tie together

extension Elimination {
  /// The tied issue that needs the fewest combinations; the last of equals.
  private func nextTied() throws(MethodRefusal) -> Int? {
    var best: (issue: Int, combinations: Int)?
    for issue in problem.issues.indices where isOpen(issue) {
      guard let scope = scope(of: issue) else { continue }
      let combinations = combinations(scope) * classes[issue].count
      if combinations <= best?.combinations ?? .max { best = (issue, combinations) }
    }
    guard let best else { return nil }
    guard best.combinations <= limits.combinations else {
      throw .tooEntangled(combinations: best.combinations, limit: limits.combinations)
    }
    return best.issue
  }

  /// The other open issues that one is tied to; `nil` if nothing names it.
  private func scope(of issue: Int) -> [Int]? {
    var others: Set<Int> = []
    var isTied = false
    for list in lists where list.scope.contains(issue) {
      isTied = true
      others.formUnion(list.scope)
    }
    for conditions in terms.map(\.conditions) + forbidden where conditions.contains(where: { $0.issue == issue }) {
      isTied = true
      others.formUnion(conditions.map(\.issue))
    }
    others.remove(issue)
    return isTied ? others.sorted() : nil
  }

  private func combinations(_ scope: [Int]) -> Int {
    scope.reduce(1) { product, issue in
      let (next, overflow) = product.multipliedReportingOverflow(by: classes[issue].count)
      return overflow || next > Int(Int32.max) ? Int(Int32.max) : next
    }
  }

  /// Settles an issue for every combination of the issues it is tied to.
  private mutating func settle(_ issue: Int) throws(MethodRefusal) {
    guard let scope = scope(of: issue) else { return }
    let own = terms.filter { term in term.conditions.contains { $0.issue == issue } }
    terms.removeAll { term in term.conditions.contains { $0.issue == issue } }
    let barred = forbidden.filter { $0.contains { $0.issue == issue } }
    forbidden.removeAll { $0.contains { $0.issue == issue } }
    let joined = lists.filter { $0.scope.contains(issue) }
    lists.removeAll { $0.scope.contains(issue) }
    let levels = classes[issue].members.map { GainList(levels: $0, of: problem.issues[issue], at: issue) }
    var known: [[Int]: GainList<Amount>] = [:]
    var table: [GainList<Amount>?] = []
    var chosen = [Int](repeating: 0, count: problem.issues.count)
    for _ in 0..<combinations(scope) {
      var branches: [(list: GainList<Amount>, change: GainPair<Amount>)] = []
      for (place, part) in levels.enumerated() {
        chosen[issue] = place
        if barred.contains(where: { holds($0, chosen) }) { continue }
        let places = joined.map { self.place(of: chosen, in: $0.scope) }
        let key = [place] + places
        if known[key] == nil {
          let list = try sum(part, joined, at: places)
          known[key] = list
        }
        if let list = known[key] { branches.append((list, change(own, chosen))) }
      }
      table.append(try merging.choice(branches))
      advance(&chosen, along: scope)
    }
    lists.append(Settled(scope: scope, table: table))
    open &= ~(1 << UInt64(issue))
  }

  /// `nil` where one of the lists is empty for these combinations.
  private mutating func sum(
    _ part: GainList<Amount>, _ joined: [Settled], at places: [Int]
  ) throws(MethodRefusal) -> GainList<Amount>? {
    var list = part
    for (settled, place) in zip(joined, places) {
      guard let other = settled.table[place] else { return nil }
      list = try merging.sum(list, other)
    }
    return list
  }

  private func holds(_ conditions: [PlacedInteraction.Condition], _ chosen: [Int]) -> Bool {
    conditions.allSatisfy { classes[$0.issue].classes[$0.level] == chosen[$0.issue] }
  }

  /// What the interactions that hold add.
  private func change(_ terms: [EngineProblem<Amount>.Term], _ chosen: [Int]) -> GainPair<Amount> {
    terms.reduce(.zero) { sum, term in
      holds(term.conditions, chosen) ? sum + term.gains : sum
    }
  }

  private func place(of chosen: [Int], in scope: [Int]) -> Int {
    scope.reduce(0) { $0 * classes[$1].count + chosen[$1] }
  }

  /// The next combination of classes, the last issue changing fastest.
  private func advance(_ chosen: inout [Int], along scope: [Int]) {
    for issue in scope.reversed() {
      chosen[issue] += 1
      if chosen[issue] < classes[issue].count { return }
      chosen[issue] = 0
    }
  }
}

import Bargaining
import Seeded

/// The rules read aloud and typed in: every package by recursion, names instead of numbers, everything sorted in full.
struct Naive {
  struct Row: Equatable {
    let place: Int
    let levels: [Int]
    let customer: Int
    let seller: Int

    var smaller: Int { min(customer, seller) }
    var sum: Int { customer + seller }
    var product: Int { customer * seller }
    var isAcceptable: Bool { customer >= 0 && seller >= 0 }

    func beats(_ other: Row) -> Bool {
      customer >= other.customer && seller >= other.seller && (customer > other.customer || seller > other.seller)
    }

    func difference(_ other: Row) -> Int { levels.indices.filter { levels[$0] != other.levels[$0] }.count }

    func lowered(customer less: Int, seller alsoLess: Int) -> Row {
      Row(place: place, levels: levels, customer: customer - less, seller: seller - alsoLess)
    }
  }

  let problem: BargainingProblem
  let rows: [Row]

  init(_ problem: BargainingProblem) {
    self.problem = problem
    var rows: [Row] = []
    var place = 0
    func choose(_ levels: [Int]) {
      guard levels.count < problem.issues.count else {
        let row = Self.row(problem, levels, place: place)
        place += 1
        if !Self.isForbidden(problem, levels) { rows.append(row) }
        return
      }
      for level in problem.issues[levels.count].levels.indices { choose(levels + [level]) }
    }
    choose([])
    self.rows = rows
  }

  private static func isForbidden(_ problem: BargainingProblem, _ levels: [Int]) -> Bool {
    var names: [String: String] = [:]
    for (issue, level) in zip(problem.issues, levels) { names[issue.id] = issue.levels[level].id }
    return problem.constraints.contains { constraint in
      switch constraint {
      case .forbidden(let some): some.allSatisfy { names[$0.key] == $0.value }
      case .needs(let issue, let level, let other, let some):
        names[issue] == level && !some.contains(names[other] ?? "")
      }
    }
  }

  private static func row(_ problem: BargainingProblem, _ levels: [Int], place: Int) -> Row {
    var customer = Int(problem.surplusAtBase.customer)
    var seller = Int(problem.surplusAtBase.seller)
    var names: [String: String] = [:]
    for (issue, level) in zip(problem.issues, levels) {
      customer += Int(issue.levels[level].customer)
      seller += Int(issue.levels[level].seller)
      names[issue.id] = issue.levels[level].id
    }
    for term in problem.interactions where term.conditions.allSatisfy({ names[$0.key] == $0.value }) {
      customer += Int(term.customer)
      seller += Int(term.seller)
    }
    return Row(place: place, levels: levels, customer: customer, seller: seller)
  }

  var acceptable: [Row] { rows.filter(\.isAcceptable) }

  /// The row with the largest keys, compared one after the other; the first in the list if all are equal.
  static func largest(_ rows: [Row], by keys: (Row) -> [Double]) -> [Row] {
    rows.map { ($0, keys($0)) }.sorted { first, second in
      for (mine, theirs) in zip(first.1, second.1) where mine != theirs { return mine > theirs }
      return first.0.place < second.0.place
    }.map(\.0)
  }

  static func byProduct(_ row: Row) -> [Double] { [Double(row.product), Double(row.smaller), Double(row.sum)] }

  var byNash: [Row] { Self.largest(acceptable, by: Self.byProduct) }

  var efficient: [Row] {
    let acceptable = acceptable
    return acceptable.filter { row in !acceptable.contains { $0.beats(row) } }
  }

  var kalaiSmorodinsky: Row? {
    let best = (acceptable.map(\.customer).max() ?? 0, acceptable.map(\.seller).max() ?? 0)
    return Self.largest(acceptable) { row in
      var shares: [Double] = []
      if best.0 > 0 { shares.append(Double(row.customer) / Double(best.0)) }
      if best.1 > 0 { shares.append(Double(row.seller) / Double(best.1)) }
      return [shares.min() ?? 0, Double(row.smaller), Double(row.sum)]
    }.first
  }

  /// The three of the rows that differ most; those with the favourite first, then the first in list order.
  static func threeApart(_ rows: [Row], favourite: Row) -> (places: [Int], difference: Int)? {
    var best: (places: [Int], difference: Int, hasFavourite: Bool)?
    let apart = rows.map { row in rows.map { row.difference($0) } }
    for first in rows.indices {
      for second in rows.indices where second > first {
        for third in rows.indices where third > second {
          let difference = apart[first][second] + apart[first][third] + apart[second][third]
          if let leader = best, difference < leader.difference { continue }
          let three = [rows[first], rows[second], rows[third]]
          let hasFavourite = three.contains(favourite)
          if let leader = best, difference == leader.difference, leader.hasFavourite || !hasFavourite { continue }
          best = (three.map(\.place), difference, hasFavourite)
        }
      }
    }
    return best.map { ($0.places, $0.difference) }
  }
}

/// Whether a found package is the one the naive way found; both may be missing.
func same(_ found: Package?, _ row: Naive.Row?) -> Bool {
  found?.levels == row?.levels && found.map { Int($0.gains.customer) } == row?.customer
    && found.map { Int($0.gains.seller) } == row?.seller
}

/// Runs a check on many random problems and names the seed of the first that fails.
func onRandomProblems(
  _ count: Int, from firstSeed: UInt64, _ shape: RandomProblem = RandomProblem(),
  check: (BargainingProblem, inout SplitMix64) throws -> Bool
) throws -> String? {
  for seed in firstSeed..<firstSeed + UInt64(count) {
    var random = SplitMix64(seed: seed)
    let problem = try shape.make(&random)
    if try !check(problem, &random) { return "seed \(seed): \(problem)" }
  }
  return nil
}

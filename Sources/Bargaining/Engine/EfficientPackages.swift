/// The efficient packages of a problem of any size, found without looking at every package, and what can be read from them.
///
/// Efficient here means: among all packages, acceptable or not, none is better for one side and no worse for the other. All
/// solutions are among them. Of several packages with the same gains each answer names the first in the list.
public struct EfficientPackages: Sendable {
  /// The problem the packages belong to.
  public let problem: BargainingProblem
  /// By how much, in units, the customer's gain could be larger, the seller's being no less, than this says: 0 unless the
  /// limits were reached.
  public var slack: Int64 { list.slack }

  let list: GainList<Int64>
  /// Where the acceptable ones stand.
  let acceptable: Range<Int>

  /// The efficient packages, or a refusal if interactions tie too many issues together; beyond the other limits the answer
  /// comes with a bound (``slack``).
  public init(_ problem: BargainingProblem, limits: EngineLimits = EngineLimits()) throws(MethodRefusal) {
    guard let found = try EfficientPackages(ofSome: problem, limits: limits) else {
      preconditionFailure("a problem's base is never forbidden")
    }
    self = found
  }

  /// The same for a problem of which some levels were taken out; `nil` if constraints then leave no package.
  init?(ofSome problem: BargainingProblem, limits: EngineLimits = EngineLimits()) throws(MethodRefusal) {
    var elimination = Elimination(problem.numbers, limits: limits)
    guard let list = try elimination.run() else { return nil }
    self.init(problem: problem, list: list)
  }

  init(problem: BargainingProblem, list: GainList<Int64>) {
    self.problem = problem
    self.list = list
    let start = list.seller.firstPlace { $0 >= 0 }
    acceptable = start..<max(start, list.customer.firstPlace { $0 < 0 })
  }

  /// Whether a table was cheaper than lists.
  public var usesTable: Bool { if case .table = list.source { true } else { false } }

  /// How many pairs of gains are efficient, acceptable or not.
  public var count: Int { list.count }

  /// Whether any package at all leaves neither side below its walk-away.
  public var hasDeal: Bool { !acceptable.isEmpty }

  /// The first package in the list with an efficient pair of gains, counted from the customer's best.
  public func package(at place: Int) -> Package {
    Package(levels: list.levels(at: place, of: problem.issues.count), gains: list.gains(at: place))
  }

  /// Where the acceptable pairs stand that leave each side at least so much.
  func places(atLeast least: Gains) -> Range<Int> {
    let from = list.seller.firstPlace { $0 >= max(0, least.seller) }
    let upTo = list.customer.firstPlace { $0 < max(0, least.customer) }
    return from..<max(from, upTo)
  }

  /// The best of all pairs; of equally good ones the first in the list of packages.
  func bestOfAll(by beats: (Gains, Gains) -> Bool) -> Package {
    guard let best = best(among: 0..<list.count, by: beats) else { preconditionFailure("there is always a package") }
    return best
  }

  /// The best among some of the pairs; of equally good ones the first in the list of packages.
  func best(among places: Range<Int>, by beats: (Gains, Gains) -> Bool) -> Package? {
    list.best(among: places, issues: problem.issues.count, by: beats).map {
      Package(levels: $0.levels, gains: list.gains(at: $0.place))
    }
  }
}

extension Array {
  /// The first place from which on a condition holds; the count if it never does. It must hold from some place on.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

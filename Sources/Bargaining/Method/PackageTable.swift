/// The gains of every package, in list order: the last issue changes fastest.
public struct PackageTable: Sendable {
  /// The problem the packages belong to.
  public let problem: BargainingProblem
  let customer: [Int64]
  let seller: [Int64]
  /// Where the packages acceptable to both stand, in list order.
  let acceptable: [Int32]

  /// The table of all packages of a problem.
  public init(_ problem: BargainingProblem) {
    self.problem = problem
    customer = problem.listGains(of: .customer)
    seller = problem.listGains(of: .seller)
    var acceptable: [Int32] = []
    for position in customer.indices where customer[position] >= 0 && seller[position] >= 0 {
      acceptable.append(Int32(truncatingIfNeeded: position))
    }
    self.acceptable = acceptable
  }

  /// How many packages leave neither side below its walk-away.
  public var acceptableCount: Int { acceptable.count }

  /// The packages that leave neither side below its walk-away, in list order.
  public var acceptablePackages: PackageList { PackageList(problem: problem, positions: acceptable) }

  /// All packages with exactly these gains, in list order.
  public func packages(with gains: Gains) -> PackageList {
    let positions = customer.indices.filter { customer[$0] == gains.customer && seller[$0] == gains.seller }
    return PackageList(problem: problem, positions: positions.map { Int32($0) })
  }

  func gains(at position: Int) -> Gains { Gains(customer: customer[position], seller: seller[position]) }

  /// The first acceptable package that no later one beats.
  @inline(__always)
  func bestAcceptable(except skipped: Int? = nil, by beats: (Gains, Gains) -> Bool) -> Package? {
    var best: (position: Int, gains: Gains)?
    for entry in acceptable {
      let position = Int(entry)
      if position == skipped { continue }
      let gains = gains(at: position)
      if let leader = best, !beats(gains, leader.gains) { continue }
      best = (position, gains)
    }
    return best.map { problem.package(at: $0.position) }
  }

  /// The first of all packages that no later one beats.
  @inline(__always)
  func bestOfAll(by beats: (Gains, Gains) -> Bool) -> Package {
    var best = (position: 0, gains: gains(at: 0))
    for position in customer.indices.dropFirst() {
      let gains = gains(at: position)
      if beats(gains, best.gains) { best = (position, gains) }
    }
    return problem.package(at: best.position)
  }
}

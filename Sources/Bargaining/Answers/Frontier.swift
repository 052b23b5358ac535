/// The pairs of gains that no acceptable package betters for one side without hurting the other, from the customer's best to
/// the seller's best.
public struct Frontier: RandomAccessCollection, Sendable {
  let problem: BargainingProblem
  private(set) var entries: [Entry] = []
  /// How many packages lie on the frontier, those with equal gains all counted.
  public private(set) var packageCount = 0

  struct Entry {
    let gains: Gains
    let position: Int32
    var packages: Int
  }

  init(problem: BargainingProblem) { self.problem = problem }

  /// The place of the customer's best point.
  public var startIndex: Int { 0 }
  /// The place after the seller's best point.
  public var endIndex: Int { entries.count }
  /// The point at a place.
  public subscript(place: Int) -> FrontierPoint {
    FrontierPoint(package: problem.package(at: Int(entries[place].position)), packages: entries[place].packages)
  }

  /// Whether a package with these gains is efficient.
  public func contains(gains: Gains) -> Bool { entries.contains { $0.gains == gains } }

  /// Takes the next package, in falling order of the customer's gain, then of the seller's, then in list order.
  fileprivate mutating func take(_ gains: Gains, at position: Int32) {
    if let last = entries.last, gains.seller <= last.gains.seller {
      guard gains == last.gains else { return }
      entries[entries.count - 1].packages += 1
    } else {
      entries.append(Entry(gains: gains, position: position, packages: 1))
    }
    packageCount += 1
  }
}

/// One efficient pair of gains.
public struct FrontierPoint: Hashable, Sendable {
  /// The first package in the list that has these gains.
  public let package: Package
  /// How many packages have these gains.
  public let packages: Int
}

extension PackageTable {
  /// The efficient packages among the acceptable ones; empty if none is acceptable.
  public func frontier() -> Frontier {
    var frontier = Frontier(problem: problem)
    for position in notObviouslyDominated().sorted(by: comesEarlier) {
      frontier.take(gains(at: Int(position)), at: position)
    }
    return frontier
  }

  private func comesEarlier(_ first: Int32, _ second: Int32) -> Bool {
    let (mine, theirs) = (gains(at: Int(first)), gains(at: Int(second)))
    if mine.customer != theirs.customer { return mine.customer > theirs.customer }
    return mine.seller != theirs.seller ? mine.seller > theirs.seller : first < second
  }

  /// The acceptable packages without those a few good ones beat, so that there is less to sort.
  private func notObviouslyDominated() -> [Int32] {
    guard let nash = nash()?.gains, let equal = equalGains()?.gains else { return [] }
    return acceptable.filter { position in
      let gains = gains(at: Int(position))
      return !nash.dominates(gains) && !equal.dominates(gains)
    }
  }
}

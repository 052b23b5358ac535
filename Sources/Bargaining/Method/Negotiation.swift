/// A problem and what one wants to know about it.
public struct Negotiation: Hashable, Sendable {
  /// What is on the table.
  public let problem: BargainingProblem
  /// The number of the issue that is the price, if one is.
  public let priceIssue: Int?
  /// The package that has been agreed already, if one has.
  public let agreedFirst: Package?
  /// How far, in units, the seller's gain in a menu may be from the one in the Nash package; `nil` for no menu.
  public let menuTolerance: Int64?
  /// By how much, in units, each side is to be tried exaggerating.
  public let exaggerations: [Int64]
  /// What the seller's limit on discounts rests on, if it is to be worked out.
  public let sellerNumbers: SellerNumbers?

  /// A problem and questions, by name; every fault is reported at once.
  ///
  /// `agreedFirst` is issue id to level id, issues not named stay at base; `nil` means nothing has been agreed.
  public init(
    problem: BargainingProblem, priceIssue: String? = nil, agreedFirst: [String: String]? = nil,
    menuTolerance: Int64? = nil, exaggerations: [Int64] = [], sellerNumbers: SellerNumbers? = nil
  ) throws(NegotiationFaults) {
    var faults: [NegotiationFault] = []
    self.problem = problem
    self.menuTolerance = menuTolerance
    self.exaggerations = exaggerations
    self.sellerNumbers = sellerNumbers
    self.priceIssue = priceIssue.flatMap { problem.issueNumbers[$0] }
    if let priceIssue, self.priceIssue == nil { faults.append(.unknownPriceIssue(priceIssue)) }
    do throws(TermsFault) {
      self.agreedFirst = if let agreedFirst { try problem.package(terms: agreedFirst) } else { nil }
    } catch {
      self.agreedFirst = nil
      faults.append(.agreedFirst(error))
    }
    if let menuTolerance, !Self.isUsable(menuTolerance) { faults.append(.menuTolerance(menuTolerance)) }
    for amount in exaggerations where !Self.isUsable(amount) { faults.append(.exaggeration(amount)) }
    if exaggerations.count > BargainingLimits.exaggerations {
      faults.append(.tooManyExaggerations(count: exaggerations.count, limit: BargainingLimits.exaggerations))
    }
    guard faults.isEmpty else { throw NegotiationFaults(faults: faults) }
  }

  static func isUsable(_ amount: Int64) -> Bool { (0...BargainingLimits.amount).contains(amount) }
}

/// One thing that is wrong with the questions about a problem.
public enum NegotiationFault: Hashable, Sendable, CustomStringConvertible {
  /// No issue has the id given for the price.
  case unknownPriceIssue(String)
  /// The agreed package names something that does not exist.
  case agreedFirst(TermsFault)
  /// The menu's tolerance is negative or above ``BargainingLimits/amount``.
  case menuTolerance(Int64)
  /// An amount of exaggeration is negative or above ``BargainingLimits/amount``.
  case exaggeration(Int64)
  /// There are more amounts of exaggeration than the limit.
  case tooManyExaggerations(count: Int, limit: Int)

  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .unknownPriceIssue(let issue): "The price issue \"\(issue)\" does not exist."
    case .agreedFirst(let fault): "The agreed package: \(fault)"
    case .menuTolerance(let amount): "The menu's tolerance \(amount) is not between 0 and \(BargainingLimits.amount)."
    case .exaggeration(let amount): "The exaggeration \(amount) is not between 0 and \(BargainingLimits.amount)."
    case .tooManyExaggerations(let count, let limit): "There are \(count) exaggerations; at most \(limit) can be tried."
    }
  }
}

/// Why the questions were refused: every fault found, at least one.
public struct NegotiationFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// All that is wrong.
  public let faults: [NegotiationFault]

  /// All faults, one a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

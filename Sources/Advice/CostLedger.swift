public import Catalogue
public import Money
import Needs

/// Every payment of a way to go, part by part and month by month, expected over the scenarios.
public struct CostLedger: Hashable, Sendable {
  /// The parts that cost anything, in the order a person would ask for them.
  public let lines: [Line]
  /// What is paid in each month in all, not discounted; element 0 is paid at the start, element m in month m.
  public let months: [Double]

  /// What one price part comes to over the horizon.
  public struct Line: Hashable, Sendable {
    /// Which part.
    public let part: Part
    /// The sum of the payments, not discounted.
    public let paid: Double
    /// Their worth today; the lines add up to the way's total cost.
    public let presentValue: Double
  }

  /// A part of what is paid.
  public enum Part: Hashable, Sendable {
    /// Once, at the start.
    case upfront
    /// The fixed part of each month.
    case monthly
    /// By the unit of a stream.
    case units(ID<DemandStream>)
    /// For a supplement reserved in chosen months.
    case rental(ID<Supplement>)
    /// For having teams on call.
    case retainer
    /// For the months in which they are called.
    case calls
    /// For moving to a larger offer.
    case upgradeFee

    fileprivate var order: Int {
      switch self {
      case .upfront: 0
      case .monthly: 1
      case .units: 2
      case .rental: 3
      case .retainer: 4
      case .calls: 5
      case .upgradeFee: 6
      }
    }
  }
}

/// Collects payments by part and month.
struct LedgerEntries {
  // Few parts, each added to in every month: looking through them is quicker than hashing them.
  private var parts: [CostLedger.Part] = []
  private var amounts: [[Double]] = []
  let horizon: Int

  init(horizon: Int) { self.horizon = horizon }

  mutating func add(_ part: CostLedger.Part, month: Int, _ amount: Double) {
    guard amount != 0 else { return }
    amounts[place(of: part)][month] += amount
  }

  private mutating func place(of part: CostLedger.Part) -> Int {
    if let place = parts.firstIndex(of: part) { return place }
    parts.append(part)
    amounts.append([Double](repeating: 0, count: horizon + 1))
    return parts.count - 1
  }

  func ledger(discount: [Double]) -> CostLedger {
    let lines = zip(parts, amounts).map { part, months in
      CostLedger.Line(
        part: part, paid: months.reduce(0, +), presentValue: zip(months, discount).reduce(0) { $0 + $1.0 * $1.1 })
    }
    var total = [Double](repeating: 0, count: horizon + 1)
    for months in amounts { for (month, amount) in months.enumerated() { total[month] += amount } }
    return CostLedger(
      lines: lines.sorted { ($0.part.order, "\($0.part)") < ($1.part.order, "\($1.part)") }, months: total)
  }
}

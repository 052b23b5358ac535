/// Why the contract model cannot answer. Nothing was changed; correct what is named and ask again.
public enum ContractRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// A figure lies outside what it can be.
  case figureOutOfRange(field: String, value: Double)
  /// Fewer than two renewals were counted: one rate cannot tell how different customers are.
  case tooFewYears(Int)
  /// More yearly counts than `ShiftedBetaGeometric.mostYears`.
  case tooManyYears(Int)
  /// A count is negative, above `ShiftedBetaGeometric.largestCount`, or (the first one) zero. The index counts from 0.
  case countOutOfRange(index: Int, count: Int)
  /// More customers than the year before; those who come later belong to another group. The index counts from 0.
  case countRises(index: Int)
  /// Nobody has left, so the counts say nothing about leaving.
  case nobodyLeft
  /// Nobody renewed even once, so the counts say nothing about staying.
  case nobodyRenewed

  /// The refusal in words.
  public var description: String {
    switch self {
    case .figureOutOfRange(let field, let value):
      "\(field) cannot be \(value). Nothing was worked out; correct the figure."
    case .tooFewYears(let years):
      "\(years) yearly counts are too few: at least three are needed. Use a retention rate until there are more."
    case .tooManyYears(let years):
      "\(years) yearly counts are more than \(ShiftedBetaGeometric.mostYears). Nothing was worked out; use fewer."
    case .countOutOfRange(let index, let count):
      "Count \(index + 1) cannot be \(count). Nothing was worked out; correct the count."
    case .countRises(let index):
      "Count \(index + 1) is higher than the one before. Count only those who started together."
    case .nobodyLeft:
      "Nobody has left yet, so how long customers stay cannot be told. Wait, or assume a retention rate."
    case .nobodyRenewed: "Nobody renewed, so how long customers stay cannot be told. Assume a retention rate."
    }
  }
}

/// Why the repeat-purchase model cannot answer. Nothing was changed; correct what is named and ask again.
public enum RepeatBuyingRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// A row cannot be used. The index counts from 0, without a heading.
  case row(index: Int, problem: PurchaseHistoryProblem)
  /// The columns differ in length.
  case unequalColumns(frequency: Int, recency: Int, age: Int)
  /// There are no rows.
  case noCustomers
  /// More rows than `PurchaseHistory.mostCustomers`.
  case tooManyCustomers(Int)
  /// No customer ever bought again, so the rows say nothing about repeat purchases.
  case nobodyBoughtAgain
  /// A parameter or a span of time lies outside what it can be.
  case figureOutOfRange(field: String, value: Double)

  /// The refusal in words.
  public var description: String {
    switch self {
    case .row(let index, let problem): "Row \(index + 1): \(problem). Nothing was worked out; correct the row."
    case .unequalColumns(let frequency, let recency, let age):
      "The columns have \(frequency), \(recency) and \(age) entries. Nothing was worked out; they must be as long."
    case .noCustomers: "There are no rows. Nothing was worked out; give at least one customer."
    case .tooManyCustomers(let count):
      "\(count) rows are more than \(PurchaseHistory.mostCustomers). Nothing was worked out; take a sample."
    case .nobodyBoughtAgain:
      "Nobody bought again, so nothing can be said about repeat purchases. Wait until someone has."
    case .figureOutOfRange(let field, let value):
      "\(field) cannot be \(value). Nothing was worked out; correct the figure."
    }
  }
}

import Reputation
import Terminal

/// Rows of customers under columns that line up, laid out in one go because there may be a million of them.
struct RowTable {
  private static let titles = ["frequency", "recency", "T", "still buying", "expected"]

  private let rows: [RepeatBuyingAnswer.Row]

  init(_ rows: [RepeatBuyingAnswer.Row]) { self.rows = rows }

  /// The titles, then a line for each row, two columns in.
  var lines: [String] {
    let names = ["customer"] + rows.map { StyledText($0.customer).plain }
    let figures = [RowTable.titles] + rows.map(RowTable.figures)
    let nameWidths = names.map { StyledText($0).width }
    let nameWidth = nameWidths.max() ?? 0
    let widths = RowTable.titles.indices.map { column in figures.map { $0[column].utf8.count }.max() ?? 0 }
    return names.indices.map { row in
      var line = "  " + names[row]
      var gap = nameWidth - nameWidths[row]
      for (column, figure) in figures[row].enumerated() {
        line += String(repeating: " ", count: gap + 2 + widths[column] - figure.utf8.count) + figure
        gap = 0
      }
      return line
    }
  }

  private static func figures(_ row: RepeatBuyingAnswer.Row) -> [String] {
    [
      SpokenNumber.count(row.history.frequency), SpokenNumber.significant(row.history.recency),
      SpokenNumber.significant(row.history.age), SpokenNumber.fixed(row.pAlive, decimals: 3),
      SpokenNumber.fixed(row.expected, decimals: 3),
    ]
  }
}

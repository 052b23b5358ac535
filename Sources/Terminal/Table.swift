/// Rows under columns that line up; one column takes what room is left and wraps.
public struct Table: Sendable {
  /// A column.
  public struct Column: Sendable {
    let title: StyledText
    let alignedRight: Bool
    let isFlexible: Bool

    /// A column as wide as its widest entry.
    public static func fixed(_ title: StyledText = "", right: Bool = false) -> Column {
      Column(title: title, alignedRight: right, isFlexible: false)
    }

    /// The column that takes the room that is left.
    public static func flexible(_ title: StyledText = "") -> Column {
      Column(title: title, alignedRight: false, isFlexible: true)
    }
  }

  private static let gap = 2
  /// No column is made narrower than this.
  private static let narrowest = 8

  private let columns: [Column]
  private var rows: [[StyledText]] = []

  /// A table with these columns, one of them flexible at the most.
  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; entries that are left out are empty.
  public mutating func row(_ entries: StyledText...) { row(entries) }

  /// Adds a row of these entries.
  public mutating func row(_ entries: [StyledText]) { rows.append(entries) }

  /// The lines of the table, no wider than that.
  public func lines(width: Int) -> [StyledText] {
    var all = rows
    if columns.contains(where: { $0.title.width > 0 }) {
      all.insert(columns.map { StyledText($0.title.plain, .soft) }, at: 0)
    }
    let widths = widths(of: all, width: width)
    return all.flatMap { row in lines(of: row, widths: widths) }
  }

  private func widths(of rows: [[StyledText]], width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    if let flexible = columns.firstIndex(where: \.isFlexible) {
      let others = widths.enumerated().filter { $0.offset != flexible }.reduce(0) { $0 + $1.element }
      let left = width - others - Table.gap * (columns.count - 1)
      widths[flexible] = min(widths[flexible], max(Table.narrowest, left))
    }
    return shrunk(widths, to: width - Table.gap * (columns.count - 1))
  }

  /// The widths made to fit, the widest column giving way first, words before numbers.
  private func shrunk(_ widths: [Int], to room: Int) -> [Int] {
    var widths = widths
    while widths.reduce(0, +) > room {
      let words = widths.indices.filter { !columns[$0].alignedRight && widths[$0] > Table.narrowest }
      let numbers = widths.indices.filter { columns[$0].alignedRight && widths[$0] > Table.narrowest }
      let giving = words.isEmpty ? numbers : words
      guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { break }
      let second = giving.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let excess = widths.reduce(0, +) - room
      widths[widest] -= min(excess, max(1, widths[widest] - max(second, Table.narrowest)))
    }
    return widths
  }

  private func lines(of row: [StyledText], widths: [Int]) -> [StyledText] {
    let cells = columns.indices.map { column -> [StyledText] in
      let text = column < row.count ? row[column] : ""
      return columns[column].isFlexible || text.width > widths[column] ? text.wrapped(to: widths[column]) : [text]
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var result = StyledText("")
      for column in columns.indices {
        let cell = line < cells[column].count ? cells[column][line] : ""
        if column > 0 { result = result + StyledText(String(repeating: " ", count: Table.gap)) }
        let isLast = column == columns.count - 1
        result =
          result
          + (isLast && !columns[column].alignedRight
            ? cell : cell.padded(to: widths[column], alignedRight: columns[column].alignedRight))
      }
      return result
    }
  }
}

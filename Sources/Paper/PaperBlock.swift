/// A piece of a document for paper.
public enum PaperBlock: Hashable, Sendable {
  /// The document's title, large.
  case title(String)
  /// Begins a part.
  case heading(String)
  /// Begins a part of a part.
  case subheading(String)
  /// Words in a row.
  case paragraph(String)
  /// The one sentence that matters, larger.
  case strong(String)
  /// What somebody said.
  case quote(String)
  /// Points, one below the other.
  case list([String])
  /// Figures in columns.
  case table(PaperTable)
  /// Said small, for who wants to know.
  case note(String)
  /// A thin line across.
  case rule

  /// Everything written in it, in order.
  var texts: [String] {
    switch self {
    case .title(let text), .heading(let text), .subheading(let text), .paragraph(let text), .strong(let text),
      .quote(let text), .note(let text):
      [text]
    case .list(let items): items
    case .table(let table): table.columns.map(\.title) + table.rows.flatMap { $0 } + (table.total ?? [])
    case .rule: []
    }
  }

  /// How many items or rows it has.
  var pieceCount: Int {
    switch self {
    case .list(let items): items.count
    case .table(let table): table.rows.count
    default: 0
    }
  }
}

/// Figures in columns; missing cells are empty, and cells beyond the columns are left out.
public struct PaperTable: Hashable, Sendable {
  /// The columns.
  public var columns: [Column]
  /// The rows, each a cell a column.
  public var rows: [[String]]
  /// A last row below a line, if there is one.
  public var total: [String]?

  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its head; a table whose heads are all empty has none.
    public var title: String
    /// Whether numbers stand in it, at its right edge.
    public var isNumber: Bool

    /// A column of words.
    public static func words(_ title: String = "") -> Column { Column(title: title, isNumber: false) }

    /// A column of numbers.
    public static func numbers(_ title: String = "") -> Column { Column(title: title, isNumber: true) }
  }

  /// A table of these.
  public init(_ columns: [Column], rows: [[String]], total: [String]? = nil) {
    self.columns = columns
    self.rows = rows
    self.total = total
  }
}

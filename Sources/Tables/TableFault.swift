/// Something wrong in a table: where, what, and what would be right.
public struct TableFault: Error, Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// The byte in the line, counted from 1; `nil` where the whole row, or a cell named by its heading, is meant.
  public let column: Int?
  /// The heading of the cell; `nil` where the row or the file is meant.
  public let heading: String?
  /// Why the row cannot be read; `nil` where it can be, or the file is meant.
  public let problem: RowProblem?
  /// What is wrong and what would be right.
  public let message: String

  /// A fault in that line.
  public init(
    line: Int, column: Int? = nil, heading: String? = nil, problem: RowProblem? = nil, message: String
  ) {
    self.line = line
    self.column = column
    self.heading = heading
    self.problem = problem
    self.message = message
  }
}

/// Why a row cannot be read.
public enum RowProblem: Sendable, Hashable, CaseIterable {
  /// More cells than there are headings, or than any table has.
  case tooManyCells
  /// A quote stands inside a cell that is not in quotes.
  case quoteInside
  /// A quote is never closed.
  case quoteOpen
  /// Something stands after a closing quote.
  case afterQuote
  /// A cell is longer than any cell is.
  case cellTooLong
  /// A carriage return stands alone.
  case loneReturn
}

/// Collects the faults of a table, so that they are reported together: the first ones whole, the others counted.
public struct TableFaults: Hashable, Sendable {
  /// So many are kept with their words.
  public static let mostShown = 25

  /// The first faults, in the order they were found.
  public private(set) var first: [TableFault] = []
  /// How many there are in all.
  public private(set) var count = 0

  /// No faults yet.
  public init() {}

  /// Adds a fault.
  public mutating func add(_ fault: TableFault) {
    count += 1
    if first.count < TableFaults.mostShown { first.append(fault) }
  }
}

/// A table that was not taken, with what is wrong in it; nothing of it was used.
public struct TableRefusal: Error, Hashable, Sendable {
  /// What is wrong; at least one fault.
  public let faults: TableFaults

  /// A refusal for these faults.
  public init(_ faults: TableFaults) { self.faults = faults }

  /// A refusal for one fault.
  public init(_ fault: TableFault) {
    var faults = TableFaults()
    faults.add(fault)
    self.faults = faults
  }

  /// One message: each fault on a line of its own as `file:line: heading: what`, then what still holds.
  public func message(file: String) -> String {
    var lines = faults.first.map { fault in
      var place = "\(file):\(fault.line):"
      if let column = fault.column { place += "\(column):" }
      if let heading = fault.heading { place += " \(heading.clipped):" }
      return place + " " + fault.message
    }
    if faults.count > faults.first.count { lines.append("… and \(faults.count - faults.first.count) more") }
    let count = faults.count == 1 ? "One thing" : "\(faults.count) things"
    lines.append("\(count) to put right in \(file); nothing was worked out and nothing was changed.")
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text, cut where it would make a message unreadable, control characters shown as dots.
  var clipped: String {
    let shown = unicodeScalars.prefix(41).map { $0.properties.generalCategory == .control ? "·" : Character($0) }
    return shown.count > 40 ? String(shown.prefix(40)) + "…" : String(shown)
  }
}

import Preferences
import Tables

/// A file of choices that people made, in the order they were asked; the attributes are found from the header.
///
/// Two shapes are read. Long: a row an alternative, with `id`, `task`, `alt`, `chosen`, and each other column an attribute.
/// Wide: a row a choice between A and B, with `id`, `choice` (A or B), and each attribute twice, as `price_A` and `price_B`.
struct ChoiceFile {
  /// Names of the attributes.
  let attributes: [String]
  /// Each person's choices, in the order asked.
  let people: [[Choice]]

  private struct Row {
    let person: String
    let task: String
    let isChosen: Bool
    let values: [Double]
  }

  init(_ bytes: [UInt8]) throws {
    let table = try TableReader(bytes)
    guard let person = table.column("id") else { throw Missing(column: "id") }
    if let task = table.column("task"), let chosen = table.column("chosen") {
      try self.init(long: table, person: person, task: task, chosen: chosen)
    } else if let choice = table.column("choice") {
      try self.init(wide: table, person: person, choice: choice)
    } else {
      throw Missing(column: "task and chosen, or choice")
    }
  }

  private init(long table: TableReader, person: Int, task: Int, chosen: Int) throws {
    let beside = [person, task, chosen, table.column("alt")].compactMap { $0 }
    let columns = table.headings.indices.filter { !beside.contains($0) }
    var numbers = NumberCells(separator: table.separator)
    let rows = try table.rows { row, faults in
      let values = columns.compactMap { ChoiceFile.number(row, $0, table, &numbers, &faults) }
      guard values.count == columns.count else { return Row?.none }
      let isChosen = !["0", "false", "no", ""].contains(row.cells[chosen].lowercased())
      return Row(person: row.cells[person], task: row.cells[task], isChosen: isChosen, values: values)
    }
    attributes = columns.map { table.headings[$0] }
    people = try ChoiceFile.grouped(rows)
  }

  private init(wide table: TableReader, person: Int, choice: Int) throws {
    let pairs = table.headings.indices.compactMap { place -> (name: String, a: Int, b: Int)? in
      guard table.headings[place].hasSuffix("_A") else { return nil }
      let name = String(table.headings[place].dropLast(2))
      return table.column(name + "_B").map { (name, place, $0) }
    }
    var numbers = NumberCells(separator: table.separator)
    let rows = try table.rows { row, faults in
      let values = pairs.flatMap { [$0.a, $0.b] }.compactMap { ChoiceFile.number(row, $0, table, &numbers, &faults) }
      guard values.count == 2 * pairs.count else { return [Row]?.none }
      return [0, 1].map { side in
        Row(
          person: row.cells[person], task: "\(row.line)",
          isChosen: (row.cells[choice].uppercased() == "B") == (side == 1),
          values: pairs.indices.map { values[2 * $0 + side] })
      }
    }
    attributes = pairs.map(\.name)
    people = try ChoiceFile.grouped(rows.flatMap { $0 })
  }

  private static func number(
    _ row: TableRow, _ column: Int, _ table: TableReader, _ numbers: inout NumberCells, _ faults: inout TableFaults
  ) -> Double? {
    do throws(NotANumber) { return try numbers.number(in: row.cells[column]) } catch {
      faults.add(TableFault(line: row.line, heading: table.headings[column], message: error.description))
      return nil
    }
  }

  /// Rows of one person and task together, persons and tasks in the order in which they first come; a task with no
  /// choice, or with several, is left out.
  private static func grouped(_ rows: [Row]) throws -> [[Choice]] {
    var order: [String] = []
    var tasks: [String: [(task: String, rows: [Row])]] = [:]
    for row in rows {
      if tasks[row.person] == nil { order.append(row.person) }
      var own = tasks[row.person] ?? []
      if own.last?.task == row.task { own[own.count - 1].rows.append(row) } else { own.append((row.task, [row])) }
      tasks[row.person] = own
    }
    return try order.map { person in
      try (tasks[person] ?? []).compactMap { task in
        let picked = task.rows.indices.filter { task.rows[$0].isChosen }
        guard picked.count == 1, task.rows.count > 1 else { return nil }
        return try Choice(of: task.rows.map(\.values), picked: picked[0])
      }
    }
  }

  /// A column that must be there and is not.
  struct Missing: Error, CustomStringConvertible {
    let column: String
    var description: String { "no column \(column); a file of choices has id, task, alt, chosen and attributes" }
  }
}

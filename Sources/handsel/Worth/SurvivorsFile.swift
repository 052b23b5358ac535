import Reputation
import Tables

/// A table of one column: how many of one group of customers were left each year, the first being how many started.
struct SurvivorsFile {
  let survivors: [Int]

  /// The counts in these bytes.
  ///
  /// - Throws: ``TableRefusal`` with every row that is no count.
  init(_ bytes: [UInt8]) throws(TableRefusal) {
    let reader = try TableReader(bytes)
    guard let column = reader.column("survivors") ?? (reader.headings.count == 1 ? 0 : nil) else {
      throw TableRefusal(
        TableFault(line: 1, heading: "survivors", message: "is missing; name the column of yearly counts survivors"))
    }
    let name = reader.headings[column]
    if name.utf8.allSatisfy({ (48...57).contains($0) }) {
      throw TableRefusal(
        TableFault(line: 1, message: "is a number where the column's name belongs; write survivors above the counts"))
    }
    var numbers = NumberCells(separator: reader.separator)
    survivors = try reader.rows { row, faults in
      do throws(NotANumber) {
        let value = try numbers.number(in: row.cells[column])
        guard (0...Double(ShiftedBetaGeometric.largestCount)).contains(value), let count = Int(exactly: value) else {
          faults.add(
            TableFault(
              line: row.line, heading: name,
              message: "must be a whole number from 0 to \(ShiftedBetaGeometric.largestCount)"))
          return nil
        }
        return count
      } catch {
        faults.add(TableFault(line: row.line, heading: name, message: error.description))
        return nil
      }
    }
  }
}

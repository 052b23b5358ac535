import Reputation
import Tables

/// A table of customers with how often and when they bought again.
struct BuyersFile {
  private(set) var customers: [String] = []
  private(set) var histories: [PurchaseHistory] = []
  /// Headings of columns that were not read.
  private(set) var ignored: [String] = []
  private(set) var readDecimalComma = false

  /// The customers in these bytes.
  ///
  /// - Throws: ``TableRefusal`` with every row that cannot be used, each with its line and the column's name.
  init(_ bytes: [UInt8]) throws(TableRefusal) {
    let reader = try TableReader(bytes)
    let columns = try Columns(reader)
    var numbers = NumberCells(separator: reader.separator)
    var lines: [String: Int] = [:]
    let rows = try reader.rows { row, faults -> (String, PurchaseHistory)? in
      let before = faults.count
      let customer = row.cells[columns.customer]
      if customer.allSatisfy(\.isWhitespace) {
        faults.add(row, columns.customerName, "is empty; each customer needs a name or a number")
      } else if let earlier = lines.updateValue(row.line, forKey: customer) {
        faults.add(
          row, columns.customerName, "stands on line \(earlier) too; put all purchases of one customer in a row")
      }
      let figures = [(columns.frequency, "frequency"), (columns.recency, "recency"), (columns.age, "T")].map {
        column, name -> Double? in
        do throws(NotANumber) { return try numbers.number(in: row.cells[column]) } catch {
          faults.add(row, name, error.description)
          return nil
        }
      }
      guard let frequency = figures[0], let recency = figures[1], let age = figures[2] else { return nil }
      do throws(PurchaseHistoryProblem) {
        let history = try PurchaseHistory(frequency: frequency, recency: recency, age: age)
        return faults.count == before ? (customer, history) : nil
      } catch {
        faults.add(row, error.column, error.words)
        return nil
      }
    }
    customers = rows.map(\.0)
    histories = rows.map(\.1)
    ignored = columns.ignored
    readDecimalComma = numbers.readComma
  }

  /// Where the columns stand.
  private struct Columns {
    var customer = 0
    var customerName = "customer"
    var frequency = 0
    var recency = 0
    var age = 0
    var ignored: [String] = []

    init(_ reader: TableReader) throws(TableRefusal) {
      var faults = TableFaults()
      func find(_ name: String, _ found: Int?) -> Int {
        if found == nil {
          let what = "is missing; the first line must name customer, frequency, recency and T, in any order"
          faults.add(TableFault(line: 1, heading: name, message: what))
        }
        return found ?? 0
      }
      customer = find("customer", reader.column("customer", "ID", "customer_id"))
      frequency = find("frequency", reader.column("frequency"))
      recency = find("recency", reader.column("recency"))
      age = find("T", reader.column("T"))
      guard faults.count == 0 else { throw TableRefusal(faults) }
      customerName = reader.headings[customer]
      let used = [customer, frequency, recency, age]
      ignored = reader.headings.enumerated().filter { !used.contains($0.offset) }.map {
        $0.element.isEmpty ? "(no name)" : $0.element
      }
    }
  }
}

extension TableFaults {
  fileprivate mutating func add(_ row: TableRow, _ heading: String, _ message: String) {
    add(TableFault(line: row.line, heading: heading, message: message))
  }
}

extension PurchaseHistoryProblem {
  /// The column that is wrong.
  fileprivate var column: String {
    switch self {
    case .frequency: "frequency"
    case .recency, .recencyWithoutFrequency: "recency"
    case .age: "T"
    }
  }

  /// What is wrong and what would be right, in the words of the columns.
  fileprivate var words: String {
    switch self {
    case .frequency(let value):
      "is \(SpokenNumber.significant(value)); it must be a whole number from 0 to \(PurchaseHistory.mostPurchases)"
    case .recency(let value, let age):
      "is \(SpokenNumber.significant(value)); it must be from 0 to T, which is \(SpokenNumber.significant(age))"
    case .age(let value): "is \(SpokenNumber.significant(value)); it must be more than 0 and at most 1000000"
    case .recencyWithoutFrequency(let frequency, let recency):
      frequency == 0
        ? "is \(SpokenNumber.significant(recency)), but frequency is 0; without a repeat purchase it must be 0"
        : "is 0, but frequency is \(frequency); it must be the time of the last purchase"
    }
  }
}

/// What an analyst needs of a buyer's past to fit the repeat-purchase model: three numbers, no name.
///
/// Rows are for fitting and for sums over many customers, in the analyst's view. They carry no name on purpose, and
/// nothing here ranks or sorts customers: a chance that someone will buy again says nothing about their worth.
/// Times are in whatever unit the analyst chose, the same everywhere, counted from the customer's first purchase.
public struct PurchaseHistory: Sendable, Hashable {
  /// The most repeat purchases of one customer.
  public static let mostPurchases = 10_000
  /// How long a customer can have been known, in time units.
  public static let ages = 1e-6...1e6
  /// The most customers that are taken at once.
  public static let mostCustomers = 5_000_000

  /// Repeat purchases, the first one not counted.
  public let frequency: Int
  /// Time of the last purchase; 0 if there was no repeat purchase.
  public let recency: Double
  /// Time until today.
  public let age: Double

  /// One row.
  ///
  /// Throws unless the frequency is a whole number, the recency lies between 0 and the age, and the recency is 0 exactly
  /// if the frequency is.
  public init(frequency: Double, recency: Double, age: Double) throws(PurchaseHistoryProblem) {
    guard (0...Double(Self.mostPurchases)).contains(frequency), let count = Int(exactly: frequency) else {
      throw .frequency(frequency)
    }
    guard Self.ages.contains(age) else { throw .age(age) }
    guard recency >= 0, recency <= age else { throw .recency(recency, age: age) }
    guard (count == 0) == (recency == 0) else { throw .recencyWithoutFrequency(frequency: count, recency: recency) }
    self.frequency = count
    self.recency = recency
    self.age = age
  }

  /// Rows from three columns of equal length. Throws with the index of the first row that cannot be used.
  public static func rows(
    frequency: [Double],
    recency: [Double],
    age: [Double]
  ) throws(RepeatBuyingRefusal) -> [PurchaseHistory] {
    guard frequency.count == recency.count, frequency.count == age.count else {
      throw .unequalColumns(frequency: frequency.count, recency: recency.count, age: age.count)
    }
    guard frequency.count <= mostCustomers else { throw .tooManyCustomers(frequency.count) }
    var rows: [PurchaseHistory] = []
    rows.reserveCapacity(frequency.count)
    for index in frequency.indices {
      do {
        rows.append(try PurchaseHistory(frequency: frequency[index], recency: recency[index], age: age[index]))
      } catch {
        throw RepeatBuyingRefusal.row(index: index, problem: error)
      }
    }
    return rows
  }
}

/// What is wrong with one row.
public enum PurchaseHistoryProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// Not a whole number from 0 to `PurchaseHistory.mostPurchases`.
  case frequency(Double)
  /// Not between 0 and the age.
  case recency(Double, age: Double)
  /// Outside `PurchaseHistory.ages`.
  case age(Double)
  /// Repeat purchases without the time of the last one, or a time without purchases.
  case recencyWithoutFrequency(frequency: Int, recency: Double)

  /// The problem in words.
  public var description: String {
    switch self {
    case .frequency(let value):
      "frequency \(value) is not a whole number from 0 to \(PurchaseHistory.mostPurchases)"
    case .recency(let value, let age): "recency \(value) is not between 0 and the age \(age)"
    case .age(let value):
      "age \(value) is not between \(PurchaseHistory.ages.lowerBound) and \(PurchaseHistory.ages.upperBound)"
    case .recencyWithoutFrequency(let frequency, let recency):
      "recency \(recency) does not go with frequency \(frequency): it is 0 exactly if there was no repeat purchase"
    }
  }
}

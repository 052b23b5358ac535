/// A square table of numbers, row by row.
public struct SquareMatrix: Sendable, Hashable {
  /// Rows, and columns.
  public let size: Int
  /// All entries, row by row.
  public private(set) var values: [Double]

  /// All zeros.
  public init(size: Int) {
    self.size = size
    values = Array(repeating: 0, count: size * size)
  }

  /// Only these on the diagonal.
  public init(diagonal: [Double]) {
    self.init(size: diagonal.count)
    for place in diagonal.indices { self[place, place] = diagonal[place] }
  }

  /// The entry in that row and column, counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  /// Whether it is the same read across and down, but for rounding beside what stands on the diagonal.
  var isSymmetric: Bool {
    for row in 0..<size {
      for column in 0..<row {
        let beside = abs(self[row, row] * self[column, column]).squareRoot()
        guard abs(self[row, column] - self[column, row]) <= 1e-9 * beside else { return false }
      }
    }
    return true
  }

  /// Every entry times that.
  func scaled(_ factor: Double) -> SquareMatrix {
    var scaled = self
    for place in values.indices { scaled.values[place] *= factor }
    return scaled
  }

  /// Adds a multiple of the table of all products of two entries of a row of numbers.
  mutating func add(_ factor: Double, timesSquareOf row: [Double]) {
    for first in 0..<size {
      for second in 0..<size { values[first * size + second] += factor * row[first] * row[second] }
    }
  }
}

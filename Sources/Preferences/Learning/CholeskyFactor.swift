/// The lower triangle whose product with its mirror image is a symmetric positive definite matrix (Cholesky).
struct CholeskyFactor: Sendable, Hashable {
  let size: Int
  /// Row by row, zeros above the diagonal.
  let lower: [Double]

  /// From a symmetric matrix, whose lower triangle is read; nothing where it is not positive definite.
  init?(of matrix: SquareMatrix) {
    size = matrix.size
    var lower = matrix.values
    for row in 0..<size {
      for column in 0...row {
        var sum = lower[row * size + column]
        for k in 0..<column { sum -= lower[row * size + k] * lower[column * size + k] }
        if row == column {
          guard sum > 0, sum.isFinite else { return nil }
          lower[row * size + row] = sum.squareRoot()
        } else {
          lower[row * size + column] = sum / lower[column * size + column]
        }
      }
      for column in (row + 1)..<max(row + 1, size) { lower[row * size + column] = 0 }
    }
    self.lower = lower
  }

  /// Only ones on the diagonal.
  init(unitOfSize size: Int) {
    self.size = size
    lower = SquareMatrix(diagonal: Array(repeating: 1, count: size)).values
  }

  /// `x` with `lower x = right`.
  func halfSolved(_ right: [Double]) -> [Double] {
    var solved = right
    for row in 0..<size {
      var sum = solved[row]
      for column in 0..<row { sum -= lower[row * size + column] * solved[column] }
      solved[row] = sum / lower[row * size + row]
    }
    return solved
  }

  /// `x` with `lowerᵀ x = right`.
  func mirrorSolved(_ right: [Double]) -> [Double] {
    var solved = right
    for row in (0..<size).reversed() {
      var sum = solved[row]
      for below in (row + 1)..<max(row + 1, size) { sum -= lower[below * size + row] * solved[below] }
      solved[row] = sum / lower[row * size + row]
    }
    return solved
  }

  /// `x` with `matrix x = right`.
  func solved(_ right: [Double]) -> [Double] { mirrorSolved(halfSolved(right)) }

  /// The inverse of `lowerᵀ`, row by row: zeros below the diagonal.
  var mirrorInverse: [Double] {
    var inverse = [Double](repeating: 0, count: size * size)
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      let solved = mirrorSolved(unit)
      for row in 0...column { inverse[row * size + column] = solved[row] }
    }
    return inverse
  }

  /// `lowerᵀ x`.
  func mirrored(_ x: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: size)
    for row in 0..<size {
      for column in 0...row { product[column] += lower[row * size + column] * x[row] }
    }
    return product
  }
}

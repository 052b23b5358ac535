import RealModule

/// Points of the standard normal distribution that lie evenly, the same ones each time.
///
/// Multiples of irrational numbers fill the unit cube evenly (Weyl 1916; the numbers are powers of the generalised golden
/// ratio, Roberts 2018); the inverse of the normal distribution takes them to normal ones. With them an average over what is
/// uncertain settles with far fewer points than with random ones, and any two programs get the same.
struct EvenDraws: Sendable, Hashable {
  /// How many there are.
  let count: Int
  /// Numbers of a point.
  let size: Int
  /// Point by point.
  let values: [Double]
  /// Sum of squares of each point.
  let squares: [Double]

  init(count: Int, size: Int) {
    (self.count, self.size) = (count, size)
    var golden = 2.0
    for _ in 0..<64 { golden = .pow(1 + golden, 1 / Double(size + 1)) }
    var step = 1.0
    let steps = (0..<size).map { _ in
      step /= golden
      return step
    }
    var values: [Double] = []
    values.reserveCapacity(count * size)
    var squares: [Double] = []
    for point in 1...max(1, count) {
      var square = 0.0
      for step in steps {
        let along = 0.5 + Double(point) * step
        let normal = NormalQuantile.value(at: along - along.rounded(.down))
        values.append(normal)
        square += normal * normal
      }
      squares.append(square)
    }
    (self.values, self.squares) = (values, squares)
  }
}

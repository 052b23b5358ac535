import RealModule

/// Rows of numbers of which most are 0.
struct SparseRows: Sendable {
  private(set) var starts = [0]
  private(set) var columns: [Int] = []
  private(set) var values: [Double] = []

  var count: Int { starts.count - 1 }

  mutating func append(_ row: [(column: Int, value: Double)]) {
    for (column, value) in row {
      columns.append(column)
      values.append(value)
    }
    starts.append(columns.count)
  }

  /// Each row times the weights, and the bias added.
  func times(_ weights: [Double], bias: Double) -> [Double] {
    (0..<count).map { row in
      (starts[row]..<starts[row + 1]).reduce(bias) { $0 + values[$1] * weights[columns[$1]] }
    }
  }

  /// The rows added up, each as often as its factor says.
  func sum(_ factors: [Double], columns count: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: count)
    for row in 0..<self.count where factors[row] != 0 {
      for place in starts[row]..<starts[row + 1] { sum[columns[place]] += values[place] * factors[row] }
    }
    return sum
  }
}

/// Logistic regression with an L2 penalty, by Newton's method with conjugate gradients and a backtracking line search
/// (Lin, Weng and Keerthi 2008). The bias is penalised as the weights are.
struct LogisticRegression {
  let rows: SparseRows
  let columns: Int

  /// Minimises half the square of all weights plus the sum of `cost * log(1 + Double.exp(-margin))`.
  func fit(_ isIn: [Bool], costs: [Double]) -> (weights: [Double], bias: Double) {
    let signs = isIn.map { $0 ? 1.0 : -1 }
    // The bias is the last of the unknowns.
    var found = [Double](repeating: 0, count: columns + 1)
    var scores = rows.times([Double](repeating: 0, count: columns), bias: 0)
    var value = loss(found, scores, signs, costs)
    var first: Double?
    for _ in 0..<60 {
      let chances = zip(scores, signs).map { 1 / (1 + Double.exp(-$0 * $1)) }
      let gradient = plus(found, transposed((0..<rows.count).map { costs[$0] * (chances[$0] - 1) * signs[$0] }))
      let size = dot(gradient, gradient).squareRoot()
      if first == nil { first = size }
      if size <= 1e-5 * (first ?? 0) { break }
      let curvature = (0..<rows.count).map { costs[$0] * chances[$0] * (1 - chances[$0]) }
      let step = conjugate(gradient, curvature, until: min(0.1, size.squareRoot()) * size)
      let moved = times(step)
      var length = 1.0
      while length > 1e-8 {
        let tried = zip(found, step).map { $0 + length * $1 }
        let tryScores = zip(scores, moved).map { $0 + length * $1 }
        let tryValue = loss(tried, tryScores, signs, costs)
        if tryValue <= value + 1e-4 * length * dot(gradient, step) {
          (found, scores, value) = (tried, tryScores, tryValue)
          break
        }
        length /= 2
      }
      if length <= 1e-8 { break }
    }
    return (Array(found.dropLast()), found.last ?? 0)
  }

  /// The step that Newton's method takes, nearly: against the gradient, through the curvature.
  private func conjugate(_ gradient: [Double], _ curvature: [Double], until enough: Double) -> [Double] {
    var step = [Double](repeating: 0, count: gradient.count)
    var rest = gradient.map { -$0 }
    var direction = rest
    var square = dot(rest, rest)
    for _ in 0..<200 where square.squareRoot() > enough {
      let through = times(direction)
      let bent = plus(direction, transposed(through.indices.map { curvature[$0] * through[$0] }))
      let length = square / dot(direction, bent)
      for place in step.indices {
        step[place] += length * direction[place]
        rest[place] -= length * bent[place]
      }
      let next = dot(rest, rest)
      for place in direction.indices { direction[place] = rest[place] + next / square * direction[place] }
      square = next
    }
    return step
  }

  private func times(_ unknowns: [Double]) -> [Double] {
    rows.times(unknowns, bias: unknowns.last ?? 0)
  }

  private func transposed(_ factors: [Double]) -> [Double] {
    rows.sum(factors, columns: columns) + [factors.reduce(0, +)]
  }

  private func loss(_ unknowns: [Double], _ scores: [Double], _ signs: [Double], _ costs: [Double]) -> Double {
    scores.indices.reduce(dot(unknowns, unknowns) / 2) { sum, row in
      let margin = scores[row] * signs[row]
      return sum + costs[row] * (margin > 0 ? .log(onePlus: .exp(-margin)) : .log(onePlus: .exp(margin)) - margin)
    }
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } }

  private func plus(_ one: [Double], _ other: [Double]) -> [Double] { zip(one, other).map(+) }
}

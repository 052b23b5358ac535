import RealModule

/// Finds the peak of a function of positive parameters by Newton's method in their logarithms.
///
/// Steps are damped (Levenberg-Marquardt) until they go uphill, so the value never falls. Parameters stay within
/// `range`; one that would leave it is held at the edge. The number of trials is limited, so it always ends.
struct LogNewton {
  /// A function's value with first and second derivatives (row by row) in the parameters themselves.
  struct Slope {
    var value = 0.0
    var gradient: [Double]
    var hessian: [Double]

    init(dimension: Int) {
      gradient = Array(repeating: 0, count: dimension)
      hessian = Array(repeating: 0, count: dimension * dimension)
    }
  }

  /// Where a climb ended.
  struct Peak {
    let parameters: [Double]
    let value: Double
    /// Whether there was nothing more to gain, as against the trials being used up.
    let settled: Bool
    let trials: Int
  }

  /// Most evaluations of the function in one climb.
  static let mostTrials = 200
  /// A climb ends when the next step promises to gain less than this.
  static let leastGain = 1e-7
  /// Largest change of a logarithm in one step.
  static let longestStep = 2.0

  let range: ClosedRange<Double>
  let function: ([Double]) -> Slope

  init(range: ClosedRange<Double>, function: @escaping ([Double]) -> Slope) {
    self.range = range
    self.function = function
  }

  /// Climbs from a starting point, which is brought into `range` first.
  func climb(from start: [Double]) -> Peak {
    let (low, high) = (Double.log(range.lowerBound), Double.log(range.upperBound))
    var place = start.map { min(high, max(low, .log($0))) }
    var here = function(parameters(at: place))
    var damping = 0.0
    var trials = 1
    while trials < Self.mostTrials {
      let (gradient, descent) = inLogarithms(here, at: place, low: low, high: high)
      let scale = max(1, place.indices.map { abs(descent[$0 * place.count + $0]) }.max() ?? 1)
      guard let step = Self.solve(descent, damping: damping, gradient) else {
        damping = max(damping * 10, scale * 1e-3)
        if damping > scale * 1e12 { break }
        continue
      }
      let promised = zip(step, gradient).reduce(0) { $0 + $1.0 * $1.1 } / 2
      if promised < Self.leastGain, damping <= scale * 1e-3 {
        return Peak(parameters: parameters(at: place), value: here.value, settled: true, trials: trials)
      }
      let longest = step.map(abs).max() ?? 0
      let shortening = longest > Self.longestStep ? Self.longestStep / longest : 1
      let tried = zip(place, step).map { min(high, max(low, $0 + $1 * shortening)) }
      let there = function(parameters(at: tried))
      trials += 1
      if there.value > here.value {
        (place, here) = (tried, there)
        damping = damping < scale * 1e-6 ? 0 : damping / 10
      } else {
        damping = max(damping * 10, scale * 1e-3)
        // Uphill is nowhere to be found within the precision of a Double: this is the peak.
        guard damping < scale * 1e12 else {
          return Peak(parameters: parameters(at: place), value: here.value, settled: true, trials: trials)
        }
      }
    }
    return Peak(parameters: parameters(at: place), value: here.value, settled: false, trials: trials)
  }

  private func parameters(at place: [Double]) -> [Double] {
    place.map { min(range.upperBound, max(range.lowerBound, .exp($0))) }
  }

  /// Gradient, and Hessian with its sign turned, in the logarithms; a parameter held at the edge has neither.
  private func inLogarithms(
    _ slope: Slope,
    at place: [Double],
    low: Double,
    high: Double
  ) -> (gradient: [Double], descent: [Double]) {
    let size = place.count
    let values = parameters(at: place)
    var gradient = (0..<size).map { slope.gradient[$0] * values[$0] }
    var descent = slope.hessian
    for row in 0..<size {
      for column in 0..<size { descent[row * size + column] *= -values[row] * values[column] }
      descent[row * size + row] -= gradient[row]
    }
    for held in 0..<size where place[held] <= low && gradient[held] < 0 || place[held] >= high && gradient[held] > 0 {
      gradient[held] = 0
      for other in 0..<size {
        descent[held * size + other] = 0
        descent[other * size + held] = 0
      }
      descent[held * size + held] = 1
    }
    return (gradient, descent)
  }

  /// Solves `(matrix + damping) * x = right` by Cholesky's method; `nil` if the matrix is not positive definite.
  static func solve(_ matrix: [Double], damping: Double, _ right: [Double]) -> [Double]? {
    let size = right.count
    var lower = matrix
    for row in 0..<size {
      lower[row * size + row] += damping
      for column in 0...row {
        var sum = lower[row * size + column]
        for inner in 0..<column { sum -= lower[row * size + inner] * lower[column * size + inner] }
        if row == column {
          guard sum > 1e-14 * abs(matrix[row * size + row]), sum > 0, sum.isFinite else { return nil }
          lower[row * size + row] = sum.squareRoot()
        } else {
          lower[row * size + column] = sum / lower[column * size + column]
        }
      }
    }
    var solution = right
    for row in 0..<size {
      for inner in 0..<row { solution[row] -= lower[row * size + inner] * solution[inner] }
      solution[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for inner in (row + 1)..<max(size, row + 1) { solution[row] -= lower[inner * size + row] * solution[inner] }
      solution[row] /= lower[row * size + row]
    }
    return solution
  }
}

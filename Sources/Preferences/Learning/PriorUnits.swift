import RealModule

/// Turns alternatives into units of a population: there, part-worths are standard normal before the first answer.
///
/// With `partWorths = mean + L place` an alternative `x` is worth `x · mean + (Lᵀ x) · place`.
struct PriorUnits: Sendable {
  let population: Population

  /// An alternative: what it is worth on average, and how its worth moves with the place.
  struct Alternative: Sendable {
    let base: Double
    let along: [Double]
  }

  func alternative(_ features: [Double], offset: Double = 0) -> Alternative {
    var base = offset
    for (mean, feature) in zip(population.mean, features) { base += mean * feature }
    return Alternative(base: base, along: population.factor.mirrored(features))
  }

  /// The part-worths of people at these places, one after the other.
  func partWorths(at places: [Double]) -> [Double] {
    let (size, lower) = (population.featureCount, population.factor.lower)
    return [Double](unsafeUninitializedCapacity: places.count) { partWorths, count in
      lower.withUnsafeBufferPointer { lower in
        places.withUnsafeBufferPointer { places in
          for from in stride(from: 0, to: places.count, by: size) {
            for row in 0..<size {
              var sum = population.mean[row]
              for column in 0...row { sum += lower[row * size + column] * places[from + column] }
              partWorths[from + row] = sum
            }
          }
        }
      }
      count = places.count
    }
  }

  func answer(_ choice: Choice) -> Answer {
    let all = zip(choice.alternatives, choice.offsets).map { alternative($0, offset: $1) }
    return Answer(alternatives: all, picked: choice.picked)
  }

  /// A choice in units of the population.
  struct Answer: Sendable {
    let alternatives: [Alternative]
    let picked: Int

    /// What each alternative is worth to someone at that place.
    func worths(at place: [Double]) -> [Double] {
      alternatives.map { alternative in
        zip(alternative.along, place).reduce(alternative.base) { $0 + $1.0 * $1.1 }
      }
    }

    /// Adds the logarithm of the chance of what was picked, for someone at each of the places, one after the other.
    ///
    /// It is `-log(1 + Σ exp(other - picked))`, so that only the others' differences from what was picked are needed.
    func addLogChances(at places: [Double], to logs: inout [Double]) {
      let (size, chosen) = (alternatives[0].along.count, alternatives[picked])
      let others = alternatives.indices.filter { $0 != picked }.map { alternatives[$0] }
      let along = others.flatMap { other in zip(other.along, chosen.along).map { $0 - $1 } }
      let base = others.map { $0.base - chosen.base }
      along.withUnsafeBufferPointer { along in
        places.withUnsafeBufferPointer { places in
          logs.withUnsafeMutableBufferPointer { logs in
            for draw in 0..<logs.count {
              let from = draw * size
              var odds = 1.0
              for other in 0..<base.count {
                var difference = base[other]
                for feature in 0..<size { difference += along[other * size + feature] * places[from + feature] }
                // Beyond this the sum would not fit into a double; the chance is as good as none either way.
                odds += .exp(min(difference, 600))
              }
              logs[draw] -= .log(odds)
            }
          }
        }
      }
    }

    /// The logarithm of the sum of exponentials.
    static func logSum(_ worths: [Double]) -> Double {
      let top = worths.reduce(-.infinity, max)
      return top + .log(worths.reduce(0) { $0 + .exp($1 - top) })
    }

    func add(to slope: inout [Double], _ bend: inout SquareMatrix, at place: [Double]) {
      let worths = worths(at: place)
      let logSum = Answer.logSum(worths)
      var middle = [Double](repeating: 0, count: place.count)
      for (worth, alternative) in zip(worths, alternatives) {
        let chance = Double.exp(worth - logSum)
        for feature in middle.indices { middle[feature] += chance * alternative.along[feature] }
        bend.add(chance, timesSquareOf: alternative.along)
      }
      bend.add(-1, timesSquareOf: middle)
      for feature in middle.indices { slope[feature] += alternatives[picked].along[feature] - middle[feature] }
    }
  }
}

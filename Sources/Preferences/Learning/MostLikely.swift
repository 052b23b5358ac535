import RealModule

/// The most likely part-worths after some answers, and how sharply the chance falls off around them.
///
/// The logarithm of prior times likelihood is concave, so that Newton's method finds its one top: with the chances `p` of a
/// choice's alternatives `x`, an answer adds `x_picked - Σ p x` to the slope and `Σ p x xᵀ - (Σ p x)(Σ p x)ᵀ` to the curvature.
struct MostLikely {
  /// Steps of Newton's method; four to seven are usual.
  private static let mostSteps = 50
  /// How far one step may go: in standard deviations of the prior.
  private static let longestStep = 4.0

  /// The top, in units of the prior: `partWorths = mean + factor * place`.
  private(set) var place: [Double]
  /// The lower triangle of the curvature there.
  private(set) var curvature: CholeskyFactor

  /// From `start`, or the prior's mean. The answers' alternatives are in units of the prior.
  init(_ answers: [PriorUnits.Answer], size: Int, from start: [Double]?) {
    var place = start ?? Array(repeating: 0, count: size)
    var found = CholeskyFactor(unitOfSize: size)
    for _ in 0..<MostLikely.mostSteps {
      var slope = place.map { -$0 }
      var bend = SquareMatrix(diagonal: Array(repeating: 1, count: size))
      for answer in answers { answer.add(to: &slope, &bend, at: place) }
      // Beyond what doubles hold the last one must do: the draws' weights put right what it misses.
      guard let factor = CholeskyFactor(of: bend) else { break }
      found = factor
      let step = factor.solved(slope)
      let length = step.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let scale = length > MostLikely.longestStep ? MostLikely.longestStep / length : 1
      for feature in place.indices { place[feature] += scale * step[feature] }
      if length < 1e-9 { break }
    }
    (self.place, curvature) = (place, found)
  }
}

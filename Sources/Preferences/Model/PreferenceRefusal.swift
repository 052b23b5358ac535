/// Why part-worths cannot be learned from what was given.
public enum PreferenceRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// A choice is between fewer than two alternatives or more than ``Choice/mostAlternatives``.
  case alternatives(Int)
  /// The picked one is not among the alternatives, counted from 0.
  case picked(Int)
  /// An alternative, or the population, has another number of features than it should.
  case features(Int, instead: Int)
  /// More features than ``Population/mostFeatures``, or none.
  case size(Int)
  /// A number that is not finite, or beyond ``Choice/largestFeature``.
  case number
  /// The covariance is not symmetric and positive definite.
  case covariance
  /// Too few people to learn a population from.
  case people(Int)

  /// In words, with what to do.
  public var description: String {
    switch self {
    case .alternatives(let count):
      "a choice between \(count) alternatives; give 2 to \(Choice.mostAlternatives)"
    case .picked(let place): "alternative \(place) was picked, which is not there"
    case .features(let count, let instead): "\(count) features where \(instead) are needed; give each the same"
    case .size(let count): "\(count) features; give 1 to \(Population.mostFeatures)"
    case .number: "a figure that is no number or too large; features lie within ±\(Int(Choice.largestFeature))"
    case .covariance: "the covariance is not symmetric and positive definite; check its entries"
    case .people(let count): "\(count) people; at least \(PopulationFit.fewestPeople) are needed"
    }
  }
}

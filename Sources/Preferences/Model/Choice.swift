/// What someone picked among several alternatives, each described by the same features.
///
/// A feature is a number: 1 where a package has a thing and 0 where not, an amount of money, a length in years. How much a
/// feature adds to what an alternative is worth is its part-worth.
public struct Choice: Sendable, Hashable {
  /// Alternatives of a choice.
  public static let mostAlternatives = 64
  /// How far from 0 a feature may lie.
  public static let largestFeature = 1e6

  /// The features of each alternative.
  public let alternatives: [[Double]]
  /// What is added to the worth of each, whatever its features: 0 but for "about the same".
  public let offsets: [Double]
  /// Which was picked, counted from 0.
  public let picked: Int

  /// A choice as it was made.
  ///
  /// - Throws: ``PreferenceRefusal`` where the alternatives cannot be compared.
  public init(of alternatives: [[Double]], picked: Int) throws(PreferenceRefusal) {
    try self.init(alternatives, offsets: Array(repeating: 0, count: alternatives.count), picked: picked)
  }

  init(_ alternatives: [[Double]], offsets: [Double], picked: Int) throws(PreferenceRefusal) {
    guard (2...Choice.mostAlternatives).contains(alternatives.count) else { throw .alternatives(alternatives.count) }
    guard alternatives.indices.contains(picked) else { throw .picked(picked) }
    let count = alternatives[0].count
    guard (1...Population.mostFeatures).contains(count) else { throw .size(count) }
    for features in alternatives {
      guard features.count == count else { throw .features(features.count, instead: count) }
      guard features.allSatisfy({ abs($0) <= Choice.largestFeature }) else { throw .number }
    }
    (self.alternatives, self.offsets, self.picked) = (alternatives, offsets, picked)
  }

  /// Number of features of every alternative.
  public var featureCount: Int { alternatives[0].count }
}

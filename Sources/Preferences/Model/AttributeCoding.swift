/// Makes features of the attributes that a file of choices has, whatever they are.
///
/// Each attribute is divided by how much it varies within a choice, so that one usual population fits all. An attribute of few
/// levels (years of contract: none, one, five) also gets a bend: a feature that is 1 at its lowest level, so that "none" may be worth more or less
/// than a straight line says; bends that the other attributes already make are left out.
public struct AttributeCoding: Sendable, Hashable {
  /// Levels that an attribute with a bend has.
  static let levelsOfBend = 3...6
  /// Attributes of a file.
  public static let mostAttributes = Population.mostFeatures / 2
  /// Share of its variation that a bend must have for itself.
  private static let leastOwnShare = 0.05
  /// Variance of an attribute's part-worth among customers, where nothing is known.
  private static let variance = 0.4
  /// The same of a bend's.
  private static let varianceOfBend = 0.12

  /// One feature: an attribute, or whether it has its lowest level.
  struct Feature: Sendable, Hashable {
    let attribute: Int
    let lowest: Double?
    var scale: Double = 1

    func raw(_ values: [Double]) -> Double {
      lowest.map { values[attribute] == $0 ? 1 : 0 } ?? values[attribute]
    }
  }

  let features: [Feature]

  /// Looks at choices between alternatives of the same attributes.
  ///
  /// - Throws: ``PreferenceRefusal`` where nothing varies, or attributes are too many or not the same everywhere.
  public init(for choices: [Choice]) throws(PreferenceRefusal) {
    guard let attributes = choices.first?.featureCount else { throw .size(0) }
    guard attributes <= AttributeCoding.mostAttributes else { throw .size(attributes) }
    for choice in choices where choice.featureCount != attributes {
      throw .features(choice.featureCount, instead: attributes)
    }
    var kept: [Feature] = []
    for attribute in 0..<attributes {
      kept += [AttributeCoding.scaled(Feature(attribute: attribute, lowest: nil), in: choices)].compactMap { $0 }
    }
    let straight = kept
    for feature in straight {
      let levels = Set(choices.flatMap { $0.alternatives.map { $0[feature.attribute] } })
      guard AttributeCoding.levelsOfBend.contains(levels.count), let lowest = levels.min() else { continue }
      let bend = Feature(attribute: feature.attribute, lowest: lowest)
      guard let scaled = AttributeCoding.scaled(bend, in: choices) else { continue }
      if AttributeCoding.ownShare(of: scaled, beside: straight, in: choices) > AttributeCoding.leastOwnShare {
        kept.append(scaled)
      }
    }
    guard !kept.isEmpty else { throw .size(0) }
    features = kept
  }

  /// Number of features.
  public var featureCount: Int { features.count }

  /// The features of an alternative with these attributes.
  public func features(of attributes: [Double]) -> [Double] { features.map { $0.raw(attributes) / $0.scale } }

  /// The same choice between features instead of attributes.
  ///
  /// - Throws: ``PreferenceRefusal`` where it has other attributes.
  public func coded(_ choice: Choice) throws(PreferenceRefusal) -> Choice {
    try Choice(choice.alternatives.map(features(of:)), offsets: choice.offsets, picked: choice.picked)
  }

  /// What would be believed of a customer where no earlier one told: nothing either way.
  public func usualPopulation() throws(PreferenceRefusal) -> Population {
    let variances = features.map { $0.lowest == nil ? AttributeCoding.variance : AttributeCoding.varianceOfBend }
    return try Population(mean: variances.map { _ in 0 }, covariance: SquareMatrix(diagonal: variances))
  }

  /// With its scale, the root of the mean square around each choice's mean; nothing where it never varies.
  private static func scaled(_ feature: Feature, in choices: [Choice]) -> Feature? {
    var sum = 0.0
    var count = 0.0
    for choice in choices {
      for value in centred(feature, in: choice) { sum += value * value }
      count += Double(choice.alternatives.count)
    }
    guard sum > 0, sum.isFinite else { return nil }
    var scaled = feature
    scaled.scale = (sum / count).squareRoot()
    return scaled
  }

  /// The feature of each alternative less their mean, in units of its scale.
  private static func centred(_ feature: Feature, in choice: Choice) -> [Double] {
    let values = choice.alternatives.map { feature.raw($0) / feature.scale }
    let mean = values.reduce(0, +) / Double(values.count)
    return values.map { $0 - mean }
  }

  /// Which share of a feature's variation the others do not explain, by least squares.
  private static func ownShare(of feature: Feature, beside others: [Feature], in choices: [Choice]) -> Double {
    var products = SquareMatrix(diagonal: others.map { _ in 1e-9 })
    var along = [Double](repeating: 0, count: others.count)
    var whole = 0.0
    for choice in choices {
      let own = centred(feature, in: choice)
      let columns = others.map { centred($0, in: choice) }
      for row in own.indices {
        products.add(1, timesSquareOf: columns.map { $0[row] })
        for column in along.indices { along[column] += columns[column][row] * own[row] }
        whole += own[row] * own[row]
      }
    }
    guard whole > 0, let factor = CholeskyFactor(of: products) else { return 0 }
    let explained = zip(factor.solved(along), along).reduce(0) { $0 + $1.0 * $1.1 }
    return max(0, 1 - explained / whole).squareRoot()
  }
}

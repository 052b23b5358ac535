/// How much there can be in one discovery.
package enum DiscoveryLimits {
  /// Characters in a title or a label.
  package static let labelCharacters = 120
  /// Characters in what was said.
  package static let saidCharacters = 2000
  /// Sentences.
  package static let said = 60
  /// Needs of one kind.
  package static let needs = 40
  /// Months that are looked at.
  package static let horizonMonths = 360
  /// The largest figure, in its unit: a thousand million.
  package static let figure = 1e9
}

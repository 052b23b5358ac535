package import Money

/// Tells those who look at a household's Table that something on it changed.
package protocol Bell: Sendable {
  /// Something that both sides share has changed in this household.
  func ring(_ household: ID<Household>) async
}

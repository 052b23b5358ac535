public import Money
public import Needs

/// The likelihood of one scenario at which one way becomes as good as another.
public struct WhatWouldChange: Hashable, Sendable {
  /// The scenario whose likelihood moves.
  public let scenario: ID<Scenario>
  /// The one way.
  public let from: ID<Way>
  /// The other way.
  public let to: ID<Way>
  /// The likelihood (0 to 1, above or below today's) at which they are equal; `nil` where there is none.
  public let probabilityAtWhichTheyAreEqual: Double?
}

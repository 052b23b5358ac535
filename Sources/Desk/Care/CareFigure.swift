/// What is assumed about people when circumstances change: shipped, with a range, and never asked during a case.
///
/// The values are those of the first worked case; nobody has measured them, so every result says how far it depends on
/// them. A chance is from 0 to 1; "a month" is the chance that a customer stays from one month to the next.
package enum CareFigure: String, CaseIterable, Hashable, Sendable, Codable {
  /// That she stays a month while held to payments that she finds hard.
  case heldDuring
  /// That she stays a month afterwards, where she was held to it.
  case heldAfter
  /// That she speaks well of having been held to it.
  case heldGlad
  /// That she speaks badly of it.
  case heldUpset
  /// That she stays a month in a pause.
  case pausedDuring
  /// That she stays a month after a pause.
  case pausedAfter
  /// That she speaks well of a pause.
  case pausedGlad
  /// That she speaks badly of it.
  case pausedUpset
  /// That she stays a month while she pays less.
  case reducedDuring
  /// That she stays a month after paying less.
  case reducedAfter
  /// That she speaks well of paying less for a while.
  case reducedGlad
  /// That she speaks badly of it.
  case reducedUpset
  /// That she stays a month with something smaller.
  case smallerStays
  /// That she speaks well of something smaller.
  case smallerGlad
  /// That she speaks badly of it.
  case smallerUpset
  /// That she speaks well of an undo that went easily.
  case undoneGlad
  /// That she speaks badly of it.
  case undoneUpset
  /// That she comes back later after an undo.
  case comesBack
  /// That somebody who hears her is looking to buy.
  case listenerInMarket
  /// How many people a glad customer tells.
  case tellsIfGlad
  /// How many people an upset customer tells.
  case tellsIfUpset
  /// How much good talk raises a listener's chance of buying.
  case shiftUp
  /// How much bad talk lowers it.
  case shiftDown

  /// A value with the range it may well lie in.
  package struct Assumed: Hashable, Sendable {
    /// The value that is used.
    package var value: Double
    /// The low end.
    package var low: Double
    /// The high end.
    package var high: Double

    /// A value from a low end to a high one.
    package init(_ value: Double, _ low: Double, _ high: Double) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  /// What is shipped.
  package var shipped: Assumed {
    switch self {
    case .heldDuring: Assumed(0.8, 0.65, 0.95)
    case .heldAfter: Assumed(0.97, 0.94, 0.99)
    case .heldGlad: Assumed(0.02, 0, 0.1)
    case .heldUpset: Assumed(0.7, 0.4, 0.9)
    case .pausedDuring: Assumed(0.995, 0.97, 1)
    case .pausedAfter: Assumed(0.985, 0.96, 0.995)
    case .pausedGlad: Assumed(0.35, 0.15, 0.6)
    case .pausedUpset: Assumed(0.06, 0, 0.2)
    case .reducedDuring: Assumed(0.99, 0.96, 1)
    case .reducedAfter: Assumed(0.985, 0.96, 0.995)
    case .reducedGlad: Assumed(0.32, 0.15, 0.6)
    case .reducedUpset: Assumed(0.05, 0, 0.2)
    case .smallerStays: Assumed(0.985, 0.96, 0.995)
    case .smallerGlad: Assumed(0.15, 0.05, 0.4)
    case .smallerUpset: Assumed(0.12, 0.03, 0.3)
    case .undoneGlad: Assumed(0.3, 0.1, 0.6)
    case .undoneUpset: Assumed(0.05, 0, 0.2)
    case .comesBack: Assumed(0.35, 0.05, 0.5)
    case .listenerInMarket: Assumed(0.06, 0.01, 0.15)
    case .tellsIfGlad: Assumed(4, 1, 8)
    case .tellsIfUpset: Assumed(6, 2, 12)
    case .shiftUp: Assumed(0.2, 0.05, 0.35)
    case .shiftDown: Assumed(0.11, 0.03, 0.3)
    }
  }

  /// Whether it is a chance from 0 to 1, not a number of people.
  package var isChance: Bool { self != .tellsIfGlad && self != .tellsIfUpset }
  /// The largest value it can have.
  package var most: Double { isChance ? 1 : 100 }
}

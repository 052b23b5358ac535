/// A way to go on, or to part, when circumstances have changed.
package struct CareWay: Hashable, Sendable, Codable {
  /// Its name in the case: `pause`, `reduced`, `smaller-1`, `undo`.
  package var id: String
  /// What is done.
  package var kind: Kind
  /// What is paid from the next payment on, a month apart.
  package var runs: [PaymentRun]

  /// What is done.
  package enum Kind: Hashable, Sendable, Codable {
    /// All stays as agreed.
    case hold
    /// So many payments are put off and made at the end.
    case pause(months: Int)
    /// So many payments are smaller, and the rest is made at the end.
    case reduced(months: Int, pay: Int64)
    /// Something smaller or different in its place.
    case smaller(text: String)
    /// Something larger at the price fixed with the yes; the change costs so much once, in minor units.
    case grow(name: String, fee: Int64)
    /// The deal is undone; so much is paid back, in minor units. `inFull` where all that was paid is.
    case undo(refund: Int64, inFull: Bool)
  }

  /// A way of these.
  package init(id: String, kind: Kind, runs: [PaymentRun]) {
    self.id = id
    self.kind = kind
    self.runs = runs
  }

  /// The name of holding to what was agreed.
  package static let hold = "hold"
  /// The name of undoing.
  package static let undo = "undo"

  /// Whether the agreement ends by it.
  package var ends: Bool { if case .undo = kind { true } else { false } }
}

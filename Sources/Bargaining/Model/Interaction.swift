/// What a combination of levels is worth on top of its parts: being tied in *and* paid up together worries more than each alone.
public struct Interaction: Hashable, Sendable {
  /// The level each named issue must have, as issue id to level id. All must hold; issues not named may have any level.
  public let conditions: [String: String]
  /// What the combination adds to the customer's gain, in units.
  public let customer: Int64
  /// What the combination adds to the seller's gain, in units.
  public let seller: Int64

  /// A combination and what it adds for each side, in units.
  public init(if conditions: [String: String], customer: Int64, seller: Int64) {
    self.conditions = conditions
    self.customer = customer
    self.seller = seller
  }
}

/// An interaction by position: which level of which issue, in issue order.
struct PlacedInteraction: Hashable, Sendable {
  struct Condition: Hashable, Sendable {
    let issue: Int
    let level: Int
  }

  /// What must hold, sorted by issue; never empty.
  let conditions: [Condition]
  let gains: Gains
  /// Where the interaction stands in the list it was given in.
  let position: Int

  func holds(in levels: [Int]) -> Bool {
    conditions.allSatisfy { levels[$0.issue] == $0.level }
  }
}

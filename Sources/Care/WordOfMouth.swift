/// What glad and upset customers' talk does to the seller's next sales.
///
/// All of these are assumptions that the rep can change; nothing here is known of the customer herself.
public struct WordOfMouth: Hashable, Sendable {
  /// What a new customer is worth to the seller, in currency units.
  public var valueOfNewCustomer: Double

  /// The chance, 0 to 1, that somebody who hears it is looking to buy.
  public var listenerInMarket: Double

  /// How many people a glad customer tells.
  public var tellsIfGlad: Double

  /// How many people an upset customer tells.
  public var tellsIfUpset: Double

  /// How much good talk raises a listener's chance of buying, 0 to 1.
  public var shiftUp: Double

  /// How much bad talk lowers a listener's chance of buying, 0 to 1.
  public var shiftDown: Double

  /// These assumptions.
  public init(
    valueOfNewCustomer: Double, listenerInMarket: Double, tellsIfGlad: Double, tellsIfUpset: Double,
    shiftUp: Double, shiftDown: Double
  ) {
    self.valueOfNewCustomer = valueOfNewCustomer
    self.listenerInMarket = listenerInMarket
    self.tellsIfGlad = tellsIfGlad
    self.tellsIfUpset = tellsIfUpset
    self.shiftUp = shiftUp
    self.shiftDown = shiftDown
  }

  /// What the talk about an option is worth to the seller.
  func talk(about option: CareOption) -> Talk {
    let reach = valueOfNewCustomer * listenerInMarket
    return Talk(
      good: reach * option.pGlad * tellsIfGlad * shiftUp,
      bad: -reach * option.pUpset * tellsIfUpset * shiftDown)
  }
}

/// What people saying good and bad things is worth to the seller, in currency units.
public struct Talk: Hashable, Sendable {
  /// What good talk brings.
  public let good: Double

  /// What bad talk takes, 0 or negative as long as a new customer is worth something.
  public let bad: Double

  /// Both together.
  public var total: Double { good + bad }
}

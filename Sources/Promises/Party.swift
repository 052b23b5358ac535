/// One of the two sides of a deal.
public enum Party: String, Hashable, Sendable, CaseIterable {
  /// The rep.
  case rep

  /// The customer.
  case customer

  /// The side across the table.
  public var other: Party { self == .rep ? .customer : .rep }
}

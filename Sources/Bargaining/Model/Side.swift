/// One of the two who bargain.
public enum Side: String, Hashable, Sendable, CaseIterable {
  /// The one who buys.
  case customer
  /// The one who sells.
  case seller

  /// The one across the table.
  public var other: Side { self == .customer ? .seller : .customer }
}

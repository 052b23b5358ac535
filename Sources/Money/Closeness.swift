/// When two computed amounts count as equal.
///
/// Amounts are worked out in `Double` and not rounded until they are shown, so sums that are equal on paper may differ
/// in the last bits. Two amounts closer than a millionth of a currency unit are the same amount, in every comparison.
public enum Closeness {
  /// A millionth of a currency unit.
  public static let amount = 0.000_001

  /// Whether two amounts are the same.
  public static func same(_ first: Double, _ second: Double) -> Bool { abs(first - second) < amount }

  /// Whether the first amount is truly more than the second.
  public static func more(_ first: Double, than second: Double) -> Bool { first - second >= amount }

  /// Whether the first amount is the second or more.
  public static func atLeast(_ first: Double, _ second: Double) -> Bool { !more(second, than: first) }
}

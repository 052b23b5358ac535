/// The unit in which a problem is worked out: 10^-digits of a currency unit, so that every amount is a whole number of units.
public struct ExactScale: Hashable, Sendable {
  /// How many decimals a unit stands for, 0...6.
  public let digits: Int

  /// The coarsest scale in which each of the amounts is a whole number of units.
  public init(fitting amounts: some Sequence<DecimalAmount>) {
    digits = amounts.map(\.decimals).max() ?? 0
  }

  /// How many units make one currency unit: 1, 10, ... 1,000,000.
  public var unitsPerOne: Int64 { Self.powers[digits] }

  /// The amount in units; `nil` if it has more decimals than the scale.
  public func units(of amount: DecimalAmount) -> Int64? {
    let millionthsPerUnit = Self.powers[DecimalAmount.mostDecimals - digits]
    guard amount.millionths % millionthsPerUnit == 0 else { return nil }
    return amount.millionths / millionthsPerUnit
  }

  /// An amount of units as currency, for display; beyond 2^53 units the last digits are lost.
  public func amount(of units: Int64) -> Double { Double(units) / Double(unitsPerOne) }

  private static let powers: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}

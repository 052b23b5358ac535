/// A percentage to two decimals, kept as a whole number of hundredths of a per cent.
public struct Percent: Hashable, Sendable {
  /// Hundredths of a per cent: 250 is 2.5 %.
  public let basisPoints: Int64

  /// A percentage from hundredths of a per cent, 0...10,000; `nil` outside.
  public init?(basisPoints: Int64) {
    guard (0...10_000).contains(basisPoints) else { return nil }
    self.basisPoints = basisPoints
  }

  /// A whole percentage, 0...100; `nil` outside.
  public init?(_ whole: Int) {
    guard (0...100).contains(whole) else { return nil }
    basisPoints = Int64(whole) * 100
  }
}

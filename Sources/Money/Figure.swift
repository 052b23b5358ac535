/// A number that may be uncertain: at least `low`, most likely `mode`, at most `high`.
///
/// A number that is known has all three the same.
public struct Figure: Hashable, Sendable {
  /// The smallest it may turn out to be.
  public let low: Double
  /// The likeliest value.
  public let mode: Double
  /// The largest it may turn out to be.
  public let high: Double

  /// A figure within a range; the caller has checked that low <= mode <= high.
  public init(low: Double, mode: Double, high: Double) {
    self.low = low
    self.mode = mode
    self.high = high
  }

  /// A number that is known.
  public init(_ value: Double) { self.init(low: value, mode: value, high: value) }

  /// What it is on average: the mean of the triangular distribution, `(low + mode + high) / 3`.
  public var expected: Double { isCertain ? mode : (low + mode + high) / 3 }

  /// Whether the number is known.
  public var isCertain: Bool { low == high }
}

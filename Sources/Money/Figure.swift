/// A number that may be uncertain: at least `low`, most likely `mode`, at most `high`.
///
/// A number that is known has all three the same.
public struct Figure: Hashable, Sendable, Codable {
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

  private enum CodingKeys: CodingKey { case low, mode, high }

  /// A figure kept as one number, or as `{low, mode, high}` in that order.
  ///
  /// - Throws: `DecodingError` where the three are out of order.
  public init(from decoder: any Decoder) throws {
    if let known = try? decoder.singleValueContainer().decode(Double.self) {
      self.init(known)
      return
    }
    let parts = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      low: try parts.decode(Double.self, forKey: .low), mode: try parts.decode(Double.self, forKey: .mode),
      high: try parts.decode(Double.self, forKey: .high))
    guard low <= mode, mode <= high else {
      throw DecodingError.dataCorruptedError(
        forKey: .mode, in: parts, debugDescription: "low, mode and high are not in that order")
    }
  }

  /// Keeps a known figure as one number, an uncertain one as its three.
  public func encode(to encoder: any Encoder) throws {
    if low == high {
      var container = encoder.singleValueContainer()
      return try container.encode(mode)
    }
    var parts = encoder.container(keyedBy: CodingKeys.self)
    try parts.encode(low, forKey: .low)
    try parts.encode(mode, forKey: .mode)
    try parts.encode(high, forKey: .high)
  }
}

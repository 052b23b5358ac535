/// What a rep's own record says of the next promise, for the rep's eyes only.
///
/// It is never shown as a score: not to customers, not to an organisation, not in a list, and none is made of a
/// customer. Others see the counts in `Standing`; this helps the rep to promise with care while the record is short.
///
/// The chance that the next promise is kept on time has a Beta distribution with `prior.onTime` + kept on time and
/// `prior.otherwise` + kept late + broken. Open and overdue promises do not count.
public struct OwnPicture: Hashable, Sendable {
  /// What is assumed before the first promise, in promises' worth of experience.
  public struct Prior: Hashable, Sendable {
    /// The largest and, inverted, the smallest weight.
    public static let mostWeight = 1_000_000.0

    /// Nothing is known: every chance is as likely.
    public static let even = Prior(evenly: 1)

    /// Weight of promises kept on time, above 0.
    public let onTime: Double

    /// Weight of promises kept late or broken, above 0.
    public let otherwise: Double

    /// These weights; `nil` where one is not from 1 / `mostWeight` to `mostWeight`.
    public init?(onTime: Double, otherwise: Double) {
      let range = 1 / Prior.mostWeight...Prior.mostWeight
      guard range.contains(onTime), range.contains(otherwise) else { return nil }
      self.onTime = onTime
      self.otherwise = otherwise
    }

    private init(evenly weight: Double) {
      onTime = weight
      otherwise = weight
    }
  }

  /// The distribution of the chance, prior and record together.
  public let distribution: BetaDistribution

  /// The picture that this record gives.
  public init(of standing: Standing, prior: Prior = .even) {
    distribution = BetaDistribution(
      unchecked: prior.onTime + Double(standing.keptOnTime),
      prior.otherwise + Double(standing.keptLate) + Double(standing.broken))
  }

  /// The expected chance, 0 to 1.
  public var mean: Double { distribution.mean }

  /// The chance that the true one is above with 95 in 100, 0 to 1: what the rep may rely on.
  public var lowerFivePercent: Double { distribution.quantile(0.05) }
}
